import type { Account, LetterRef } from '../../../../../domain/accounts/account';
import type { BatchId } from '../../../../../domain/accounts/ids';
import type { PlainDate } from '../../../../../domain/dates/plainDate';
import { isRegistered } from '../../../../../domain/posting/register';

/** A letter with the customer it goes to. */
interface BatchLetter {
  readonly account: Account;
  readonly ref: LetterRef;
}

/** How far a batch is; "plain" holds no registered letter. */
export type BatchState = 'withdrawn' | 'plain' | 'toPost' | 'posted' | 'done';

/** Letters that were written together. */
export interface Batch {
  readonly id: BatchId;
  readonly on: PlainDate;
  readonly kind: LetterRef['kind'];
  readonly letters: readonly BatchLetter[];
  /** Of the letters that were not withdrawn. */
  readonly count: number;
  readonly numbered: number;
  readonly ended: number;
  readonly state: BatchState;
}

/** All batches, the latest first. */
export function batchesOf(accounts: Iterable<Account>): Batch[] {
  const found = new Map<BatchId, BatchLetter[]>();
  for (const account of accounts) {
    for (const ref of account.letters) {
      const known = found.get(ref.batch);
      if (known === undefined) found.set(ref.batch, [{ account, ref }]);
      else known.push({ account, ref });
    }
  }
  return [...found]
    .flatMap(([id, letters]) => batchOf(id, letters) ?? [])
    .sort((a, b) => b.on.localeCompare(a.on));
}

function batchOf(id: BatchId, letters: readonly BatchLetter[]): Batch | null {
  const [first] = letters;
  if (first === undefined) return null;
  const standing = letters.filter(({ ref }) => !ref.withdrawn);
  const numbered = standing.filter(({ ref }) => (ref.posting?.number ?? '') !== '').length;
  const ended = standing.filter(({ ref }) => ref.posting?.outcome !== undefined).length;
  const { on, kind } = first.ref;
  const count = standing.length;
  const state = stateOf(standing, numbered, ended);
  return { id, on, kind, letters, count, numbered, ended, state };
}

function stateOf(standing: readonly BatchLetter[], numbered: number, ended: number): BatchState {
  if (standing.length === 0) return 'withdrawn';
  if (!standing.some(({ ref }) => isRegistered(ref))) return 'plain';
  if (ended === standing.length) return 'done';
  return numbered === standing.length ? 'posted' : 'toPost';
}
