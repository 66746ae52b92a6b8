import type { Account, MasterData } from '../../../../domain/accounts/account';
import type { DraftCustomer, ImportDraft } from '../../../../domain/importing/openItems/draft';
import type { Steps } from '../../../../domain/steps';
import { customerKeyOf } from './buyers';
import { planSteps } from './importPlan';

/** A customer the ledger knows, with the fields the list fills. */
export interface ChangedCustomer {
  readonly customer: DraftCustomer;
  readonly changes: readonly {
    readonly field: keyof MasterData;
    readonly before: string;
    readonly after: string;
  }[];
}

/** What a list of customers would do, in the order of the file. */
export interface CustomerList {
  readonly fresh: readonly DraftCustomer[];
  readonly changed: readonly ChangedCustomer[];
  readonly same: readonly DraftCustomer[];
}

const NO_FILE = { name: '', sha256: '', preset: '' };
/** Such a list names none: there is nothing to compare. */
const NO_DOCUMENTS = { fresh: [], changed: [], unchanged: [], missing: [] };

/**
 * Read off the plan that would be booked, so that preview and booking cannot differ; a customer at a
 * step.
 */
export function* customerSteps(
  draft: ImportDraft,
  accounts: readonly Account[],
): Steps<CustomerList> {
  const known = new Map(accounts.map((account) => [account.id, account]));
  yield;
  const plan = yield* planSteps(
    { ...NO_FILE, on: draft.asOf },
    { draft, comparison: NO_DOCUMENTS, full: null },
    accounts,
  );
  const fresh = new Set<string>();
  const changed = new Map<string, ChangedCustomer['changes']>();
  for (const part of plan.accounts) {
    if (part.account === null) fresh.add(customerKeyOf(part.master));
    else {
      const account = known.get(part.account);
      if (account !== undefined)
        changed.set(customerKeyOf(account), changesOf(account, part.master));
    }
    yield;
  }
  const isNew = ({ key }: DraftCustomer) => fresh.has(key);
  return {
    fresh: draft.customers.filter(isNew),
    changed: draft.customers.flatMap((customer) => {
      const changes = changed.get(customer.key);
      return changes === undefined || changes.length === 0 ? [] : [{ customer, changes }];
    }),
    same: draft.customers.filter((one) => !isNew(one) && !changed.has(one.key)),
  };
}

function changesOf(account: Account, after: Partial<MasterData>): ChangedCustomer['changes'] {
  // Keys of a change are fields of the master data; Object.keys widens them to text.
  const fields = Object.keys(after) as (keyof MasterData)[];
  return fields.map((field) => ({
    field,
    before: shown(account[field]),
    after: shown(after[field]),
  }));
}

/** A value of the master data on one line. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.values(value)
      .map(shown)
      .filter((part) => part !== '')
      .join(', ');
  }
  return value === undefined || value === null ? '' : String(value);
}
