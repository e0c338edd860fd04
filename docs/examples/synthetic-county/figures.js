import { COUNTY, countyCodes } from './plan.js';

// SYNTHETIC. Every figure is invented so that something can be seen with it; none describes a place.
const FIRST_YEAR = 2016;

/** A yearly series as it was handed in; `null` is a year that nobody reported. Published on 20 March of the year after. */
function series(indicator, values, fields = {}) {
  return values.flatMap((value, place) => {
    const year = FIRST_YEAR + place;
    if (value === null) return [];
    const published = `${year + 1}-03-20`;
    return [{ indicator, area: COUNTY, period: String(year), value, published, source: '合成数据（虚构）', ...fields }];
  });
}

/** Cervical screening of the six counties: the first three got a mobile unit in 2023, the others did not. */
export const SCREENING = {
  start: 2023,
  treated: countyCodes.slice(0, 3),
  values: [
    ['44.2', '45.9', '46.8', '48.4', '49.3', '50.9', '51.8', '59.6', '61.9', '64.1'],
    ['39.7', '41.2', '42.1', '43.9', '44.6', '46.3', '47.2', '54.8', '56.3', '58.9'],
    ['47.1', '47.9', '49.8', '50.7', '52.4', '53.1', '54.9', '61.2', '63.8', '65.2'],
    ['43.3', '45.1', '45.8', '47.6', '48.7', '49.8', '51.5', '52.6', '54.4', '55.3'],
    ['41.8', '43.0', '44.9', '45.7', '47.4', '48.6', '49.5', '51.3', '52.2', '53.9'],
    ['46.0', '47.4', '48.1', '49.9', '51.2', '52.0', '53.7', '55.1', '56.0', '57.6'],
  ],
};

/** Women who gave birth, and maternal deaths: one death in about 3,000 births is over a goal of 10 per 100,000. */
const maternal = [
  [3210, 1],
  [3164, 0],
  [3098, 1],
  [3010, 0],
  [2954, 1],
  [2871, 0],
  [2790, 1],
  [2705, 0],
  [2688, 0],
  [2640, 1],
].map(([births, deaths], place) => ({
  ...{ indicator: 'maternal-mortality-ratio', area: COUNTY, period: String(FIRST_YEAR + place) },
  ...{ value: ((deaths / births) * 100_000).toFixed(1), numerator: deaths, denominator: births },
  ...{ published: `${FIRST_YEAR + place + 1}-03-20`, source: '合成数据（虚构）' },
}));

/** Enrolment falls, stands and recovers: the warning goes up at once and comes down slowly. */
const enrolment = ['90.6', '91.0', '91.3', '91.9', '92.2', '90.4', '90.1', '91.5', '92.6', '93.4'];

/** What was handed in late, on 10 May, after the day agreed on. */
const late = (rows) => rows.map((row) => ({ ...row, published: row.published.replace('-03-20', '-05-10') }));

export const observations = [
  ...SCREENING.values.flatMap((values, place) =>
    series('cervical-screening-coverage', values, { area: countyCodes[place], sex: 'F' }),
  ),
  // A revision: eight months later the county counted women twice screened only once.
  {
    ...{ indicator: 'cervical-screening-coverage', area: COUNTY, period: '2023', sex: 'F', value: '55.0' },
    ...{ published: '2024-11-15', source: '合成数据（虚构）修订' },
  },
  ...series('breast-screening-coverage', [null, null, null, null, '41.0', '43.2', '45.8', '48.1', '49.9', '51.3'], {
    sex: 'F',
  }),
  ...maternal,
  ...series('senior-secondary-gross-enrolment', enrolment),
  ...['F', 'M'].flatMap((sex, place) =>
    series(
      'senior-secondary-gross-enrolment',
      enrolment.map((value) => (Number(value) + (place === 0 ? 0.4 : -0.4)).toFixed(1)),
      { sex },
    ),
  ),
  // Falls year after year, and nobody has money for it.
  ...series('urban-unit-employed-women-share', [
    '37.2',
    '37.0',
    '36.8',
    '36.6',
    '36.4',
    '36.1',
    '35.9',
    '35.6',
    '35.4',
    '35.1',
  ]),
  ...series('compulsory-education-retention-rate', [
    null,
    null,
    null,
    '95.2',
    '95.6',
    '96.1',
    '96.5',
    '96.9',
    '97.2',
    '97.5',
  ]),
  ...late(
    series('rural-tap-water-coverage', [null, null, null, '91.5', '92.4', '93.0', '93.3', '93.5', null, '93.9'], {
      urbanisation: 'R',
    }),
  ),
  ...series('health-literacy-rate', ['12.0', '13.1', '14.4', '15.9', '17.2', '18.1', '19.7', '21.2', '22.4', '24.1'], {
    sex: 'F',
    standardError: '1.2',
  }),
];
