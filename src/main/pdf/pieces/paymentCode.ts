import { correction, generate, mode } from 'lean-qr';
import type { CodeMark } from '../../../ipc/pages';

/** Length of a side in points: 22 mm, within the 20 to 30 mm banks' readers are made for. */
export const CODE_SIZE = (22 * 72) / 25.4;

const made = new Map<string, readonly string[]>();
/** The letters of a batch are drawn more than once: to be looked at, kept and printed. A code takes 5 kB. */
const MOST = 2000;

/**
 * The QR code of a SEPA transfer with its top left corner at `x`, `y`: error level M as EPC069-12
 * wants it. Whoever places it leaves four modules free all round.
 */
export function paymentCode(payload: string, x: number, y: number): CodeMark {
  return { kind: 'code', x, y, size: CODE_SIZE, rows: qrRows(payload) };
}

/** Rows of a QR code at error level M. A letter is laid out more than once; its code need not be. */
export function qrRows(payload: string): readonly string[] {
  const known = made.get(payload);
  if (known !== undefined) return known;
  if (made.size >= MOST) made.clear();
  const rows = encode(payload);
  made.set(payload, rows);
  return rows;
}

/** Bytes of UTF-8 without a designator of the character set: banks' readers expect no other form. */
function encode(payload: string): string[] {
  const level = correction.M;
  const symbol = generate(mode.bytes(new TextEncoder().encode(payload)), {
    minCorrectionLevel: level,
    maxCorrectionLevel: level,
  });
  const sides = Array.from({ length: symbol.size }, (_, index) => index);
  return sides.map((row) => sides.map((column) => (symbol.get(column, row) ? '1' : '0')).join(''));
}
