import { err, ok, type Result } from '../../../result';
import type { PdfFile } from './pdfFile';
import { expectedByte } from './pngFilter';
import type { UnpackProblem } from './unpack';
import { asCount, type PdfDict } from './value';

/**
 * Takes back the row filters of PNG that lists of objects are packed with (ISO 32000-1, 7.4.4.4).
 * TIFF's filter (2) is for pictures and does not occur here.
 */
export function unpredict(
  bytes: Uint8Array,
  file: PdfFile,
  parameters: PdfDict | null,
): Result<Uint8Array, UnpackProblem> {
  const count = (key: string, otherwise: number) => asCount(file.get(parameters, key)) ?? otherwise;
  const predictor = count('Predictor', 1);
  if (predictor === 1) return ok(bytes);
  const bits = count('Colors', 1) * count('BitsPerComponent', 8);
  const row = Math.ceil((bits * count('Columns', 1)) / 8);
  if (predictor < 10 || row < 1 || row > bytes.length || bits < 1) return err('damaged');
  return ok(unfilter(bytes, row, Math.ceil(bits / 8)));
}

/** `row` and `pixel` in bytes. A last row that is cut off is left out. */
function unfilter(bytes: Uint8Array, row: number, pixel: number): Uint8Array {
  const rows = Math.floor(bytes.length / (row + 1));
  const out = new Uint8Array(rows * row);
  for (let index = 0; index < rows; index += 1) {
    const from = index * (row + 1);
    const above = out.subarray(Math.max(0, index - 1) * row, index * row);
    unfilterRow(bytes.subarray(from, from + row + 1), above, out.subarray(index * row), pixel);
  }
  return out;
}

/** One row: `packed` begins with the number of its filter; `above` is empty for the first. */
function unfilterRow(packed: Uint8Array, above: Uint8Array, out: Uint8Array, pixel: number): void {
  const [filter = 0] = packed;
  for (let at = 0; at + 1 < packed.length; at += 1) {
    const left = out[at - pixel] ?? 0;
    const corner = above[at - pixel] ?? 0;
    out[at] = (packed[at + 1] ?? 0) + expectedByte(filter, left, above[at] ?? 0, corner);
  }
}
