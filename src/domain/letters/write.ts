import type { LetterKind } from '../accounts/account';
import type { LetterModel, TableModel } from '../documents/model';
import { senderBlock, withLetterhead } from '../documents/sender';
import type { Money } from '../money/money';
import type { Refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { type RenderedText, renderTemplate } from '../templates/render';
import { shippedTemplate } from '../templates/shipped';
import type { Values } from '../templates/variables';
import { checkTone, messageProblem } from '../tone/checkTone';
import { addresseeOf, type LetterFigures, layoutOf } from './check';
import { enclosuresOf } from './enclosures';
import type { LetterInput } from './input';
import { letterLanguage, wordsFor } from './languages/languages';
import type { Matter } from './matter/matter';
import { matterOf } from './matter/matterOf';
import { commonValues, endorsementOf, infoBlock, itemsTable, toneOf } from './parts';
import { NO_PAYMENT, type PaymentParts, paymentParts } from './payment';
import { swissBillOf } from './swissBill';
import type { LetterWords } from './words';

export interface WrittenLetter {
  readonly model: LetterModel;
  /** What it asks for; 0 when it asks for nothing. */
  readonly asked: Money;
}

/** The letter of a kind, or why it cannot be written. */
export function writeLetter(kind: LetterKind, input: LetterInput): Result<WrittenLetter, Refusal> {
  const language = letterLanguage(input.account.language);
  const words = wordsFor(language);
  const matter = matterOf(kind, input, words);
  if (!matter.ok) return matter;
  const source = input.text?.source ?? shippedTemplate(kind, language);
  const text = renderTemplate(source, letterValues(input, matter.value, words));
  if (!text.ok) return text;
  const problem = input.text?.own === true ? wordsProblem(input, text.value) : undefined;
  if (problem !== undefined) return err(problem);
  const addressee = addresseeOf(input);
  if (!addressee.ok) return addressee;
  const { currency, asked } = matter.value;
  const model = composed(kind, input, {
    matter: matter.value,
    text: text.value,
    words,
    addressee: addressee.value,
  });
  return ok({ model, asked: { minor: asked ?? 0, currency } });
}

/** Everything a letter's template may name, as far as it is known. */
export function letterValues(input: LetterInput, { values }: Matter, words: LetterWords): Values {
  return { ...commonValues(input, words), ...values };
}

/** A text of one's own may threaten no more than what is enabled for this letter. */
function wordsProblem(
  input: LetterInput,
  { subject, paragraphs }: RenderedText,
): Refusal | undefined {
  const report = checkTone([subject, ...paragraphs].join('\n'), {
    languages: [letterLanguage(input.account.language)],
    consequences: (input.consequences ?? []).map(({ kind }) => kind),
  });
  return messageProblem(report);
}

interface Parts {
  readonly matter: Matter;
  readonly text: RenderedText;
  readonly words: LetterWords;
  readonly addressee: readonly string[];
}

function composed(
  kind: LetterKind,
  input: LetterInput,
  { matter, text, words, addressee }: Parts,
): LetterModel {
  const { subject, paragraphs, blocks } = text;
  const tone = toneOf(input.account);
  // A block the text does not have stands behind everything, where nothing is drawn.
  const nowhere = paragraphs.length + 1;
  const payment =
    blocks.payment_box === undefined ? NO_PAYMENT : paymentParts(input, matter, words);
  return {
    kind: 'letter',
    title: `${subject}, ${input.account.name}`,
    language: words.language,
    date: input.today,
    sender: withLetterhead(senderBlock(input.company, matter.currency, words.sender), input.paper),
    pageLabel: words.pageLabel,
    layout: layoutOf(input),
    addressee,
    endorsement: (input.registered ?? kind === 'letterBeforeAction') ? endorsementOf(input) : '',
    info: infoBlock(input, words),
    subject,
    paragraphs,
    table:
      blocks.items_table === undefined || matter.figures === null
        ? NO_TABLE
        : itemsTable(matter.figures, words, totalOf(kind, matter.figures, words)),
    tableAfter: blocks.items_table ?? nowhere,
    paymentHeading: words.payment.heading,
    payment: payment.rows,
    paymentCode: payment.code,
    paymentReference: payment.reference,
    paymentAfter: blocks.payment_box ?? nowhere,
    closing: [words.close[tone]],
    ...signatureOf(input),
    signatory: input.company.contact.name || input.company.name,
    enclosuresLabel: words.enclosuresLabel,
    enclosures: enclosuresOf(kind, input, words),
    ...billOf(input, matter, payment),
  };
}

/** A statement asks for nothing: what it adds up is open, not to be paid at once. */
function totalOf(
  kind: LetterKind,
  { received, contested }: LetterFigures,
  { totals }: LetterWords,
): string {
  if (contested !== undefined) return totals.undisputed;
  return kind === 'statement' && received === 0 ? totals.open : totals.payable;
}

function signatureOf({ paper, company }: LetterInput): Pick<LetterModel, 'signature'> {
  if (paper === undefined || paper.signature === null) return {};
  const { sha256, width, height } = paper.signature;
  return { signature: { sha256, width, height, alt: company.contact.name || company.name } };
}

/** The bill goes with the words on how to pay; American paper has no room for it. */
function billOf(
  input: LetterInput,
  { currency, asked }: Matter,
  { rows, reference }: PaymentParts,
): Pick<LetterModel, 'qrBill'> {
  if (rows.length === 0 || asked === null || layoutOf(input) === 'us10') return {};
  const { company, account } = input;
  const message = input.reference;
  const bill = swissBillOf({ company, account, currency, asked, reference, message });
  return bill === null ? {} : { qrBill: bill };
}

const NO_TABLE: TableModel = { columns: [], rows: [], totals: [] };
