import { balanceIn } from '../../accounts/views/balances';
import { disputedByItem } from '../../accounts/views/disputed';
import type { PlainDate } from '../../dates/plainDate';
import { sumMinor } from '../../money/money';
import type { Refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { checkNoneDue, type LetterFigures, letterFigures } from '../check';
import type { LetterInput } from '../input';
import type { LetterWords } from '../words';
import { figureValues } from './figureValues';
import type { Matter } from './matter';
import { sayIn } from './say';

/**
 * All that is open, due or not, what is disputed apart from the rest. It sets no day; what could be paid
 * with it is the undisputed part.
 */
export function statementMatter(input: LetterInput, words: LetterWords): Result<Matter, Refusal> {
  const figures = letterFigures(input);
  if (!figures.ok) return figures;
  const say = sayIn(words);
  const { currency } = figures.value;
  const { overdue } = balanceIn(input.account, currency, input.today);
  const values = {
    ...figureValues(figures.value, say),
    ...(overdue > 0 && { overdue_amount: say.money(overdue, currency) }),
  };
  return ok({ ...account(withDisputes(figures.value, input)), values });
}

/** The figures with what is disputed taken apart; the same where nothing is. */
function withDisputes(figures: LetterFigures, { account, today }: LetterInput): LetterFigures {
  const contested = disputedByItem(account, today);
  const disputed = sumMinor(figures.lines.map(({ item }) => contested.get(item.id) ?? 0));
  if (disputed === 0) return figures;
  return { ...figures, contested, disputed, payable: figures.payable - disputed };
}

/** What falls due soon: each item on its own day. */
export function preDueMatter(input: LetterInput, words: LetterWords): Result<Matter, Refusal> {
  const figures = letterFigures(input);
  if (!figures.ok) return figures;
  const refused = checkNoneDue(input, figures.value.lines);
  if (refused !== null) return err(refused);
  const say = sayIn(words);
  const days = figures.value.lines.map(({ item }) => item.dueOn);
  const values = { ...figureValues(figures.value, say), first_due: say.day(earliest(days)) };
  return ok({ ...account(figures.value), values });
}

function account(figures: LetterFigures): Omit<Matter, 'values'> {
  const { currency, payable } = figures;
  return { currency, figures, asked: payable > 0 ? payable : null, by: null };
}

function earliest(days: readonly PlainDate[]): PlainDate {
  return days.reduce((first, day) => (day < first ? day : first));
}
