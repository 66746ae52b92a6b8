import { longDate } from '../documents/format';
import { toDecimal } from '../money/decimal';
import type { CourtAid, CourtInput } from './types';
import { aidOf, claimantOf, defendantOf, field, NOT_A_FILING, unverified } from './words';

/** Money Claim Online, user guide: at most 24 lines of 45 characters. */
export const PARTICULARS = { lines: 24, width: 45 } as const;

/** Only full stop, comma and pound sign beside letters, figures and blanks. */
const ALLOWED = /^[A-Za-z0-9 .,£]*$/;

/** A text as the form takes it. */
export interface Particulars {
  readonly lines: readonly string[];
  /** What was changed, so that a person can look at it: each sign once. */
  readonly replaced: readonly string[];
  /** Lines beyond what the form takes; 0 when all fits. */
  readonly over: number;
}

/** The text with other punctuation replaced, broken into lines; nothing is cut off. */
export function particularsOf(text: string): Particulars {
  const replaced = new Set<string>();
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('&', () => note('&', ' and '))
    .replaceAll('%', () => note('%', ' percent '))
    .replaceAll(/ß/g, () => note('ß', 'ss'))
    .replaceAll(/[;:]/g, (sign) => note(sign, ','))
    .replaceAll(/[^A-Za-z0-9 .,£\s]/gu, (sign) => note(sign, ' '))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,])/g, '$1')
    .trim();
  const lines = wrapped(plain, PARTICULARS.width);
  return { lines, replaced: [...replaced], over: Math.max(0, lines.length - PARTICULARS.lines) };

  function note(sign: string, by: string): string {
    replaced.add(sign);
    return by;
  }
}

export function fitsForm({ lines, over }: Particulars): boolean {
  return (
    over === 0 && lines.every((line) => ALLOWED.test(line) && line.length <= PARTICULARS.width)
  );
}

/** Broken at blanks; a word longer than a line is broken where the line ends. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, width: number): string[] {
  if (word.length <= width) return word === '' ? [] : [word];
  return [word.slice(0, width), ...pieces(word.slice(width), width)];
}

/** Particulars for Money Claim Online, from the facts of the ledger. */
export function englandParticulars(input: CourtInput): CourtAid {
  const { company, account, figures } = input;
  const particulars = particularsOf(particularsText(input));
  return aidOf(
    {
      id: 'englandParticulars',
      title: 'England and Wales: particulars for Money Claim Online',
      cautions: cautionsOf(input, particulars),
    },
    [
      { heading: 'Parties', fields: [...claimantOf(company), ...defendantOf(account)] },
      {
        heading: 'Amount',
        fields: [
          field('Fixed sum claimed', pounds(input, figures.principal)),
          field(
            'Interest to date',
            figures.interest === null ? '' : pounds(input, figures.interest),
          ),
          field('Interest per day', figures.perDay === '' ? '' : `£${figures.perDay}`),
          unverified('Highest claim', 'under £100,000, at most two defendants'),
        ],
      },
      {
        heading: `Particulars: ${particulars.lines.length} of ${PARTICULARS.lines} lines`,
        fields: particulars.lines.map((line, index) => field(String(index + 1), line)),
      },
    ],
  );
}

function cautionsOf({ figures, account }: CourtInput, { over, replaced }: Particulars): string[] {
  const said = [NOT_A_FILING];
  if (figures.currency !== 'GBP') {
    said.push(`The claim is in ${figures.currency}; the form takes pounds only.`);
  }
  if (!account.address.postalCode.trim() || account.address.country !== 'GB') {
    said.push('The defendant needs an address in England or Wales with a postcode.');
  }
  if (over > 0) {
    said.push(
      `${over} lines too many. Longer particulars are served separately within 14 days (general knowledge: verify).`,
    );
  }
  if (replaced.length > 0) {
    said.push(`Signs the form does not take were replaced: ${replaced.join(' ')}`);
  }
  return said;
}

function particularsText(input: CourtInput): string {
  const { company, lines, letters, figures } = input;
  const invoices = lines.map(
    ({ item, open }) =>
      `Invoice ${item.number} dated ${longDate(item.issuedOn)}, due ${longDate(item.dueOn)}, unpaid ${pounds(input, open)}.`,
  );
  const letter = letters.at(-1);
  const asked =
    letter === undefined
      ? ''
      : `Payment was demanded by letter of ${longDate(letter.on)}. The sums stated remain unpaid.`;
  const interest =
    figures.interest === null
      ? ''
      : `The claimant claims interest of ${pounds(input, figures.interest)} to ${longDate(figures.until)}${figures.perDay === '' ? '' : ` and £${figures.perDay} per day from then until judgment or sooner payment`}.`;
  return [
    `The claim is for the price of goods or services supplied by ${company.name} to the defendant.`,
    ...invoices,
    `Total ${pounds(input, figures.principal)}.`,
    asked,
    interest,
  ].join(' ');
}

function pounds({ figures }: CourtInput, minor: number): string {
  const decimal = toDecimal({ minor, currency: figures.currency });
  return figures.currency === 'GBP' ? `£${decimal}` : `${figures.currency} ${decimal}`;
}
