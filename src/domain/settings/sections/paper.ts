import { LETTER_KINDS, type LetterKind } from '../../accounts/account';
import { z } from '../../schema/zod';
import type { Section } from '../section';

/** A logo or signature main keeps, and the box it is scaled into on the sheet. */
export interface ChosenPicture {
  readonly sha256: string;
  /** Of the file it was chosen from. */
  readonly name: string;
  /** Millimetres, in the picture's own proportions. */
  readonly width: number;
  readonly height: number;
}

/** A PDF file that goes into envelopes, kept as an attachment. */
export interface KeptForm {
  readonly sha256: string;
  readonly name: string;
}

export interface PaperSettings {
  readonly logo: ChosenPicture | null;
  readonly signature: ChosenPicture | null;
  /** The paper carries letterhead and footer already. */
  readonly preprinted: boolean;
  /** Letters that go registered unless somebody decides otherwise for a batch. */
  readonly registered: readonly LetterKind[];
  /** Information Sheet, Reply Form and Financial Statement of the British protocol. */
  readonly protocolForms: readonly KeptForm[];
}

/** Wider than this a picture would leave its place on any layout. Millimetres. */
export const WIDEST = { logo: 60, signature: 75 } as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().min(1).max(180);
const picture = (widest: number) =>
  z.object({
    sha256,
    name,
    width: z.number().min(3).max(widest),
    height: z.number().min(0.5).max(100),
  });

export const paperSection: Section<PaperSettings> = {
  initial: {
    logo: null,
    signature: null,
    preprinted: false,
    registered: ['letterBeforeAction'],
    protocolForms: [],
  },
  schema: z
    .object({
      logo: picture(WIDEST.logo).nullable(),
      signature: picture(WIDEST.signature).nullable(),
      preprinted: z.boolean(),
      registered: z.array(z.enum(LETTER_KINDS)).max(LETTER_KINDS.length).readonly(),
      protocolForms: z.array(z.object({ sha256, name })).max(5).readonly(),
    })
    .readonly(),
};

/** The box of a picture of so many units, as wide as it may be and no higher than `highest`. */
export function boxFor(
  natural: { readonly width: number; readonly height: number },
  widest: number,
  highest: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(widest / natural.width, highest / natural.height);
  const tenth = (value: number): number => Math.max(0.5, Math.round(value * 10) / 10);
  return {
    width: Math.max(3, tenth(natural.width * scale)),
    height: tenth(natural.height * scale),
  };
}
