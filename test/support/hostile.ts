import fc from 'fast-check';

/** Texts that have broken readers before, among any others. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '-',
      '…',
      '__proto__',
      'constructor',
      'toString',
      '2031-02-30',
      '1e999999',
      '9'.repeat(401),
      '=1+1',
      '-2',
      '-0',
    ],
    ...[
      'NaN',
      'Infinity',
      '0x10',
      '1,234',
      '１２',
      '95%',
      '7‰',
      '\u0000',
      '\ufeff',
      '\u202e',
      '"',
      '\r\n',
      '😀',
      '\ud800',
    ],
    ...[
      'life-expectancy',
      '平均预期寿命',
      '640500',
      '中卫市',
      '2021',
      '2021年',
      '2016/2020',
      'F',
      '女',
      'U',
      '乡',
      '%',
      '岁',
      'A',
      'M',
    ],
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

/** Any value that JSON can hold, and some that it cannot. */
export const hostileValue = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.double() },
  {
    weight: 1,
    arbitrary: fc.anything({
      maxDepth: 2,
      maxKeys: 4,
      withNullPrototype: true,
      withBigInt: true,
      withSparseArray: true,
    }),
  },
);
