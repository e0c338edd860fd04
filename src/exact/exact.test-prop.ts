import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { describe, expect } from 'vitest';
import { absoluteDecimal } from './absolute-decimal.js';
import { addDecimals } from './add-decimals.js';
import { compareDecimals } from './compare-decimals.js';
import { decimalToNumber } from './decimal-to-number.js';
import { differenceOfDecimals } from './difference-of-decimals.js';
import { divideDecimals } from './divide-decimals.js';
import { multiplyByPowerOfTen } from './multiply-by-power-of-ten.js';
import { multiplyDecimals } from './multiply-decimals.js';
import { ratioOfDecimals } from './ratio-of-decimals.js';
import { roundDecimal } from './round-decimal.js';
import { subtractDecimals } from './subtract-decimals.js';

/** The oracle: a fraction of bigints, its denominator above 0. It shares no code with what it checks. */
type Fraction = readonly [numerator: bigint, denominator: bigint];

/** A decimal text, and the fraction that it was made from. */
interface Sample {
  readonly text: string;
  readonly fraction: Fraction;
}

/** Writes `coefficient ÷ 10^scale` with the point put in by hand, sometimes with an exponent. */
function sample(coefficient: bigint, scale: number, exponent: number): Sample {
  const digits = (coefficient < 0n ? -coefficient : coefficient).toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  const fraction = scale === 0 ? '' : `.${digits.slice(point)}`;
  const power = exponent === 0 ? '' : `e${String(exponent)}`;
  const text = `${coefficient < 0n ? '-' : ''}${digits.slice(0, point)}${fraction}${power}`;
  return {
    text,
    fraction:
      exponent < 0
        ? [coefficient, 10n ** BigInt(scale - exponent)]
        : [coefficient * 10n ** BigInt(exponent), 10n ** BigInt(scale)],
  };
}

/** Few digits make ties and equal values likely; the long ones leave safe integers. */
const coefficients = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
  fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }),
);
const scales = fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 40 }));
const exponents = fc.oneof(
  { arbitrary: fc.constant(0), weight: 4 },
  { arbitrary: fc.integer({ min: -30, max: 30 }), weight: 1 },
);
const decimals = fc.tuple(coefficients, scales, exponents).map((parts) => sample(...parts));
const divisors = decimals.filter(({ fraction }) => fraction[0] !== 0n);
const places = fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 100 }));

function read(text: string): Fraction {
  const [whole = '', fraction = ''] = text.split('.');
  return [BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length)];
}

const isSame = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d === c * b;

/** Half away from zero, by comparing twice the remainder with the denominator. */
function rounded([numerator, denominator]: Fraction, to: number): Fraction {
  const size = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(to);
  const up = (size % denominator) * 2n >= denominator ? 1n : 0n;
  const whole = size / denominator + up;
  return [numerator < 0n ? -whole : whole, 10n ** BigInt(to)];
}

/** Results are plain decimals: no exponent, no plus, no superfluous zero in front, no negative zero. */
const isPlain = (text: string): boolean => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && !/^-[0.]*$/.test(text);

function expectExactly(text: string, fraction: Fraction): void {
  expect(text).toSatisfy(isPlain);
  expect(isSame(read(text), fraction), `${text} is not ${String(fraction[0])}/${String(fraction[1])}`).toBe(true);
}

