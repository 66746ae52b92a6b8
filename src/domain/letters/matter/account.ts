import { balanceIn } from '../../accounts/views/balances';
import type { PlainDate } from '../../dates/plainDate';
import type { Refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { checkNoneDue, type LetterFigures, letterFigures } from '../check';
import type { LetterInput } from '../input';
import type { LetterWords } from '../words';
import { figureValues } from './figureValues';
import type { Matter } from './matter';
import { sayIn } from './say';

/** All that is open, due or not. It asks for nothing and sets no day. */
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
  return ok({ ...account(figures.value), values });
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
  return { currency: figures.currency, figures, asked: figures.payable, by: null };
}

function earliest(days: readonly PlainDate[]): PlainDate {
  return days.reduce((first, day) => (day < first ? day : first));
}
