import type { PlainDate } from '../dates/plainDate';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import type { LadderRun, LadderSuggestion } from './types';

/**
 * A suggestion on its way: a candidate of a run, a draft somebody works on, or sent. What is sent
 * never changes again.
 */
export type LadderEntry =
  | { readonly state: 'candidate' | 'draft'; readonly suggestion: LadderSuggestion }
  | { readonly state: 'sent'; readonly suggestion: LadderSuggestion; readonly sentOn: PlainDate };

/**
 * The entries after another run: sent ones stay as they are, everything else is replaced by the
 * run's suggestions. A draft stays a draft where the run still suggests the same step for the
 * account. Steps already sent are not suggested again, also before the ledger has heard of it.
 */
export function afterRun(entries: readonly LadderEntry[], run: LadderRun): LadderEntry[] {
  const sent = entries.filter((entry) => entry.state === 'sent');
  const done = new Set(sent.flatMap((entry) => entry.suggestion.lines.map(stepKey)));
  const drafts = new Set(
    entries.flatMap((entry) => (entry.state === 'draft' ? [accountKey(entry.suggestion)] : [])),
  );
  const fresh = run.suggestions
    .filter((suggestion) => !suggestion.lines.some((line) => done.has(stepKey(line))))
    .map((suggestion): LadderEntry => {
      const state = drafts.has(accountKey(suggestion)) ? 'draft' : 'candidate';
      return { state, suggestion };
    });
  return [...sent, ...fresh];
}

/** A candidate becomes a draft. Refuses drafts and what is sent. */
export function toDraft(entry: LadderEntry): Result<LadderEntry, Refusal> {
  if (entry.state === 'candidate') return ok({ ...entry, state: 'draft' });
  return err(refusal('ladder.no-candidate'));
}

/** A draft becomes sent, for good. Refuses candidates and what is sent. */
export function toSent(entry: LadderEntry, on: PlainDate): Result<LadderEntry, Refusal> {
  if (entry.state !== 'draft') return err(refusal('ladder.no-draft'));
  return ok({ state: 'sent', suggestion: entry.suggestion, sentOn: on });
}

function stepKey(line: { readonly item: string; readonly level: number }): string {
  return `${line.level} ${line.item}`;
}

function accountKey({ account, level }: LadderSuggestion): string {
  return `${level} ${account}`;
}