describe('against fractions of bigints', () => {
  test.prop([decimals, decimals])('a comparison is that of the fractions', (first, second) => {
    const [[a, b], [c, d]] = [first.fraction, second.fraction];
    const expected = a * d < c * b ? -1 : a * d > c * b ? 1 : 0;
    expect(compareDecimals(first.text, second.text)).toBe(expected);
  });

  test.prop([decimals])('a decimal equals itself with more zeros', ({ text }) => {
    const longer = roundDecimal(text, 100);
    expect(compareDecimals(text, longer)).toBe(0);
  });

  test.prop([decimals, decimals])('a sum is that of the fractions', (first, second) => {
    const [[a, b], [c, d]] = [first.fraction, second.fraction];
    expectExactly(addDecimals(first.text, second.text), [a * d + c * b, b * d]);
  });

  test.prop([decimals, decimals])('a difference is that of the fractions', (first, second) => {
    const [[a, b], [c, d]] = [first.fraction, second.fraction];
    expectExactly(subtractDecimals(first.text, second.text), [a * d - c * b, b * d]);
  });

  test.prop([decimals, decimals])('a product is that of the fractions', (first, second) => {
    const [[a, b], [c, d]] = [first.fraction, second.fraction];
    expectExactly(multiplyDecimals(first.text, second.text), [a * c, b * d]);
  });

  test.prop([decimals, fc.integer({ min: -60, max: 60 })])(
    'moving the point multiplies by a power of ten',
    (value, power) => {
      const [a, b] = value.fraction;
      const expected: Fraction = power < 0 ? [a, b * 10n ** BigInt(-power)] : [a * 10n ** BigInt(power), b];
      expectExactly(multiplyByPowerOfTen(value.text, power), expected);
    },
  );

  test.prop([decimals])('the size has no sign and the same digits', (value) => {
    const [a, b] = value.fraction;
    expectExactly(absoluteDecimal(value.text), [a < 0n ? -a : a, b]);
  });

  test.prop([decimals, places])('rounding goes to the nearest, half away from zero', (value, to) => {
    const text = roundDecimal(value.text, to);
    expectExactly(text, rounded(value.fraction, to));
    expect((text.split('.')[1] ?? '').length).toBe(to);
  });

  test.prop([fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 30 })])(
    'every tie goes away from zero',
    (coefficient, to) => {
      const tie = sample(coefficient * 10n + (coefficient < 0n ? -5n : 5n), to + 1, 0);
      const away = coefficient < 0n ? coefficient - 1n : coefficient + 1n;
      expectExactly(roundDecimal(tie.text, to), [away, 10n ** BigInt(to)]);
    },
  );

  test.prop([decimals, divisors, places])('a quotient is the exact one, rounded once', (dividend, divisor, to) => {
    const [[a, b], [c, d]] = [dividend.fraction, divisor.fraction];
    const quotient = divideDecimals(dividend.text, divisor.text, to);
    if (quotient.status !== 'ok') throw new Error(`unavailable: ${quotient.reason}`);
    const sign = c < 0n ? -1n : 1n;
    expectExactly(quotient.value, rounded([a * d * sign, b * c * sign], to));
    expect((quotient.value.split('.')[1] ?? '').length).toBe(to);
  });
});

describe('against decimal.js', () => {
  const Oracle = Decimal.clone({ precision: 400, rounding: Decimal.ROUND_HALF_UP, toExpPos: 9e15, toExpNeg: -9e15 });

  test.prop([decimals, divisors, fc.nat({ max: 30 })])(
    'a quotient to k places is the same',
    (dividend, divisor, to) => {
      const expected = new Oracle(dividend.text).div(divisor.text).toFixed(to, Decimal.ROUND_HALF_UP);
      const quotient = divideDecimals(dividend.text, divisor.text, to);
      expect(quotient).toEqual({ status: 'ok', value: expected.replace(/^-(?=[0.]*$)/, '') });
    },
  );
});

describe('of doubles', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

  test.prop([finite])('a double means its shortest text, and comes back from it', (number) => {
    expect(compareDecimals(number, String(number))).toBe(0);
    expect(decimalToNumber(multiplyByPowerOfTen(number, 0))).toBe(number === 0 ? 0 : number);
  });

  test.prop([finite, finite])('comparing doubles is comparing numbers', (first, second) => {
    expect(compareDecimals(first, second)).toBe(first < second ? -1 : first > second ? 1 : 0);
  });

  test.prop([decimals, decimals])('a difference is the double nearest to that of the decimals', (first, second) => {
    const Wide = Decimal.clone({ precision: 400 });
    expect(differenceOfDecimals(first.text, second.text)).toBe(new Wide(first.text).minus(second.text).toNumber() || 0);
  });

  test.prop([decimals, divisors, fc.integer({ min: 1, max: 1_000_000 })])(
    'a ratio does not depend on the unit, and lies within four units of the last place',
    (dividend, divisor, unit) => {
      const ratio = ratioOfDecimals(dividend.text, divisor.text);
      const oracle = new Decimal(dividend.text).div(divisor.text).toNumber();
      // Beyond safe integers both sides are rounded before they are divided: three roundings, and one of the oracle.
      expect(Math.abs(ratio - oracle)).toBeLessThanOrEqual(4 * Number.EPSILON * Math.abs(oracle));
      const lifted = ratioOfDecimals(multiplyByPowerOfTen(dividend.text, 7), multiplyByPowerOfTen(divisor.text, 7));
      expect(Math.abs(lifted - ratio)).toBeLessThanOrEqual(4 * Number.EPSILON * Math.abs(ratio));
      expect(ratioOfDecimals(unit, unit * 4)).toBe(0.25);
    },
  );
});

describe('arguments', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9.+-]{0,6}$/));

  test.prop([texts])(
    'a text without an exponent is a number exactly when it has digits, one point and one sign',
    (text) => {
      fc.pre(!/e/i.test(text));
      let code: unknown;
      try {
        expect(decimalToNumber(text)).toSatisfy(Number.isFinite);
      } catch (error) {
        code = (error as { code?: unknown }).code;
        expect(code).toBe('argument/not-a-decimal');
      }
      expect(code === undefined).toBe(/^[+-]?\d+(\.\d+)?$/.test(text));
    },
  );
});
