/** An exact decimal: `units` at `scale` decimals (1.25 is 125 at 2). */
export interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

const PLAIN = /^(-?)(\d*)(?:\.(\d+))?$/;

/** Most decimals of a factor; more make no sense in a price and would only cost time. */
const MAX_DECIMALS = 12;
const MAX_DIGITS = 30;

/** The exact value of plain decimal text, `null` when it is none or absurdly long. */
export function exactOf(plain: string): Exact | null {
  const match = PLAIN.exec(plain);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (fraction.length > MAX_DECIMALS || whole.length > MAX_DIGITS) return null;
  const units = BigInt(`${whole}${fraction}` || '0');
  return { units: sign === '-' ? -units : units, scale: fraction.length };
}

/** The exact product. */
export function multiply(a: Exact, b: Exact): Exact {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** The exact sum. */
export function plus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return { units: atScale(a, scale) + atScale(b, scale), scale };
}

/** `value` less `percent` per cent of it. */
export function lessPercent(value: Exact, percent: Exact): Exact {
  const hundred = { units: 100n, scale: 0 };
  const left = plus(hundred, { units: -percent.units, scale: percent.scale });
  const product = multiply(value, left);
  return { units: product.units, scale: product.scale + 2 };
}

/** Units at `decimals`, rounded half away from zero; `null` beyond the safe integers. */
export function roundTo(value: Exact, decimals: number): number | null {
  const excess = value.scale - decimals;
  const units =
    excess <= 0 ? atScale(value, decimals) : roundedQuotient(value.units, 10n ** BigInt(excess));
  const result = Number(units);
  return Number.isSafeInteger(result) ? result : null;
}

function atScale(value: Exact, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}

function roundedQuotient(units: bigint, divisor: bigint): bigint {
  const half = divisor / 2n;
  return units < 0n ? -((-units + half) / divisor) : (units + half) / divisor;
}
