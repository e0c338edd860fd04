/** A warning of a later year among those of earlier ones. */
export const laterWarning = (where: string, received: number, asOf: number): string =>
  `${where} is a warning of ${String(received)}, later than the evaluation of ${String(asOf)}. Give warnings of the same year or earlier ones.`;
