import type { LogEntry } from '../accounts/contactLog';
import { reasonName } from '../accounts/log/codeNames';
import { logText } from '../accounts/log/logText';
import { askedOf } from '../accounts/views/asked';
import { shortDate } from '../documents/format';
import type { CallSheetSection, LabelledText } from '../documents/model';
import { fill } from '../messages/fill';
import { formatMoney } from '../money/format';
import type { CodesSettings } from '../settings/sections/codes';
import { SHEET_WORDS as WORDS } from './documentWords';
import type { CallSheet, SheetDispute, SheetImpact, SheetOffer, SheetPlan } from './types';

/** What was said and promised, disputed and paid: at most so many lines of each. */
const MOST = {
  said: 4,
  promises: 3,
  disputes: 4,
  payments: 4,
  letters: 3,
  people: 4,
  files: 6,
  notes: 160,
} as const;

/** The left of the sheet: what was said, promised, disputed and paid, the people and their papers. */
export function leftSections(sheet: CallSheet): CallSheetSection[] {
  const { sections } = WORDS;
  return [
    { heading: sections.pinned, lines: logLines(sheet.pinned, sheet) },
    { heading: sections.said, lines: orSay(logLines(sheet.said, sheet), WORDS.nothingSaid) },
    { heading: sections.promises, lines: promiseLines(sheet) },
    { heading: sections.disputes, lines: disputeLines(sheet) },
    { heading: sections.payments, lines: paymentLines(sheet) },
    { heading: sections.people, lines: peopleLines(sheet) },
    { heading: sections.documents, lines: documentLines(sheet) },
    { heading: sections.files, lines: fileLines(sheet) },
  ].filter(({ lines }) => lines.length > 0);
}

/** The right of the sheet: what to say, what can be offered, and what the debt costs us. */
export function rightSections(sheet: CallSheet): CallSheetSection[] {
  const { sections } = WORDS;
  return [
    { heading: sections.script, lines: sheet.script.map(({ text }) => plain(text)) },
    { heading: sections.offers, lines: sheet.offers.flatMap(offerLines) },
    { heading: sections.impact, lines: sheet.impacts.flatMap(impactLines) },
  ].filter(({ lines }) => lines.length > 0);
}

function logLines(entries: readonly LogEntry[], { codes }: CallSheet): LabelledText[] {
  return entries.slice(0, MOST.said).map((entry) => saidLine(entry, codes));
}

function saidLine(entry: LogEntry, codes: CodesSettings): LabelledText {
  return {
    label: [shortDate(entry.on), entry.person].filter((text) => text !== '').join(', '),
    text: [logText(entry, codes), short(entry.note)].filter((text) => text !== '').join('. '),
  };
}

function promiseLines({ promises }: CallSheet): LabelledText[] {
  return promises.slice(0, MOST.promises).map(({ promise, state, received }) => {
    const came = formatMoney({ minor: received, currency: promise.currency });
    return {
      label: [shortDate(promise.madeOn), promise.by].filter((text) => text !== '').join(', '),
      text: fill(WORDS.promised, {
        amount: formatMoney(promise),
        date: shortDate(promise.dueOn),
        state: fill(WORDS.states[state], { received: came }),
      }),
    };
  });
}

function disputeLines({ disputes, codes }: CallSheet): LabelledText[] {
  return disputes.slice(0, MOST.disputes).map((dispute) => disputeLine(dispute, codes));
}

function disputeLine(
  { since, reason: code, numbers, part, note, ...care }: SheetDispute,
  codes: CodesSettings,
): LabelledText {
  const reason = reasonName(codes, code, (shipped) => WORDS.reasons[shipped]);
  const what = fill(WORDS.disputed, { reason, numbers: numbers.join(', ') });
  const parts = [what, part === null ? '' : formatMoney(part), short(note), careOf(care)];
  return { label: shortDate(since), text: parts.filter((text) => text !== '').join('. ') };
}

function careOf({ owner, answerBy }: Pick<SheetDispute, 'owner' | 'answerBy'>): string {
  if (answerBy === null) return owner === '' ? '' : fill(WORDS.answers, { owner });
  const date = shortDate(answerBy);
  return owner === '' ? fill(WORDS.answer, { date }) : fill(WORDS.answersBy, { owner, date });
}

function peopleLines({ people }: CallSheet): LabelledText[] {
  const lines = people.slice(0, MOST.people).map(({ name, role, phone, email, preference }) => ({
    label: [name, role].filter((text) => text !== '').join(', '),
    text: [phone, email, preference === '' ? '' : fill(WORDS.likes, { preference })]
      .filter((text) => text !== '')
      .join(', '),
  }));
  return [...lines, ...more(WORDS.morePeople, people.length - lines.length)];
}

