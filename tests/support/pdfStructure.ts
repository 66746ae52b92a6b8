import { runOn } from './pdf';

/** A PDF with its streams unpacked, as text: what its objects say. */
export function plainOf(pdf: Uint8Array): string {
  return runOn(pdf, 'qpdf', (path) => ['--qdf', '--object-streams=disable', path, '-']);
}

/** The structure tree as poppler reads it, one element a line, with its attributes. */
export function structureOf(pdf: Uint8Array): string {
  return runOn(pdf, 'pdfinfo', (path) => ['-struct', path]);
}

/** The same with the text of each element; poppler draws the page once for every one of them. */
export function spokenOf(pdf: Uint8Array): string {
  return runOn(pdf, 'pdfinfo', (path) => ['-struct-text', path]);
}

/** The grey value (0 black, 255 white) at a place of a page, both in millimetres from its top left. */
export function greyAt(pdf: Uint8Array, page: number): (x: number, y: number) => number {
  const dpi = 127;
  const hex = runOn(pdf, 'sh', (path) => [
    '-c',
    `pdftoppm -r ${dpi} -gray -f ${page} -l ${page} '${path}' | od -An -v -tx1 | tr -d ' \\n'`,
  ]);
  const bytes = Buffer.from(hex, 'hex');
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  const width = Number(head?.[1]);
  const from = head?.[0].length ?? 0;
  const pixel = (mm: number): number => Math.round((mm * dpi) / 25.4);
  return (x, y) => bytes[from + pixel(y) * width + pixel(x)] ?? -1;
}
