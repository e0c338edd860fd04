/**
 * The published weights and equality benchmarks of the Global Gender Gap Index, for `genderGapSubindex`.
 *
 * Source: World Economic Forum, Global Gender Gap Report 2023, table B.2.
 */
export const wefSubindexes = {
  economic: [
    { indicator: 'labour-force-participation', weight: 0.199, benchmark: 1 },
    { indicator: 'wage-equality-for-similar-work', weight: 0.31, benchmark: 1 },
    { indicator: 'estimated-earned-income', weight: 0.221, benchmark: 1 },
    { indicator: 'legislators-senior-officials-managers', weight: 0.149, benchmark: 1 },
    { indicator: 'professional-and-technical-workers', weight: 0.121, benchmark: 1 },
  ],
  education: [
    { indicator: 'literacy', weight: 0.191, benchmark: 1 },
    { indicator: 'primary-enrolment', weight: 0.459, benchmark: 1 },
    { indicator: 'secondary-enrolment', weight: 0.23, benchmark: 1 },
    { indicator: 'tertiary-enrolment', weight: 0.121, benchmark: 1 },
  ],
  health: [
    { indicator: 'sex-ratio-at-birth', weight: 0.693, benchmark: 0.944 },
    { indicator: 'healthy-life-expectancy', weight: 0.307, benchmark: 1.06 },
  ],
  political: [
    { indicator: 'parliament', weight: 0.31, benchmark: 1 },
    { indicator: 'ministers', weight: 0.247, benchmark: 1 },
    { indicator: 'head-of-state-last-50-years', weight: 0.443, benchmark: 1 },
  ],
} as const;
