import type { LetterKind } from '../accounts/account';
import { addDays, type PlainDate } from '../dates/plainDate';
import { longDate } from '../documents/format';
import type { LetterModel } from '../documents/model';
import { senderBlock } from '../documents/sender';
import { fill } from '../messages/fill';
import type { Refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import {
  addresseeOf,
  checkAllDue,
  checkCharges,
  checkDeadline,
  checkSomeDue,
  type LetterFigures,
  layoutOf,
  letterFigures,
} from './check';
import type { ClaimLine } from './figures';
import type { Consequence, LetterBeforeActionInput, LetterInput } from './input';
import { wordsFor } from './languages/languages';
import { endorsementOf, infoBlock, itemsTable, type Places, placesOf, toneOf } from './parts';
import { paymentParts } from './payment';
import type { LetterWords } from './words';

/** A friendly reminder. It demands neither interest nor costs and threatens nothing. */
export function reminderLetter(input: LetterInput): Result<LetterModel, Refusal> {
  const figures = letterFigures(input);
  if (!figures.ok) return figures;
  const refused = checkDeadline(input) ?? checkSomeDue(input, figures.value.lines);
  if (refused !== null) return err(refused);
  const words = wordsFor(input.account.language);
  const places = placesOf(input, figures.value, words);
  const { opening, request, question, help } = words.reminder;
  return compose(input, figures.value, words, {
    kind: 'reminder',
    before: [opening],
    between: [request],
    after: [question, help],
    places,
    endorsement: '',
    enclosures: [],
  });
}

/**
 * A formal reminder: since when the oldest item is overdue, a new last day, and as charges what is
 * claimed beside the items (interest so far, between businesses the lump sum). It threatens nothing.
 */
export function formalReminderLetter(input: LetterBeforeActionInput): Result<LetterModel, Refusal> {
  const charges = input.charges ?? [];
  const figures = letterFigures(input, charges);
  if (!figures.ok) return figures;
  const { lines } = figures.value;
  const refused = checkDeadline(input) ?? checkAllDue(input, lines) ?? checkCharges(input, charges);
  if (refused !== null) return err(refused);
  const words = wordsFor(input.account.language);
  const { formal, reminder } = words;
  return compose(input, figures.value, words, {
    kind: 'formalReminder',
    before: [everyReminded(lines) ? formal.reminded : formal.opening],
    between: [formal.request],
    after: [reminder.question, reminder.help, rightsText(input, words)],
    places: {
      ...placesOf(input, figures.value, words),
      since: longDate(overdueSince(lines, input.today), words.dates),
    },
    endorsement: '',
    enclosures: input.enclosures ?? [],
  });
}

/** The first day on which the oldest invoice was late. */
function overdueSince(lines: readonly ClaimLine[], today: PlainDate): PlainDate {
  const due = lines.flatMap(({ item }) => (item.kind === 'invoice' ? [item.dueOn] : []));
  return addDays(
    due.reduce((first, day) => (day < first ? day : first), today),
    1,
  );
}

function everyReminded(lines: readonly ClaimLine[]): boolean {
  return lines.every(({ item }) => item.kind === 'creditNote' || item.level > 0);
}

function rightsText({ account }: LetterInput, { action }: LetterWords): string {
  return account.debtorType === 'business' ? action.rights : action.rightsConsumer;
}

/**
 * A registered letter before action: the claim in full, an exact last day, how to dispute it and
 * whom to ask for instalments. It names as consequences only what `consequences` enables.
 */
export function letterBeforeAction(input: LetterBeforeActionInput): Result<LetterModel, Refusal> {
  const charges = input.charges ?? [];
  const figures = letterFigures(input, charges);
  if (!figures.ok) return figures;
  const refused =
    checkDeadline(input) ?? checkAllDue(input, figures.value.lines) ?? checkCharges(input, charges);
  if (refused !== null) return err(refused);
  const words = wordsFor(input.account.language);
  const { action } = words;
  const reminded = everyReminded(figures.value.lines);
  const consequences = input.consequences ?? [];
  const places = {
    ...placesOf(input, figures.value, words),
    steps: stepsText(consequences, words),
  };
  return compose(input, figures.value, words, {
    kind: 'letterBeforeAction',
    before: [`${reminded ? action.reminded : action.opening} ${action.basis}`],
    between: [action.demand],
    after: [
      consequences.length > 0 ? action.threat : action.noThreat,
      action.dispute,
      action.instalments,
      [rightsText(input, words), ...noticeOf(input, words)].join(' '),
    ],
    places,
    endorsement: endorsementOf(input),
    enclosures: input.enclosures ?? [fill(words.invoiceCopies, places)],
  });
}

function stepsText(consequences: readonly Consequence[], words: LetterWords): string {
  const steps = consequences.map((one) =>
    fill(words.consequences[one.kind], 'name' in one ? { name: one.name } : {}),
  );
  if (steps.length < 2) return steps.join('');
  return `${steps.slice(0, -1).join(', ')}${words.lastConsequence}${steps.at(-1)}`;
}

/** What the law of the country both parties sit in wants to read in a formal demand. */
function noticeOf({ company, account }: LetterInput, words: LetterWords): string[] {
  const { country } = account.address;
  const notice = company.address.country === country ? words.notice[country] : undefined;
  return notice === undefined ? [] : [notice];
}

interface Composition {
  readonly kind: LetterKind;
  /** Paragraphs before the table, between table and payment block, and after both. */
  readonly before: readonly string[];
  readonly between: readonly string[];
  readonly after: readonly string[];
  readonly places: Places;
  readonly endorsement: string;
  readonly enclosures: readonly string[];
}

function compose(
  input: LetterInput,
  figures: LetterFigures,
  words: LetterWords,
  { kind, before, between, after, places, endorsement, enclosures }: Composition,
): Result<LetterModel, Refusal> {
  const addressee = addresseeOf(input);
  if (!addressee.ok) return addressee;
  const tone = toneOf(input.account);
  const subject = fill(words.subject[kind], places);
  const payment = paymentParts(input, figures, words, places);
  const paragraphs = [words.salutation[tone], ...before, ...between, ...after];
  return ok({
    kind: 'letter',
    title: `${subject}, ${input.account.name}`,
    language: words.language,
    date: input.today,
    sender: senderBlock(input.company, figures.currency, words.sender),
    pageLabel: words.pageLabel,
    layout: layoutOf(input),
    addressee: addressee.value,
    endorsement,
    info: infoBlock(input, words),
    subject,
    paragraphs: paragraphs.map((text) => fill(text, places)),
    table: itemsTable(figures, words),
    tableAfter: 1 + before.length,
    paymentHeading: words.payment.heading,
    payment: payment.rows,
    paymentCode: payment.code,
    paymentReference: payment.reference,
    paymentAfter: 1 + before.length + between.length,
    closing: [words.close[tone]],
    signatory: input.company.contact.name || input.company.name,
    enclosuresLabel: words.enclosuresLabel,
    enclosures,
  });
}
