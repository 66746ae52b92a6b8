import type { Account } from '../accounts/account';
import type { MarkKind } from '../accounts/dossier/types';
import { activeMarks } from '../accounts/views/dossier';
import type { PlainDate } from '../dates/plainDate';
import { type Refusal, refusal } from '../refusal';

/** Marks that forbid a letter about money; a valued customer may get one if a person decides so. */
export const NO_LETTERS: ReadonlySet<MarkKind> = new Set([
  'insolvency',
  'deceased',
  'doNotContact',
]);

/** Marks that forbid handing the case over: all of them. */
export const NO_HANDOFF: ReadonlySet<MarkKind> = new Set([
  'insolvency',
  'deceased',
  'doNotContact',
  'valued',
]);

/** The mark that stands in the way of a step, as a refusal; undefined when none does. */
export function stopProblem(
  account: Pick<Account, 'marks'>,
  forbidding: ReadonlySet<MarkKind>,
  today: PlainDate,
): Refusal | undefined {
  const mark = activeMarks(account, today).find(({ kind }) => forbidding.has(kind));
  if (mark === undefined) return undefined;
  const { kind, since, reason } = mark;
  return refusal(`stop.${kind}`, { since, reason });
}
