import { addDays, plainDate } from '../../dates/plainDate';

const NUMBER = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Excel calculates and shows 15 digits; what stands behind them is what binary fractions leave. */
const DIGITS = 15;
/** Beyond so many places a number is no amount and stays as it is written. */
const MAX_PLACES = 25;

/**
 * Plain decimal text of a stored number, through text only: 15 significant digits, no exponent
 * ("0.30000000000000004" is "0.3", "1.5E+3" is "1500"). Whole numbers keep every digit.
 */
export function numberText(raw: string): string {
  const match = NUMBER.exec(raw);
  const [, sign = '', whole = '', fraction = '', exponent = ''] = match ?? [];
  if (match === null || whole + fraction === '') return raw;
  if (fraction === '' && exponent === '') return raw.replace('.', '');
  const point = whole.length + Number(exponent || '0');
  if (Math.abs(point) > MAX_PLACES) return raw;
  const rounded = roundDigits(whole + fraction);
  const text = placePoint(rounded.digits, point + rounded.carried);
  return text === '0' ? text : `${sign}${text}`;
}

/** The first 15 significant digits, rounded half up; `carried` is 1 when a digit came in front. */
function roundDigits(digits: string): { digits: string; carried: number } {
  const lead = digits.length - digits.replace(/^0+/, '').length;
  const keep = lead + DIGITS;
  if (digits.length <= keep) return { digits, carried: 0 };
  const up = digits.charCodeAt(keep) >= 53 ? 1n : 0n;
  const rounded = (BigInt(digits.slice(0, keep)) + up).toString().padStart(keep, '0');
  return { digits: rounded, carried: rounded.length - keep };
}

function placePoint(digits: string, point: number): string {
  const padded = point > 0 ? digits.padEnd(point, '0') : '0'.repeat(1 - point) + digits;
  const split = Math.max(point, 1);
  const whole = padded.slice(0, split).replace(/^0+(?=\d)/, '');
  const fraction = padded.slice(split).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** Last day Excel knows: 31 December 9999. */
const LAST_SERIAL = 2_958_465;
const BASE_1900 = plainDate('1899-12-30');
const BASE_1904 = plainDate('1904-01-01');

/**
 * The calendar day of a serial number as `yyyy-MM-dd`; a time of day is dropped. The 1900 system
 * counts a 29 February 1900 that never was (serial 60): days before it are one off. `null` outside
 * the calendar.
 */
export function serialDate(raw: string, date1904: boolean): string | null {
  const match = /^(\d{1,7})(?:\.\d*)?$/.exec(numberText(raw));
  if (match === null) return null;
  const serial = Number(match[1]);
  if (serial > LAST_SERIAL) return null;
  if (date1904) return addDays(BASE_1904, serial);
  if (serial === 0 || serial === 60) return null;
  return addDays(BASE_1900, serial < 60 ? serial + 1 : serial);
}
