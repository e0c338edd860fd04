/** An exact fraction of whole numbers, the arithmetic that verdicts are done again with. */
export class Fraction {
  readonly top: bigint;
  readonly bottom: bigint;

  constructor(top: bigint, bottom = 1n) {
    if (bottom === 0n) throw new Error('a fraction over 0');
    this.top = bottom < 0n ? -top : top;
    this.bottom = bottom < 0n ? -bottom : bottom;
  }

  /** Decimal text or a number as it prints. */
  static of(text: string | number): Fraction {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] =
      /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(text)) ?? [];
    if (whole === '') throw new Error(`not a decimal: ${String(text)}`);
    const places = fraction.length - Number(exponent);
    const digits = BigInt(`${sign}${whole}${fraction}`);
    return places >= 0 ? new Fraction(digits, 10n ** BigInt(places)) : new Fraction(digits * 10n ** BigInt(-places));
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.top, other.bottom));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.top * other.top, this.bottom * other.bottom);
  }

  over(other: Fraction): Fraction {
    return new Fraction(this.top * other.bottom, this.bottom * other.top);
  }

  size(): Fraction {
    return this.top < 0n ? new Fraction(-this.top, this.bottom) : this;
  }

  /** −1, 0 or 1. */
  against(other: Fraction): number {
    const difference = this.minus(other).top;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** Through seventeen digits and more, far beyond what a double holds. */
  toNumber(): number {
    const scaled = (this.top * 10n ** 40n) / this.bottom;
    return Number(scaled) / 1e40;
  }
}
