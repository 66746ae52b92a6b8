import type { AgreementTerms } from '../../accounts/agreement';
import { longDate } from '../../documents/format';
import { bankAccountFor, bankLines } from '../../documents/sender';
import { fill } from '../../messages/fill';
import { formatMoney } from '../../money/format';
import { sumMinor } from '../../money/money';
import type { Debt } from './check';
import type { AgreementInput } from './input';
import { limitationClause, limitationLaw } from './limitation';
import { countryIn, type Speech } from './speech';
import type { ClauseValues } from './variables';

/** More documents than this stand in an annex, so that the clauses stay together. */
export const MOST_INLINE = 12;

/** What the clauses of an agreement are filled with, in one language. */
export function clauseValues(input: AgreementInput, debt: Debt, speech: Speech): ClauseValues {
  const { company, account, terms, rows, reference } = input;
  const { words, numbers, dates } = speech;
  const money = (minor: number) => formatMoney({ minor, currency: debt.currency }, numbers);
  const law = terms.law ?? company.address.country;
  return {
    creditor: company.name,
    debtor: account.name,
    reference,
    today: longDate(input.today, dates),
    currency: debt.currency,
    debt: money(debt.total),
    principal: money(debt.principal),
    count: rows.length,
    first_due: longDate(rows[0]?.dueOn ?? input.today, dates),
    last_due: longDate(rows.at(-1)?.dueOn ?? input.today, dates),
    account: accountLine(input, debt, speech),
    country: countryIn(words.language, law),
    court: company.address.city || countryIn(words.language, company.address.country),
    consumer: account.debtorType === 'consumer',
    deferral: terms.kind === 'deferral',
    constitutive: terms.acknowledgement === 'constitutive',
    annex: debt.lines.length > MOST_INLINE,
    ...setOffValues(debt, speech),
    ...interestValues(terms, debt, speech),
    ...waivedValues(terms, debt, speech),
    ...spanValues(terms, speech),
    ...limitationValues(input),
  };
}

/** Holder, bank and number, and where there is none the creditor's name alone. */
function accountLine({ company }: AgreementInput, { currency }: Debt, { sender }: Speech): string {
  const account = bankAccountFor(company, currency);
  const lines = account === undefined ? [] : bankLines(account, sender);
  return [company.name, ...lines.map(({ label, text }) => `${label} ${text}`)].join(', ');
}

function interestValues(terms: AgreementTerms, debt: Debt, { numbers }: Speech) {
  const { interest } = terms;
  const minor = debt.planInterest;
  const rate = interest?.kind === 'agreed' ? interest.ratePct.replace('.', numbers.decimal) : '';
  const money = formatMoney({ minor, currency: debt.currency }, numbers);
  return { interest: money, rate, interest_kind: interestKind(interest?.kind, minor) };
}

/** The wording follows the figures: interest that is asked for is never called waived. */
function interestKind(agreed: string | undefined, minor: number): string {
  const asks = agreed === 'statutory' || agreed === 'agreed';
  if (minor === 0) return agreed === 'none' || asks ? 'none' : 'waivedIfKept';
  return asks ? agreed : 'fixed';
}

function waivedValues({ extras = [] }: AgreementTerms, debt: Debt, { words, numbers }: Speech) {
  const waived = extras.filter((extra) => extra.waived && extra.minor > 0);
  const names = waived.map(({ kind }) => words.extras[kind]);
  const last = names.pop() ?? '';
  const total = sumMinor(waived.map(({ minor }) => minor));
  return {
    waived: names.length === 0 ? last : `${names.join(', ')} ${words.and} ${last}`,
    waived_total: formatMoney({ minor: total, currency: debt.currency }, numbers),
  };
}

/** Which credit note is set off against which invoice; empty where none is. */
function setOffValues({ setOff, currency }: Debt, { words, numbers }: Speech) {
  const money = (minor: number) => formatMoney({ minor, currency }, numbers);
  const parts = setOff.map(({ credit, invoice, minor }) =>
    fill(words.setOffPart, {
      ...{ credit: credit.number, invoice: invoice.number, amount: money(minor) },
    }),
  );
  const total = sumMinor(setOff.map(({ minor }) => minor));
  return { set_off: parts.join('; '), set_off_total: setOff.length === 0 ? '' : money(total) };
}

function spanValues(terms: AgreementTerms, { words }: Speech) {
  const { graceDays, graceIn = 'days', cureDays = 0 } = terms;
  return {
    grace: fill(words.spans[graceIn], { n: graceDays }),
    grace_days: graceDays,
    cure: fill(words.spans.days, { n: cureDays }),
    cure_days: cureDays,
  };
}

function limitationValues({ limitation = null }: AgreementInput) {
  return {
    limitation: limitationClause(limitation),
    limitation_law: limitation === null ? '' : limitationLaw(limitation),
  };
}
