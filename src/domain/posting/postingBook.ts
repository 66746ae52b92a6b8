import type { Company } from '../accounts/party';
import type { PlainDate } from '../dates/plainDate';
import { addressLines } from '../documents/address';
import { longDate } from '../documents/format';
import type { LetterModel, PostingBookModel, PostingBookRow } from '../documents/model';
import { senderBlock } from '../documents/sender';
import { languageOfCountry, wordsFor } from '../letters/languages/languages';
import { BOOK_WORDS, type BookWords } from './bookWords';
import { letterReference } from './letterReference';
import { serviceOf } from './services';

/** One letter of the batch, in stacking order. */
export interface BookLetter {
  readonly model: LetterModel;
  /** Id of the service. */
  readonly service: string;
  /** '' while the sticker is not on it. */
  readonly number: string;
}

/**
 * The list for the counter, with the columns of the facts file. It says nothing of money: no amount,
 * no invoice, no word of what the letters are about, for others stand at the counter too.
 */
export function postingBook(
  letters: readonly BookLetter[],
  company: Company,
  on: PlainDate,
): PostingBookModel {
  const language = languageOfCountry(company.address.country);
  const words = BOOK_WORDS[language];
  const { dates } = wordsFor(language);
  const [sender, customerNumber, date, office] = words.facts;
  const address = addressLines(company.address, company.address.country);
  const { logo: _logo, footer: _footer, ...head } = senderBlock(company, company.currency);
  return {
    kind: 'postingBook',
    title: words.heading,
    language,
    date: on,
    // The bank account of the footer is nobody's business at the counter.
    sender: { ...head, footer: [] },
    pageLabel: words.page,
    heading: words.heading,
    facts: [
      { label: sender, text: [company.name, ...address].join(', ') },
      { label: customerNumber, text: BLANK },
      { label: date, text: longDate(on, dates) },
      { label: office, text: BLANK },
    ],
    columns: headings(words),
    rows: letters.map((letter, at) => bookRow(letter, at, words)),
    totals: [
      { label: words.items, text: `${letters.length} (${inWords(letters.length, words)})` },
      { label: words.fee, text: BLANK },
    ],
    signSender: words.signSender,
    signClerk: words.signClerk,
    stampLabel: words.stamp,
  };
}

/** To be filled in by hand. */
const BLANK = '____________________';

function headings({ columns }: BookWords): PostingBookModel['columns'] {
  const [no = '', addressee = '', reference = '', service = '', ...rest] = columns;
  const [number = '', weight = '', fee = '', remarks = ''] = rest;
  return { no, addressee, reference, service, number, weight, fee, remarks };
}

function bookRow(
  { model, service: id, number }: BookLetter,
  at: number,
  words: BookWords,
): PostingBookRow {
  const service = serviceOf(id);
  const returns = service !== undefined && /-(ar|lrar|zpo|rueckschein|dodejka)$/.test(service.id);
  return {
    no: String(at + 1),
    addressee: model.addressee.join('\n'),
    reference: letterReference(model),
    service: service?.name ?? '',
    number,
    weight: '',
    fee: '',
    remarks: returns ? words.receipt : '',
  };
}

/** Digit by digit, as on cheques: "12" is "one-two". Nobody can add a digit afterwards. */
function inWords(count: number, { digits }: BookWords): string {
  return [...String(count)].map((digit) => digits[Number(digit)] ?? digit).join('-');
}
