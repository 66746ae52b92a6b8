import { longDate } from '../documents/format';
import { toDecimal } from '../money/decimal';
import { say } from './labels';
import { runningInterest } from './running';
import type { AidField, CourtAid, CourtInput } from './types';
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
      title: say('englandAndWalesParticularsFor'),
      cautions: cautionsOf(input, particulars),
    },
    [
      { heading: say('parties'), fields: [...claimantOf(company), ...defendantOf(account)] },
      {
        heading: say('amount'),
        fields: [
          field(say('fixedSumClaimed'), pounds(input, figures.principal)),
          field(
            say('interestToDate'),
            figures.interest === null ? '' : pounds(input, figures.interest),
          ),
          field(say('interestPerDay'), figures.perDay === '' ? '' : `£${figures.perDay}`),
          ...input.lines.map(({ item }, index) => rateField(input, item.number, index)),
          unverified(say('highestClaim'), say('under100000AtMost')),
        ],
      },
      {
        heading: say('particulars', { count: particulars.lines.length, most: PARTICULARS.lines }),
        fields: particulars.lines.map((line, index) => field(String(index + 1), line)),
      },
    ],
  );
}

function rateField(input: CourtInput, number: string, index: number): AidField {
  const { rate, sum, from } = runningInterest(input, index);
  const text = rate === '' ? '' : say('interestRateText', { rate, sum, from });
  return field(say('interestRateOf', { number }), text);
}

/** The form takes claims below this only, in pence: general knowledge. */
const HIGHEST = 100_000_00;

/** Areas of postcodes outside England and Wales: Scotland, Northern Ireland, the islands. */
const ELSEWHERE = /^(AB|DD|DG|EH|FK|G|HS|IV|KA|KW|KY|ML|PA|PH|ZE|BT|IM|JE|GY)\d/i;

function cautionsOf({ figures, account }: CourtInput, { over, replaced }: Particulars): string[] {
  const said = [NOT_A_FILING];
  if (figures.currency !== 'GBP') {
    said.push(say('poundsOnly', { currency: figures.currency }));
  }
  if (!account.address.postalCode.trim() || account.address.country !== 'GB') {
    said.push(say('theDefendantNeedsAnAddress'));
  }
  if (ELSEWHERE.test(account.address.postalCode.trim())) said.push(say('notEnglandOrWales'));
  const asked = figures.principal + (figures.interest ?? 0);
  if (figures.currency === 'GBP' && asked >= HIGHEST) said.push(say('atLeast100000'));
  if (over > 0) {
    said.push(say('tooLong', { over }));
  }
  if (replaced.length > 0) {
    said.push(say('replaced', { signs: replaced.join(' ') }));
  }
  return said;
}

function particularsText(input: CourtInput): string {
  const { company, lines, letters, figures } = input;
  const invoices = lines.map(({ item, open }) =>
    say('saidInvoice', {
      number: item.number,
      issued: longDate(item.issuedOn),
      due: longDate(item.dueOn),
      open: pounds(input, open),
    }),
  );
  const letter = letters.at(-1);
  const asked = letter === undefined ? '' : say('saidDemand', { on: longDate(letter.on) });
  const interest =
    figures.interest === null
      ? ''
      : say('saidInterest', {
          sum: pounds(input, figures.interest),
          until: longDate(figures.until),
          more: figures.perDay === '' ? '' : say('saidPerDay', { perDay: figures.perDay }),
        });
  return [
    say('saidClaim', { company: company.name }),
    ...invoices,
    say('saidTotal', { sum: pounds(input, figures.principal) }),
    asked,
    interest,
  ].join(' ');
}

function pounds({ figures }: CourtInput, minor: number): string {
  const decimal = toDecimal({ minor, currency: figures.currency });
  return figures.currency === 'GBP' ? `£${decimal}` : `${figures.currency} ${decimal}`;
}
