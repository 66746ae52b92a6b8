import type { Messages } from '../messages/en';

interface Source {
  readonly title: string;
  /** A day, month or year, or words such as "undated". */
  readonly asOf: string;
}

/** How the tables begin a note on what nobody looked up. */
const GENERAL = 'general knowledge';
const DAY = /(?<![\d-])(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])/g;
const MONTH = /(?<![\d-])(\d{4})-(0[1-9]|1[0-2])(?![\d/-])/g;
const TWO_MONTHS = /(?<![\d-])(\d{4})-(0[1-9]|1[0-2])\/(0[1-9]|1[0-2])(?!\d)/g;

/** A note on a source with its days written as everywhere in the window; nothing else is changed. */
export function datesInWords(m: Messages, text: string): string {
  const name = (month: string) => m.common.months[Number(month) - 1] ?? month;
  return text
    .replace(DAY, (_, year, month, day) => `${Number(day)} ${name(month)} ${year}`)
    .replace(TWO_MONTHS, (_, year, first, last) => `${name(first)}/${name(last)} ${year}`)
    .replace(MONTH, (_, year, month) => `${name(month)} ${year}`);
}

/** "BGB 288, from general knowledge", "Bundesbank series BBIN1, as of 2 Oct 2025". */
export function sourceText(m: Messages, { title, asOf }: Source): string {
  const say = m.common.source;
  const [name, state] = [datesInWords(m, title), datesInWords(m, asOf)];
  if (/^\d/.test(asOf)) return say.asOf(name, state);
  return asOf.startsWith(GENERAL) ? say.from(name, state) : say.other(name, state);
}
