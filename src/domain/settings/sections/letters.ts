import { LETTER_LAYOUT_NAMES, type LetterLayoutName } from '../../documents/layout';
import { CONSEQUENCE_KINDS, type Consequence } from '../../letters/input';
import { z } from '../../schema/zod';
import type { Section } from '../section';

/** The letters that may announce a consequence. */
export const THREATENING_KINDS = ['letterBeforeAction', 'finalNotice'] as const;
export type ThreateningKind = (typeof THREATENING_KINDS)[number];

export interface LetterSettings {
  /** Claimed in formal letters, where the law gives it. */
  readonly interest: boolean;
  readonly lumpSum: boolean;
  /** What each letter may announce: only what the firm is able and willing to do. */
  readonly consequences: Readonly<Record<ThreateningKind, readonly Consequence['kind'][]>>;
  /** Who would take the case over, and where the unpaid claim would be reported; '' = nobody. */
  readonly agency: string;
  readonly creditBureau: string;
  /** null: the layout for the envelopes of our country. */
  readonly layout: LetterLayoutName | null;
  /** What our post calls its registered service; '' = as in our country. */
  readonly service: string;
}

const kinds = z.array(z.enum(CONSEQUENCE_KINDS)).max(CONSEQUENCE_KINDS.length).readonly();
const name = z.string().trim().max(80);

export const lettersSection: Section<LetterSettings> = {
  initial: {
    interest: true,
    lumpSum: true,
    consequences: { letterBeforeAction: [], finalNotice: [] },
    agency: '',
    creditBureau: '',
    layout: null,
    service: '',
  },
  schema: z
    .object({
      interest: z.boolean(),
      lumpSum: z.boolean(),
      consequences: z.object({ letterBeforeAction: kinds, finalNotice: kinds }).readonly(),
      agency: name,
      creditBureau: name,
      layout: z.enum(LETTER_LAYOUT_NAMES).nullable(),
      service: name,
    })
    .readonly()
    .superRefine((settings, context) => {
      for (const kind of namesMissing(settings)) {
        context.addIssue({ code: 'custom', path: [kind], message: 'its name is needed' });
      }
    }),
};

/** Whose name is not stated, though letters may announce it. */
export function namesMissing({
  consequences,
  ...names
}: Pick<LetterSettings, 'consequences' | 'agency' | 'creditBureau'>) {
  const enabled = THREATENING_KINDS.flatMap((kind) => consequences[kind]);
  const named = ['agency', 'creditBureau'] as const;
  return named.filter((one) => enabled.includes(one) && names[one].trim() === '');
}

/** The consequences a letter of a kind may announce, as its words need them. */
export function consequencesOf(settings: LetterSettings, kind: string): Consequence[] {
  const threatening = THREATENING_KINDS.find((one) => one === kind);
  if (threatening === undefined) return [];
  return settings.consequences[threatening].flatMap((one): Consequence[] => {
    if (one === 'court') return [{ kind: one }];
    const who = settings[one];
    return who === '' ? [] : [{ kind: one, name: who }];
  });
}
