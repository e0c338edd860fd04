import { readFile } from 'node:fs/promises';

/** Above the compiled sources, and above the sources themselves. */
const PLACES = ['../../../package.json', '../../package.json'];

/**
 * The version of this package.
 *
 * @returns such as `1.2.3`; `unknown` where the package's own description is not beside it
 */
export async function packageVersion(): Promise<string> {
  for (const place of PLACES) {
    try {
      const { name, version } = JSON.parse(await readFile(new URL(place, import.meta.url), 'utf8')) as {
        name?: unknown;
        version?: unknown;
      };
      if (name === '@zhongwei/women-plan' && typeof version === 'string') return version;
    } catch {
      // Not here: the next place.
    }
  }
  return 'unknown';
}
