import { z } from '../../schema/zod';
import type { Section } from '../section';

/** How far a printer is off, in millimetres: to the right and down, negative to the left and up. */
export interface PrinterOffset {
  readonly printer: string;
  readonly x: number;
  readonly y: number;
}

export interface PrintingSettings {
  /** Printers that were measured with the calibration page; all others print where they should. */
  readonly offsets: readonly PrinterOffset[];
}

/** More than a centimetre is no offset but a wrong paper. */
const millimetres = z.number().min(-10).max(10);

const offset = z.object({ printer: z.string().min(1).max(200), x: millimetres, y: millimetres });

/** Which printers were measured. Offsets are applied to files that are printed, never to kept ones. */
export const printingSection: Section<PrintingSettings> = {
  initial: { offsets: [] },
  schema: z.object({ offsets: z.array(offset).max(50).readonly() }).readonly(),
};

/** Where the rulers of the calibration page cross, from the left and from the upper edge. Millimetres. */
export const CROSS = 20;

/** How far a page is moved so that it comes out of a printer where it should; not at all unless measured. */
export function correctionOf(
  { offsets }: PrintingSettings,
  printer: string,
): { readonly x: number; readonly y: number } {
  const { x, y } = offsets.find((one) => one.printer === printer) ?? { x: 0, y: 0 };
  // Not -x: a negative zero is another number in JSON and in tests.
  return { x: 0 - x, y: 0 - y };
}
