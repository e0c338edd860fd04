import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import type { UnplacedFinding } from './table-finding.js';
import { createTextScan, type TextEncoding } from './text-scan.js';

/** A file that turned out to be text, or what is wrong with it. */
export type OpenedText =
  | {
      readonly problem?: never;
      readonly encoding: TextEncoding;
      /** Its beginning, decoded. */
      readonly head: string;
      /** The whole of it: bytes of UTF-8, or decoded text. */
      readonly chunks: AsyncIterable<Uint8Array | string>;
    }
  | { readonly problem: UnplacedFinding };

/** Pipes cannot be read twice, so they are held in memory up to this size. */
const LARGEST_PIPE = 64 * 1024 * 1024;
const HEAD = 64 * 1024;

/**
 * Opens a file as text. It is read twice, once to tell the encoding and once for its content, in pieces of constant size; a
 * pipe is held in memory, up to 64 MiB.
 *
 * @param path - of the file
 * @returns encoding, beginning and content; or the finding that says why not. Errors of the file system while the content
 *   is read are thrown by `chunks`
 */
export async function openText(path: string): Promise<OpenedText> {
  try {
    const handle = await open(path);
    try {
      const kind = await handle.stat();
      if (kind.isDirectory()) return refuse('file-is-folder');
      return kind.isFile() ? await openFile(path) : await openPipe(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse('file-not-found');
    if (code === 'EISDIR') return refuse('file-is-folder');
    return refuse('file-unreadable', { reason: message });
  }
}

async function openFile(path: string): Promise<OpenedText> {
  const scan = createTextScan();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
    scan.update(piece);
    if (length < HEAD) pieces.push(piece);
    length += piece.length;
  }
  const { encoding, problem } = scan.finish();
  if (problem !== undefined) return { problem };
  return {
    encoding,
    head: decoder(encoding).decode(Buffer.concat(pieces)),
    chunks: decoded(createReadStream(path) as AsyncIterable<Uint8Array>, encoding),
  };
}

async function openPipe(handle: FileHandle): Promise<OpenedText> {
  const scan = createTextScan();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of handle.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>) {
    scan.update(piece);
    pieces.push(piece);
    length += piece.length;
    if (length > LARGEST_PIPE) return refuse('file-too-large', { limit: LARGEST_PIPE });
  }
  const { encoding, problem } = scan.finish();
  if (problem !== undefined) return { problem };
  const all = Buffer.concat(pieces);
  return {
    encoding,
    head: decoder(encoding).decode(all.subarray(0, HEAD)),
    chunks: decoded(inMemory(all), encoding),
  };
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* inMemory(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** UTF-8 passes as it is: the parser of CSV works on its bytes. */
async function* decoded(
  pieces: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<Uint8Array | string> {
  if (encoding === 'utf-8') {
    yield* pieces;
    return;
  }
  const stream = decoder(encoding);
  for await (const piece of pieces) yield stream.decode(piece, { stream: true });
  yield stream.decode();
}

function decoder(encoding: TextEncoding): TextDecoder {
  return new TextDecoder(encoding);
}

function refuse(
  code: UnplacedFinding['code'],
  details: UnplacedFinding['details'] = {},
): { readonly problem: UnplacedFinding } {
  return { problem: { code, grade: 'error', details } };
}
