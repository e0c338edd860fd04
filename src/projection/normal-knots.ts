/** Normal quantiles of 75, 90, 97.5 and 99.5 %: the ends of the middle 50, 80, 95 and 99 %. */
export const NORMAL_KNOTS = [0.6744897501960817, 1.2815515655446004, 1.959963984540054, 2.5758293035489004] as const;
