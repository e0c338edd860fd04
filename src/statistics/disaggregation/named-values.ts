import type { GroupKey } from './disaggregation.js';

/** The values of the fields that have the same ones everywhere. */
export const namedValues = {
  sex: ['F', 'M'],
  urbanisation: ['U', 'R'],
  terrain: ['mountain', 'plain'],
} as const satisfies { readonly [Field in keyof GroupKey]?: readonly GroupKey[Field][] };
