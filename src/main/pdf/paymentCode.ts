import barcodes from 'bwip-js/generic';
import type { CodeMark } from './sheet';

/** Length of a side in points: 22 mm, within the 20 to 30 mm banks' readers are made for. */
export const CODE_SIZE = (22 * 72) / 25.4;

const made = new Map<string, readonly string[]>();
const MOST = 64;

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

function encode(payload: string): string[] {
  const [symbol] = barcodes.raw('qrcode', payload, 'eclevel=M');
  if (symbol === undefined || !('pixs' in symbol)) throw new Error('no QR code was made');
  const { pixs, pixx, pixy } = symbol;
  return Array.from({ length: pixy }, (_, row) =>
    pixs.slice(row * pixx, (row + 1) * pixx).join(''),
  );
}
