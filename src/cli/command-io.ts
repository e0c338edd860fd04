/** What a command may read of its surroundings and where it writes; passed in, so that tests can stand in for it. */
export interface CommandIo {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether colour is wanted. */
  readonly colour: boolean;
  /** Milliseconds that passed, for progress messages only. */
  readonly clock: () => number;
}
