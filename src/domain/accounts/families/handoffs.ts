import { type Refusal, refusal } from '../../refusal';
import type { Account, Handoff, Item } from '../account';
import type { AccountCommand, CommandOf } from '../commands';
import type { Context } from '../context';
import type { EventOf } from '../events';
import { openTotals, partsOnItems } from '../views/cases';
import { disputedByItem } from '../views/disputed';
import { activeHandoff } from '../views/standing';
import { type Decision, isBlank, refuse, unless } from './decision';
import { itemsNamed, openOf, settledProblem } from './itemList';
import { HANDOFF_RESTS, restProblem } from './rest';

/**
 * Commands that turn to the customer or agree with him are the agency's business once it has the case.
 * What is recorded of the past, money, and taking back stay possible. A new command has to say which.
 */
const AGENCYS_BUSINESS: Readonly<Record<AccountCommand['type'], boolean>> = {
  acceleratePlan: true,
  acknowledgeHandoff: false,
  addNote: false,
  agreePlan: true,
  allocateMoney: false,
  assign: false,
  assignDispute: false,
  attachFile: false,
  attachPlanScan: false,
  attachPostingProof: false,
  changeMaster: false,
  changePeople: false,
  changePolicy: false,
  closeDispute: false,
  detachFile: false,
  draftPlan: true,
  endPlan: false,
  endSnooze: false,
  handOff: true,
  importItems: false,
  issueLetter: true,
  liftHold: false,
  liftMark: false,
  logCall: true,
  logTouch: true,
  makePromise: true,
  openAccount: false,
  openDispute: true,
  pinEntry: false,
  postLetter: false,
  recall: false,
  recordAgencyResult: false,
  recordDelivery: false,
  recordMail: false,
  recordPayment: false,
  recordReturn: false,
  recordTrace: false,
  releaseMoney: false,
  reportDirectPayment: false,
  returnPayment: false,
  review: false,
  sendPlan: true,
  setHold: true,
  setMark: false,
  setPlanCure: true,
  setReplyForm: false,
  signPlan: true,
  snooze: false,
  takeBackAgencyResult: false,
  takeBackDirectReport: false,
  takeBackImport: false,
  takeBackPayment: false,
  takeBackPlanStep: false,
  takeBackRecall: false,
  takeBackReview: false,
  takeBackWay: false,
  takeBackWriteOff: false,
  withdrawContact: false,
  withdrawLetter: false,
  withdrawPromise: false,
  withdrawTrace: false,
  writeOff: false,
};

/** With an agency: payments, notes, imports, corrections and recall only. */
export function agencyProblem(
  account: Account,
  command: AccountCommand['type'],
): Refusal | undefined {
  const handoff = activeHandoff(account);
  if (handoff === null || !AGENCYS_BUSINESS[command]) return undefined;
  return refusal('handoff.with-agency', { agency: handoff.agency, on: handoff.on });
}

/**
 * Gives items to an agency, with the totals of that day. Refused when nothing is owed, while hold,
 * mark, agreement or dispute rests them, without an agency or the SHA-256 of its pack, and when a
 * warning was passed without a reason.
 */
export function handOff(
  account: Account,
  { type: _type, ...handoff }: CommandOf<'handOff'>,
  { today }: Context,
): Decision {
  const named = itemsNamed(account, handoff.items);
  if (!named.ok) return named;
  const items = named.value;
  const problem =
    settledProblem(items) ??
    (openOf(items) > 0 ? undefined : refusal('handoff.nothing-owed')) ??
    restProblem(account, items, today, HANDOFF_RESTS) ??
    disputeProblem(account, items, today) ??
    packProblem(handoff) ??
    overrideProblem(handoff);
  return unless(problem, () => [
    { type: 'handedOff', ...handoff, totals: openTotals(items), on: today },
  ]);
}

/** Who goes on against a check says why. */
function overrideProblem({ overrides = [] }: Pick<CommandOf<'handOff'>, 'overrides'>) {
  const silent = overrides.some(({ reason }) => isBlank(reason));
  return silent ? refusal('handoff.override-reason-missing') : undefined;
}

/** Notes what had been paid on the items by then: what comes after is told to the agency. */
export function handedOff(account: Account, event: EventOf<'handedOff'>): Account {
  const { handoff: id, on, agency, items, packSha256, agencyId, totals, overrides } = event;
  const named = new Set(items);
  const known = partsOnItems(account.items.filter((item) => named.has(item.id)));
  const handoff: Handoff = {
    ...{ id, on, agency, items, packSha256, known, recalledOn: null },
    ...(agencyId !== undefined && { agencyId }),
    ...(totals !== undefined && { totals }),
    ...(overrides !== undefined && { overrides }),
  };
  return { ...account, handoffs: [...account.handoffs, handoff] };
}

/** Takes the items back from the agency. Refused when that was done before. */
export function recall(
  account: Account,
  { handoff: id, reason, end }: CommandOf<'recall'>,
  { today }: Context,
): Decision {
  const handoff = account.handoffs.find((one) => one.id === id);
  if (handoff === undefined) return refuse('handoff.unknown');
  const problem = handoff.recalledOn === null ? undefined : refusal('handoff.recalled-already');
  return unless(problem, () => [
    { type: 'recalled', handoff: id, on: today, reason, ...(end !== undefined && { end }) },
  ]);
}

/** The handoff stays, with the day it ended and how. */
export function recalled(account: Account, event: EventOf<'recalled'>): Account {
  return {
    ...account,
    handoffs: account.handoffs.map((one) =>
      one.id === event.handoff
        ? { ...one, recalledOn: event.on, ...(event.end !== undefined && { end: event.end }) }
        : one,
    ),
  };
}

function disputeProblem(
  account: Account,
  items: readonly Item[],
  today: Context['today'],
): Refusal | undefined {
  const disputed = disputedByItem(account, today);
  const contested = items.find((item) => disputed.has(item.id));
  return contested && refusal('handoff.disputed', { number: contested.number });
}

function packProblem({
  agency,
  packSha256,
}: Pick<CommandOf<'handOff'>, 'agency' | 'packSha256'>): Refusal | undefined {
  if (isBlank(agency)) return refusal('handoff.agency-missing');
  return /^[0-9a-f]{64}$/.test(packSha256) ? undefined : refusal('handoff.pack-missing');
}
