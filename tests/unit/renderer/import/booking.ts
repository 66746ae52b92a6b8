import type { Account, Item } from '../../../../src/domain/accounts/account';
import type { ImportedFile } from '../../../../src/domain/accounts/events';
import type { BatchId } from '../../../../src/domain/accounts/ids';
import type { PlainDate } from '../../../../src/domain/dates/plainDate';
import type { ImportDraft } from '../../../../src/domain/importing/openItems/draft';
import { compareDraft } from '../../../../src/renderer/features/import/comparing/compareDraft';
import { disputesGone } from '../../../../src/renderer/features/import/comparing/disputesGone';
import { fullListOf } from '../../../../src/renderer/features/import/comparing/fullList';
import { importPlan } from '../../../../src/renderer/features/import/comparing/importPlan';
import type { Ledger, OriginalFile } from '../../../../src/renderer/ledger/api';
import { readItems } from '../../domain/importing/support';
import { TODAY } from '../ledger/desk';

export const FILE: Pick<ImportedFile, 'name' | 'sha256' | 'preset' | 'on'> = {
  ...{ name: 'f.csv', sha256: '', preset: 'generic', on: TODAY },
};

/** What booking a draft would do, without booking it. */
export async function planFor(
  ledger: Ledger,
  draft: ImportDraft,
  scope: 'new' | 'full' = 'new',
  originals: readonly OriginalFile[] = [],
  outcome: string | null = null,
) {
  const accounts = await ledger.fullAccounts();
  const closing =
    outcome === null ? [] : disputesGone(draft, accounts).map((one) => ({ ...one, outcome }));
  const comparison = compareDraft(draft, accounts);
  const full = scope === 'full' ? fullListOf(draft, comparison, accounts) : null;
  return {
    comparison,
    plan: importPlan(FILE, { draft, comparison, full, originals, closing }, accounts),
  };
}

/** Books a draft; its batch. */
export async function bookDraft(
  ledger: Ledger,
  draft: ImportDraft,
  originals: readonly OriginalFile[] = [],
): Promise<BatchId> {
  const { plan } = await planFor(ledger, draft, 'new', originals);
  const result = await ledger.bookImport(plan, () => undefined);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

export function csv(header: string, rows: readonly string[], asOf: PlainDate = TODAY): ImportDraft {
  return readItems(`${header}\n${rows.join('\n')}`, asOf);
}

export async function onlyAccount(ledger: Ledger): Promise<Account> {
  const [account, other] = (await ledger.fullAccounts()).filter(({ hidden }) => !hidden);
  if (account === undefined || other !== undefined) throw new Error('not exactly one account');
  return account;
}

export async function itemNamed(ledger: Ledger, number: string): Promise<Item> {
  const items = (await ledger.fullAccounts()).flatMap((account) => account.items);
  const found = items.find((item) => item.number === number);
  if (found === undefined) throw new Error(`no item ${number}`);
  return found;
}
