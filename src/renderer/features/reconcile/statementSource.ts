import type { ImportedFile } from '../../../domain/accounts/events';
import type { BankDraft } from '../../../domain/importing/bank/entries';
import type { Source } from './reconcileStore';

type FileFacts = Pick<ImportedFile, 'name' | 'sha256' | 'preset' | 'on'>;

/**
 * The record of a statement. It tells the truth as of its last entry, but never as of a day to
 * come: banks name value dates ahead.
 */
export function statementSource(
  facts: FileFacts,
  { draft }: { readonly draft: BankDraft },
  rows: number,
): Extract<Source, { from: 'statement' }> {
  const days = draft.entries.map(({ on }) => on).filter((on) => on <= facts.on);
  const asOf = days.reduce((last, on) => (on > last ? on : last), days[0] ?? facts.on);
  const totals = Object.fromEntries(draft.totals.map(({ currency, minor }) => [currency, minor]));
  const file = {
    ...facts,
    ...{ kind: 'bankStatement' as const, asOf, rows, refused: draft.rejected.length, totals },
  };
  return { from: 'statement', name: facts.name, file };
}
