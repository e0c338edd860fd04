/** What each error carries, by its code. Codes are stable: new ones are added, none is renamed. */
export interface PlanErrorDetails {
  /** A figure that is not a decimal number. */
  'argument/not-a-decimal': { readonly where: string; readonly received: string };
  /** A number outside what the function is defined for. */
  'argument/out-of-range': { readonly where: string; readonly received: number | string; readonly expected: string };
  /** A period that is not a year, range of years, month or real day. */
  'argument/not-a-period': { readonly received: string };
  /** A year that is not a whole number from 1900 to 2200. */
  'argument/not-a-year': { readonly where: string; readonly received: string };
  /** A date that does not exist. */
  'argument/not-a-date': { readonly where: string; readonly received: string };
  /** An evaluation asked for a year before the plan's baseline year. */
  'argument/as-of-before-baseline': { readonly received: number; readonly baselineYear: number };
  /** An id or code that the plan does not have. */
  'argument/unknown-id': {
    readonly kind:
      | 'target'
      | 'measure'
      | 'indicator'
      | 'criterion'
      | 'area'
      | 'body'
      | 'duty'
      | 'product'
      | 'office'
      | 'parameter'
      | 'record'
      | 'monitoring-record';
    readonly received: string;
    readonly nearest?: string;
  };
  /** A criterion's unit that does not convert into its indicator's. */
  'argument/unit-mismatch': { readonly where: string; readonly received: string; readonly expected: string };
  /** An argument of the wrong kind altogether. */
  'argument/invalid': { readonly where: string; readonly received: string };
  /** A plan definition with mistakes; all of them are listed. */
  'plan/invalid': {
    readonly problems: readonly { readonly code: string; readonly path: string; readonly message: string }[];
  };
  /** The command line was not understood. */
  'cli/usage': { readonly received: string };
  /** A file that cannot be read. */
  'cli/unreadable': { readonly file: string; readonly reason: string };
  /** A file that cannot be written. */
  'cli/unwritable': { readonly file: string; readonly reason: string };
}

/** The code of an error. */
export type PlanErrorCode = keyof PlanErrorDetails;
