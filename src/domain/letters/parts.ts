import type { Account } from '../accounts/account';
import { longDate, shortDate } from '../documents/format';
import type { CarriedSums, LabelledText, TableModel } from '../documents/model';
import { fill } from '../messages/fill';
import { formatAmount } from '../money/format';
import type { Values } from '../templates/variables';
import type { LetterFigures } from './check';
import type { ClaimLine } from './figures';
import type { LetterInput } from './input';
import type { LetterWords, Tone } from './words';

/** What every letter's template may name; what the master data does not have is left out. */
export function commonValues(input: LetterInput, words: LetterWords): Values {
  const { account, company } = input;
  const known = {
    salutation: fill(words.salutation[toneOf(account)], { person: personOf(account) }),
    customer: account.name,
    customer_number: account.number,
    company: company.name,
    contact: reachUs(input),
    our_reference: input.reference,
    today: longDate(input.today, words.dates),
  };
  const filled = Object.entries(known).filter(([, text]) => text.trim() !== '');
  return { ...Object.fromEntries(filled), [account.debtorType]: true };
}

/** The contact person; a private person who names none is the customer himself. */
function personOf({ contact, debtorType, name }: Account): string {
  const person = contact.name.trim();
  return person === '' && debtorType === 'consumer' ? name.trim() : person;
}

/** How to speak to the customer. */
export function toneOf({ contact, debtorType }: Account): Tone {
  if (debtorType === 'consumer') return 'consumer';
  return contact.name.trim() === '' ? 'firm' : 'named';
}

/**
 * The marking of registered mail as the post of the sender's country knows it (facts of the
 * national services); the language of the letter does not matter to the post.
 */
export function endorsementOf({ company, account, service = '' }: LetterInput): string {
  if (service !== '') return service;
  const { country } = company.address;
  if (country === 'US' && account.address.country === 'US') return 'Certified Mail';
  return ENDORSEMENTS[country] ?? 'Registered';
}

const ENDORSEMENTS: Readonly<Record<string, string>> = {
  AT: 'Einschreiben',
  BE: 'Recommandé',
  CH: 'Einschreiben',
  CZ: 'Doporučeně',
  DE: 'Einschreiben',
  ES: 'Certificado',
  FR: 'Recommandé',
  IT: 'Raccomandata',
  LI: 'Einschreiben',
  NL: 'Aangetekend',
  PL: 'Polecony',
};

/** "Anna Berg, +49 30 1234, anna@example.com"; '' when nothing is known. */
function reachUs({ company }: LetterInput): string {
  const { name, phone, email } = company.contact;
  const known = [name, phone.replaceAll(' ', '\u00a0'), email].filter((text) => text.trim() !== '');
  return known.join(', ');
}

/**
 * The block of date, reference and contact beside the address (DIN 5008); lines without a text are
 * left out.
 */
export function infoBlock(input: LetterInput, words: LetterWords): LabelledText[] {
  const { contact } = input.company;
  const { info } = words;
  return [
    { label: info.date, text: longDate(input.today, words.dates) },
    { label: info.reference, text: input.reference },
    { label: info.customer, text: input.account.number },
    { label: info.contact, text: contact.name },
    { label: info.phone, text: contact.phone },
    { label: info.email, text: contact.email },
  ].filter(({ text }) => text.trim() !== '');
}

const SHARES = [20, 15, 15, 15, 14, 15, 8];

/** The items with what was paid on each, and the totals that lead to the amount; `total` names it. */
export function itemsTable(
  figures: LetterFigures,
  words: LetterWords,
  total = words.totals.payable,
): TableModel {
  const { columns } = words;
  const headings = [
    columns.number,
    columns.issued,
    columns.due,
    columns.amount,
    columns.paid,
    columns.open,
    columns.late,
  ];
  return {
    columns: headings.map((heading, i) => ({
      heading: fill(heading, { currency: figures.currency }),
      align: i < 3 ? 'left' : 'right',
      share: SHARES[i] ?? 10,
    })),
    rows: shownLines(figures).map((line) => itemRow(line, words)),
    totals: totalRows(figures, words, total),
    ...(shownLines(figures).length > FIT_ON_A_SHEET && { carried: carriedSums(figures, words) }),
  };
}

/** So many items stand on one sheet in any layout: only longer tables need sums to carry. */
const FIT_ON_A_SHEET = 8;

/** What is open up to each item, for the foot of a sheet and the head of the next. */
function carriedSums(figures: LetterFigures, words: LetterWords): CarriedSums {
  const { currency } = figures;
  let sum = 0;
  const sums = shownLines(figures).map(({ open }) => {
    sum += open;
    return formatAmount({ minor: sum, currency }, words.numbers);
  });
  const rows = (label: string) => sums.map((text) => [label, '', '', '', '', text]);
  return { over: rows(words.totals.over), forward: rows(words.totals.forward) };
}

/** A line of the table: an item, or the disputed part of one. */
interface ShownLine extends ClaimLine {
  readonly part: 'whole' | 'contested' | 'contestedRest';
}

/** The items; one that is disputed in part is two lines, whose open amounts are the item's. */
function shownLines({ lines, contested = new Map() }: LetterFigures): ShownLine[] {
  return lines.flatMap((line): ShownLine[] => {
    const disputed = contested.get(line.item.id) ?? 0;
    if (disputed === 0) return [{ ...line, part: 'whole' }];
    if (disputed === line.open) return [{ ...line, part: 'contested' }];
    return [
      { ...line, open: line.open - disputed, part: 'whole' },
      { ...line, open: disputed, part: 'contestedRest' },
    ];
  });
}

function itemRow({ item, paid, open, daysLate, part }: ShownLine, words: LetterWords): string[] {
  const number = part === 'whole' ? item.number : `${item.number} ${words.totals.contested}`;
  const figure = (minor: number): string =>
    formatAmount({ minor, currency: item.currency }, words.numbers);
  if (part === 'contestedRest') return [number, '', '', '', '', figure(open), ''];
  return [
    number,
    shortDate(item.issuedOn, words.dates),
    shortDate(item.dueOn, words.dates),
    figure(item.minor),
    figure(paid),
    figure(open),
    item.kind === 'creditNote' || daysLate === 0 ? '' : String(daysLate),
  ];
}

function totalRows(figures: LetterFigures, words: LetterWords, total: string): string[][] {
  const { currency, open, received, disputed, charges, payable } = figures;
  const row = (label: string, minor: number): string[] => [
    label,
    '',
    '',
    '',
    '',
    formatAmount({ minor, currency }, words.numbers),
    '',
  ];
  const steps = charges.map(({ label, minor }) => row(label, minor));
  if (received !== 0) steps.push(row(words.totals.received, -received));
  if (disputed !== 0) steps.push(row(words.totals.disputed, -disputed));
  if (steps.length > 0) steps.unshift(row(words.totals.open, open));
  return [...steps, row(total, payable)];
}
