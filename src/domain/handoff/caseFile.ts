import type { DisputeReason } from '../accounts/account';
import type { Company } from '../accounts/party';
import type { PostingOutcome } from '../accounts/posting/types';
import { tracesOf } from '../accounts/views/dossier';
import { toDecimal } from '../money/decimal';
import { type Money, money } from '../money/money';
import { type Case, paymentsOf } from './case';
import { perDayText } from './claim/totals';
import { disputesOf, limitationsOf, plansOf } from './concerning';
import type { Entry } from './entries';
import type { PackInput } from './input';
import type { PackTotal } from './manifest';
import { promisesOf } from './sheets/dealings';

/** `case.json`: parties, claim, log and documents, for a program to read. Its schema goes along. */
export function caseJson(
  pack: PackInput,
  cases: readonly Case[],
  totals: readonly PackTotal[],
  documentsOf: (one: Case) => readonly Entry[],
): string {
  const { company, agency, cutOff, head, mandate } = pack;
  return json({
    format: 'forbear-case',
    version: 2,
    cutOff,
    agency,
    mandate: mandate ?? null,
    creditor: creditorOf(company),
    totals,
    debtors: cases.map((one) => debtorOf(one, documentsOf(one))),
    journal: head,
  });
}

function creditorOf(company: Company): unknown {
  const { name, address, registration, vatId, contact, bankAccounts } = company;
  const { phone, email } = contact;
  return {
    name,
    address,
    registration,
    vatId,
    contact: { name: contact.name, phone, email },
    bankAccounts,
  };
}

function debtorOf(one: Case, documents: readonly Entry[]): unknown {
  const { account } = one.debtor;
  const { name, phone, email } = account.contact;
  return {
    name: account.name,
    number: account.number,
    type: account.debtorType,
    language: account.language,
    vatId: account.vatId ?? '',
    address: account.address,
    addressChecks: addressChecks(one),
    contact: { name, phone, email },
    totals: one.totals,
    invoices: invoicesOf(one),
    costs: statedCosts(one),
    promises: statedPromises(one),
    agreements: statedAgreements(one),
    disputes: disputesOf(one).map(({ disputed, ...rest }) => ({
      ...rest,
      ...named(one, rest.reason),
      disputedMinor: disputed?.minor ?? null,
    })),
    letters: statedLetters(one),
    limitation: limitationsOf(one).map(({ item, rule, result, ifProven }) => ({
      invoice: item.number,
      law: rule.country,
      probableLastDay: result.lastDay,
      ifProven,
    })),
    log: statedLog(one),
    documents: documents.map(({ path, kind, on, title }) => ({ path, kind, on, title })),
  };
}

function statedCosts({ debtor: { costs = [] }, clean }: Case): unknown[] {
  return costs.map(({ on, text, basis, amount }) => ({
    on,
    text: clean(text),
    basis: clean(basis),
    ...amountFields(amount),
  }));
}

function statedPromises(one: Case): unknown[] {
  return promisesOf(one).map(({ promise, state, received }) => ({
    madeOn: promise.madeOn,
    dueOn: promise.dueOn,
    by: one.clean(promise.by),
    ...amountFields(promise),
    receivedMinor: received,
    state,
  }));
}

function statedAgreements(one: Case): unknown[] {
  return plansOf(one).map((plan) => ({
    agreedOn: plan.agreedOn,
    endedOn: plan.endedOn,
    kind: plan.terms.kind,
    ...amountFields(plan),
    instalments: plan.rows.map(({ no, dueOn, minor }) => ({ no, dueOn, minor })),
  }));
}

function statedLetters({ issued }: Case): unknown[] {
  return issued.map(({ kind, on, posting }) => ({
    kind,
    on,
    posting: posting && {
      on: posting.on,
      product: posting.product,
      number: posting.number,
      result: resultText(posting.outcome),
      resultOn: posting.outcome?.on ?? null,
    },
  }));
}

function statedLog({ log, lineOf }: Case): unknown[] {
  return log.map((entry) => ({
    journalNo: entry.seq,
    on: entry.on,
    channel: entry.channel,
    what: lineOf(entry),
    person: entry.person,
    note: entry.note,
  }));
}

/** When and where the address was looked for, and whether it holds. What was noted stays in the house. */
/** What the creditor calls a reason, where that is a word of his own. */
function named({ pack, clean }: Case, reason: DisputeReason): { readonly reasonName?: string } {
  const name = pack.codes.reasons.labels[reason];
  return name === undefined ? {} : { reasonName: clean(name) };
}

function addressChecks({ debtor: { account }, pack }: Case): unknown[] {
  return tracesOf(account)
    .filter(({ on }) => on <= pack.cutOff)
    .map(({ on, source, result }) => ({ on, source, result }));
}

function invoicesOf(one: Case): unknown[] {
  const payments = paymentsOf(one);
  return one.claims.map(({ line: { item, paid, open, daysLate }, interest }) => ({
    number: item.number,
    kind: item.kind,
    issuedOn: item.issuedOn,
    dueOn: item.dueOn,
    ...amountFields(item),
    paid: toDecimal(money(paid, item.currency)),
    paidMinor: paid,
    open: toDecimal(money(open, item.currency)),
    openMinor: open,
    daysLate,
    reference: one.clean(item.reference),
    text: one.clean(item.text),
    payments: payments
      .filter((payment) => payment.item.id === item.id)
      .map(({ on, minor, cause }) => ({ on, minor, cause })),
    interest:
      interest === null
        ? null
        : {
            regime: interest.regime.id,
            until: one.pack.cutOff,
            interestMinor: interest.interest.minor,
            perDay: interest.perDay === null ? null : perDayText(interest.perDay, item.currency),
            lumpSum: interest.lumpSum === null ? null : amountFields(interest.lumpSum),
            lines: interest.result.lines.map(
              ({ from, to, days, ratePct, principal, exact, interest: i }) => ({
                from,
                to,
                days,
                ratePct,
                principalMinor: principal.minor,
                exact,
                interestMinor: i.minor,
              }),
            ),
          },
  }));
}

/** "Delivered", "Returned: unknown" …; '' while nothing is known. */
function resultText(outcome: PostingOutcome | null): string {
  if (outcome === null) return '';
  return outcome.kind === 'delivered' ? 'Delivered' : `Returned: ${outcome.why}`;
}

function amountFields(amount: Money): {
  readonly currency: string;
  readonly amount: string;
  readonly amountMinor: number;
} {
  return { currency: amount.currency, amount: toDecimal(amount), amountMinor: amount.minor };
}

/** JSON as it lies in the pack: indented, with a line end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