function fileLines({ files }: CallSheet): LabelledText[] {
  const lines = files.slice(0, MOST.files).map(({ kind, on, name, number }) => ({
    label: [WORDS.files[kind], number].filter((text) => text !== '').join(' '),
    text: `${name}, ${shortDate(on)}`,
  }));
  return [...lines, ...more(WORDS.moreFiles, files.length - lines.length)];
}

function more(words: string, count: number): LabelledText[] {
  return count > 0 ? [plain(fill(words, { count }))] : [];
}

function paymentLines({ payments, unallocated }: CallSheet): LabelledText[] {
  const came = payments.slice(0, MOST.payments).map((receipt) => ({
    label: '',
    text: `${shortDate(receipt.on)}: ${formatMoney(receipt)}`,
  }));
  const waiting = unallocated.map((money) =>
    plain(fill(WORDS.unallocated, { amount: formatMoney(money) })),
  );
  return [...orSay(came, WORDS.noPayments), ...waiting];
}

function documentLines({ letters, plans }: CallSheet): LabelledText[] {
  const written = letters.slice(0, MOST.letters).map((letter) => ({
    label: shortDate(letter.on),
    text: fill(WORDS.letters[letter.kind], {
      amount: formatMoney(askedOf(letter)),
      date: shortDate(letter.deadline),
    }),
  }));
  return [...plans.map(planLine), ...written];
}

/** How the agreement stands comes first: nobody calls without knowing that it is broken. */
function planLine({ plan, status }: SheetPlan): LabelledText {
  const { behind, next } = status;
  const money = (minor: number) => formatMoney({ minor, currency: plan.currency });
  const places = { amount: money(plan.minor), count: plan.rows.length };
  const state = WORDS.planStates[status.state];
  const parts = [
    fill(WORDS.agreement, { ...places, state }),
    behind > 0 ? fill(WORDS.planBehind, { amount: money(behind) }) : '',
    next === null
      ? ''
      : fill(WORDS.planNext, {
          no: next.no,
          amount: money(next.open),
          date: shortDate(next.dueOn),
        }),
  ];
  return {
    label: shortDate(plan.agreedOn),
    text: parts.filter((text) => text !== '').join('. '),
  };
}

function offerLines({ debt, credits, options }: SheetOffer): LabelledText[] {
  const money = (minor: number): string => formatMoney({ minor, currency: debt.currency });
  const lines = options.map((option) => {
    const places = {
      count: option.parts,
      amount: money(option.highestPayment),
      date: shortDate(option.ends),
    };
    const what = fill(option.kind === 'deferral' ? WORDS.deferral : WORDS.instalments, places);
    if (option.carrying === null) return plain(what);
    return plain(`${what}; ${fill(WORDS.carrying, { amount: money(option.carrying) })}`);
  });
  const what = fill(WORDS.offered, { amount: formatMoney(debt) });
  const without = credits === 0 ? '' : fill(WORDS.withoutCredits, { amount: money(-credits) });
  const [first = plain(''), ...others] = lines;
  return [{ label: `${what}${without}`, text: first.text }, ...others];
}

function impactLines(impact: SheetImpact): LabelledText[] {
  const money = (minor: number): string => formatMoney({ minor, currency: impact.currency });
  const { overdue, averageDays, carrying, invoiced, sharePct } = impact;
  const say = WORDS.impact;
  const lines = [fill(say.overdue, { amount: money(overdue), days: averageDays })];
  if (carrying === null) lines.push(say.unstated);
  else {
    const { toDate, perDay, ratePct } = carrying;
    const places = { amount: money(toDate), perDay: money(perDay), rate: ratePct };
    lines.push(fill(say.carrying, places));
  }
  if (sharePct !== null) lines.push(fill(say.share, { share: sharePct, amount: money(invoiced) }));
  return lines.map(plain);
}

function plain(text: string): LabelledText {
  return { label: '', text };
}

function orSay(lines: readonly LabelledText[], nothing: string): LabelledText[] {
  return lines.length === 0 ? [plain(nothing)] : [...lines];
}

/** A long note is cut at a word, with a sign that it goes on. */
function short(note: string): string {
  const flat = note.replace(/\s+/g, ' ').trim();
  if (flat.length <= MOST.notes) return flat;
  return `${flat.slice(0, MOST.notes).replace(/\s\S*$/, '')} …`;
}
