import { firstReference, joinTexts } from '../statement/values';

/** What the words inside a purpose say; `''` where they say nothing. */
export interface SepaWords {
  readonly endToEnd: string;
  /** Another reference of the customer (KREF). */
  readonly reference: string;
  readonly iban: string;
  /** The purpose itself: SVWZ, or what stands before the first word. */
  readonly text: string;
  /** On whose behalf (ABWA, ABWE). */
  readonly ultimate: string;
  readonly returned: string | null;
}

/** Words of the German banks; MTLG comes with a colon and belongs to the text. */
const WORD = /(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC|PURP|COAM|OAMT|RTRN|MTLG)[+:]/g;

/** The words inside a purpose; the texts of one that comes twice are joined. */
export function readSepaWords(purpose: string): SepaWords {
  const values = new Map<string, string>();
  const found = [...purpose.matchAll(WORD)];
  for (const [index, match] of found.entries()) {
    const word = match[1] ?? '';
    const value = purpose.slice(match.index + match[0].length, found[index + 1]?.index);
    values.set(word, joinTexts([values.get(word) ?? '', value]));
  }
  const of = (word: string) => values.get(word) ?? '';
  const before = purpose.slice(0, found[0]?.index ?? purpose.length);
  return {
    endToEnd: of('EREF'),
    reference: firstReference(of('KREF')),
    iban: of('IBAN').split(' ')[0] ?? '',
    text: joinTexts([before, of('SVWZ'), of('MTLG')]),
    ultimate: joinTexts([of('ABWA'), of('ABWE')]),
    returned: of('RTRN') || null,
  };
}
