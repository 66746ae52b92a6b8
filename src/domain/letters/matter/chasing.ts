import type { ChasingKind } from '../../accounts/account';
import { disputedByItem } from '../../accounts/views/disputed';
import { addDays, type PlainDate } from '../../dates/plainDate';
import type { Refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import type { Values } from '../../templates/variables';
import {
  checkAllDue,
  checkCharges,
  checkDeadline,
  checkProtocol,
  checkSomeDue,
  type LetterFigures,
  letterFigures,
  refuse,
} from '../check';
import type { ClaimLine } from '../figures';
import type { Charge, LetterInput } from '../input';
import { underUkProtocol } from '../protocol';
import type { LetterWords } from '../words';
import { lastDemand } from './earlier';
import { figureValues } from './figureValues';
import type { Matter } from './matter';
import { type Say, sayIn } from './say';
import { noticeOf, stepsText } from './steps';

/**
 * A letter that chases. The friendly reminder demands neither interest nor costs and threatens
 * nothing; the formal one adds the charges; only a demand or final notice names consequences, and
 * of these only what the input enables.
 */
export function chasingMatter(
  kind: ChasingKind,
  input: LetterInput,
  words: LetterWords,
): Result<Matter, Refusal> {
  const charges = kind === 'reminder' ? [] : (input.charges ?? []);
  const disputed = disputedByItem(input.account, input.today);
  const figures = letterFigures(input, charges, disputed);
  if (!figures.ok) return figures;
  const refused = problemOf(kind, input, figures.value);
  if (refused !== null) return err(refused);
  const say = sayIn(words);
  const earlier = kind === 'finalNotice' ? demandValues(input, say) : ok({});
  if (!earlier.ok) return earlier;
  const { currency, payable } = figures.value;
  return ok({
    currency,
    figures: figures.value,
    asked: payable,
    by: input.deadline,
    values: {
      ...figureValues(figures.value, say),
      ...claimValues(kind, input, figures.value, say),
      ...(kind === 'reminder' || kind === 'formalReminder' ? {} : demandOf(kind, input, words)),
      ...earlier.value,
    },
  });
}

function problemOf(
  kind: ChasingKind,
  input: LetterInput,
  { lines, charges }: LetterFigures,
): Refusal | null {
  return (
    checkDeadline(kind, input) ??
    checkProtocol(kind, input) ??
    (kind === 'reminder' ? checkSomeDue(input, lines) : checkAllDue(input, lines)) ??
    checkCharges(input, charges)
  );
}

function claimValues(
  kind: ChasingKind,
  input: LetterInput,
  { lines, charges, currency, disputed }: LetterFigures,
  say: Say,
): Values {
  const sum = (of: Charge['kind']): string | undefined => {
    const mine = charges.filter((charge) => charge.kind === of);
    return mine.length === 0
      ? undefined
      : say.money(
          mine.reduce((total, { minor }) => total + minor, 0),
          currency,
        );
  };
  const known = { interest: sum('interest'), lump_sum: sum('lumpSum'), costs: sum('costs') };
  const announced = kind === 'formalReminder' ? input.announcedCosts : undefined;
  return {
    deadline: say.deadline(input.deadline),
    since: say.day(overdueSince(lines, input.today)),
    ...(everyReminded(lines) && { reminded: true }),
    ...(disputed > 0 && { disputed_amount: say.money(disputed, currency) }),
    ...Object.fromEntries(Object.entries(known).filter(([, text]) => text !== undefined)),
    ...(announced !== undefined && { collection_costs: say.money(announced, currency) }),
  };
}

/** What only a demand under a last deadline says. */
function demandOf(kind: ChasingKind, input: LetterInput, words: LetterWords): Values {
  const steps = stepsText(input.consequences ?? [], words);
  const notice = noticeOf(input, words);
  return {
    ...(steps !== '' && { consequences: steps }),
    ...(notice !== '' && { notice }),
    ...(underUkProtocol(kind, input) && { uk_protocol: true }),
  };
}

/** A final notice rests on a demand whose last day has gone by. */
function demandValues(input: LetterInput, say: Say): Result<Values, Refusal> {
  const demand = lastDemand(input);
  if (demand === undefined) return refuse('noDemandBefore', input);
  if (demand.deadline >= input.today) {
    return refuse('demandStillRuns', input, { deadline: demand.deadline });
  }
  return ok({ letter_date: say.day(demand.on), letter_deadline: say.day(demand.deadline) });
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
