import type { EntryPlace } from '../../../domain/accounts/account';
import type { AccountId } from '../../../domain/accounts/ids';
import type { ParkedReceipt } from '../../../domain/accounts/ledgerState';
import type { Decision, ReconcileLine, Worked } from '../../../domain/reconcile/types';
import type {
  AccountImport,
  Assignment,
  ImportedPayment,
  ImportedReturn,
  ImportedWriteOff,
  ImportPlan,
  Step,
} from '../../ledger/api';
import type { Source } from './reconcileStore';

interface Booked {
  readonly line: ReconcileLine;
  readonly decision: Exclude<Decision, { do: 'park' | 'same' }>;
}

/** The accepted lines that go to a customer. */
export function bookedLines(lines: readonly ReconcileLine[], worked: Worked): Booked[] {
  return lines.flatMap((line) => {
    const work = worked.get(line.id);
    if (work === undefined || !work.accepted) return [];
    const { decision } = work;
    return decision.do === 'park' || decision.do === 'same' ? [] : [{ line, decision }];
  });
}

/**
 * Money that came in and goes to nobody yet: parked by hand, or not decided about. None is lost; only
 * what the user said was booked before is left out.
 */
export function parkedLines(lines: readonly ReconcileLine[], worked: Worked): ReconcileLine[] {
  const booked = new Set(bookedLines(lines, worked).map(({ line }) => line));
  return lines.filter((line) => {
    const work = worked.get(line.id);
    const same = work?.accepted === true && work.decision.do === 'same';
    return line.kind === 'incoming' && !booked.has(line) && !same;
  });
}

/** A statement as one import: payments, write-offs and returns by customer, and what is parked. */
export function statementPlan(
  { file }: Extract<Source, { from: 'statement' }>,
  lines: readonly ReconcileLine[],
  worked: Worked,
): ImportPlan {
  const booked = bookedLines(lines, worked);
  const parts = new Map<AccountId, Booked[]>();
  for (const one of booked) {
    const { account } = one.decision;
    parts.set(account, [...(parts.get(account) ?? []), one]);
  }
  return {
    file: { ...file, fresh: booked.length, changed: 0 },
    accounts: [...parts].map(([account, own]) => accountPart(account, own, lines)),
    parked: parkedLines(lines, worked).map((line) => ({
      ...{ on: line.entry.on, ...line.entry.amount, iban: line.entry.iban, ...placeOf(line) },
      payer: line.entry.name,
      reference: purposeOf(line.entry),
    })),
  };
}

function accountPart(
  account: AccountId,
  booked: readonly Booked[],
  lines: readonly ReconcileLine[],
): AccountImport {
  return {
    ...{ account, master: {}, fresh: [], changed: [], disputed: [] },
    payments: booked.flatMap(({ line, decision }) => paymentOf(line, decision)),
    writeOffs: booked.flatMap(({ line, decision }) => writeOffsOf(line, decision)),
    returns: booked.flatMap(({ line, decision }) => returnOf(line, decision, lines)),
  };
}

/** The steps that give parked money to customers, and where each receipt goes. */
export function assignment(
  receipts: readonly ParkedReceipt[],
  lines: readonly ReconcileLine[],
  worked: Worked,
): { readonly steps: readonly Step[]; readonly assigned: readonly Assignment[] } {
  const steps: Step[] = [];
  const assigned: Assignment[] = [];
  for (const { line, decision } of bookedLines(lines, worked)) {
    const receipt = receipts[Number(line.id)];
    const { account } = decision;
    if (receipt === undefined) continue;
    const { id } = receipt;
    for (const payment of paymentOf(line, decision)) {
      const command = {
        ...payment,
        type: 'recordPayment',
        batch: null,
        receipt: id,
        ...parkedPlace(receipt),
      } as const;
      steps.push({ account, command });
    }
    for (const writeOff of writeOffsOf(line, decision)) {
      steps.push({ account, command: { ...writeOff, type: 'writeOff', batch: null } });
    }
    assigned.push({ receipt: id, account });
  }
  return { steps, assigned };
}

function paymentOf(line: ReconcileLine, decision: Booked['decision']): ImportedPayment[] {
  if (decision.do !== 'book') return [];
  const { entry } = line;
  const allocations = decision.parts.map(({ item, minor }) => ({ item, minor }));
  const payment = { on: entry.on, ...entry.amount, reference: referenceOf(entry), allocations };
  return [{ ...payment, ...placeOf(line), ...paidFrom(entry) }];
}

/** Where the line stands in the files of the bank, so that no other file books it again. */
function placeOf({ key, within, entry: { marks } }: ReconcileLine): PlaceOfLine {
  return {
    entry: key,
    ...(within !== undefined && { within }),
    ...(marks !== undefined && { marks }),
  };
}

type PlaceOfLine = Pick<EntryPlace, 'within' | 'marks'> & { readonly entry: string };

/** The same of money that was parked. */
function parkedPlace({ entry, within, marks, iban }: ParkedReceipt): EntryPlace {
  return {
    entry,
    ...(within !== undefined && { within }),
    ...(marks !== undefined && { marks }),
    ...paidFrom({ iban }),
  };
}

/** The customer is known by the account he paid from. */
function paidFrom({ iban }: Pick<ReconcileLine['entry'], 'iban'>): Pick<EntryPlace, 'iban'> {
  return iban === '' ? {} : { iban };
}

function writeOffsOf({ entry }: ReconcileLine, decision: Booked['decision']): ImportedWriteOff[] {
  if (decision.do !== 'book') return [];
  return decision.parts
    .filter(({ writeOff }) => writeOff !== 0)
    .map(({ item, writeOff: minor, reason }) => ({ item, minor, reason, on: entry.on }));
}

function returnOf(
  line: ReconcileLine,
  decision: Booked['decision'],
  lines: readonly ReconcileLine[],
): ImportedReturn[] {
  if (decision.do !== 'return') return [];
  const { entry } = line;
  const { receipt, ofLine } = decision;
  const returned =
    receipt === null
      ? { returnsEntry: lines.find(({ id }) => id === ofLine)?.key ?? '' }
      : { returns: receipt };
  return [
    {
      ...{ ...returned, on: entry.on, minor: -entry.amount.minor, ...placeOf(line) },
      ...{ allocations: null, code: entry.return?.code ?? '' },
      reference: referenceOf(entry),
    },
  ];
}

type Words = Pick<ReconcileLine['entry'], 'name' | 'reference' | 'text'>;

/** Payer and purpose, as the account shows them. */
function referenceOf(entry: Words): string {
  return [entry.name, purposeOf(entry)].filter((part) => part !== '').join(' · ');
}

/** What the payer wrote. */
export function purposeOf({ reference, text }: Omit<Words, 'name'>): string {
  return [reference, text].filter((part) => part !== '').join(' · ');
}
