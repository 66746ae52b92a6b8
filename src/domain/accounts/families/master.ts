import { canonicalJson } from '../../journal/canonical';
import { type Refusal, refusal } from '../../refusal';
import { err, ok } from '../../result';
import type { Account, MasterData } from '../account';
import type { CommandOf } from '../commands';
import type { Context } from '../context';
import { recordTrace } from '../dossier/families/traces';
import type { EventOf } from '../events';
import type { AccountId } from '../ids';
import { type Decision, isBlank, unless } from './decision';
import { traced } from './tracing';

/** Refused for an account that is there, and without a name. */
export function openAccount(
  account: Account | null,
  { master, batch }: CommandOf<'openAccount'>,
  { today }: Context,
): Decision {
  const problem = account === null ? nameProblem(master) : refusal('account.exists');
  return unless(problem, () => [{ type: 'accountOpened', master, on: today, batch }]);
}

/**
 * Keeps only the fields that differ; nothing differs, nothing happened. With the source of a new
 * address, the check that found it is recorded beside it.
 */
export function changeMaster(
  account: Account,
  { after, batch, saidBy }: CommandOf<'changeMaster'>,
  context: Context,
): Decision {
  const keys = masterKeys(after).filter((key) => !same(heldBy(account, key), after[key]));
  const problem = nameProblem(after);
  if (problem !== undefined) return err(problem);
  if (keys.length === 0) return ok([]);
  const changed: EventOf<'masterChanged'> = {
    type: 'masterChanged',
    before: pick(account, keys),
    after: pick(after, keys),
    batch,
  };
  const found = keys.includes('address') ? after.address : undefined;
  if (found === undefined || saidBy === undefined) return ok([changed]);
  const { today: on } = context;
  const trace = {
    on,
    source: saidBy,
    result: 'newAddress',
    found,
    note: '',
    nextOn: null,
  } as const;
  const checked = recordTrace(account, { type: 'recordTrace', trace }, context);
  return checked.ok ? ok([changed, ...checked.value]) : checked;
}

/** The first event of every account: there is none before it. */
export function accountOpened(event: EventOf<'accountOpened'>, id: AccountId): Account {
  const account: Account = {
    ...event.master,
    id,
    seq: 0,
    openedOn: event.on,
    openedBy: event.batch,
    hidden: false,
    items: [],
    receipts: [],
    promises: [],
    disputes: [],
    hold: null,
    letters: [],
    plans: [],
    handoffs: [],
    contacts: [],
    imports: [],
  };
  return event.batch === null ? account : traced(account, event.batch, {});
}

/** A change that came with a file is traced, so that the batch can be taken back. */
export function masterChanged(account: Account, event: EventOf<'masterChanged'>): Account {
  const { before, after, batch } = event;
  const changed = { ...account, ...after };
  return batch === null ? changed : traced(changed, batch, { master: { before, after } });
}

/** Puts back what an import changed, field by field, where nobody changed it again since. */
export function withMasterBefore(
  account: Account,
  before: Partial<MasterData>,
  after: Partial<MasterData>,
): Account {
  const keys = masterKeys(before).filter((key) => same(account[key], after[key]));
  return { ...account, ...pick(before, keys) };
}

function nameProblem({ name }: Partial<MasterData>): Refusal | undefined {
  return name !== undefined && isBlank(name) ? refusal('account.name-missing') : undefined;
}

const KEYS = [
  'number',
  'name',
  'aliases',
  'debtorType',
  'language',
  'address',
  'contact',
  'vatId',
  'ibans',
] as const satisfies readonly (keyof MasterData)[];

function masterKeys(part: Partial<MasterData>): (keyof MasterData)[] {
  return KEYS.filter((key) => part[key] !== undefined);
}

/** What journals of before leave out: written down, so that a change of it can be taken back. */
const NOTHING: Partial<MasterData> = { vatId: '', ibans: [] };

function pick(from: Partial<MasterData>, keys: readonly (keyof MasterData)[]): Partial<MasterData> {
  return Object.fromEntries(keys.map((key) => [key, from[key] ?? NOTHING[key]]));
}

function heldBy(account: Account, key: keyof MasterData): unknown {
  return account[key] ?? NOTHING[key];
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}
