import type { LetterModel, StatementModel } from '../documents/model';
import { UK_FORMS } from './enclosures';

/**
 * The statement of account that goes with a letter under the British protocol, with interest and charges
 * (Pre-Action Protocol for Debt Claims, 3.1): made of the frozen letter alone, so that it says the same
 * whenever it is printed. Null for every other letter.
 */
export function statementBehind(letter: LetterModel): StatementModel | null {
  const [heading, form] = letter.enclosures;
  if (heading === undefined || form !== UK_FORMS[0]) return null;
  const { language, date, sender, pageLabel, addressee, info, table } = letter;
  const [name = ''] = addressee;
  return {
    kind: 'statement',
    ...{ language, date, sender, pageLabel, heading },
    title: `${heading}, ${name}`,
    // The forms are in English and so is a letter under the protocol (checkProtocol).
    facts: [{ label: 'Customer', text: name }, ...info.slice(0, 3)],
    sections: [{ heading: '', paragraphs: [], table }],
  };
}
