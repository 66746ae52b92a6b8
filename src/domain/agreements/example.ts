import type { Account, Item } from '../accounts/account';
import type { AgreementTerms } from '../accounts/agreement';
import type { ItemId } from '../accounts/ids';
import type { Company } from '../accounts/party';
import type { PlainDate } from '../dates/plainDate';
import { exampleAccount } from '../letters/example';
import type { LetterLanguage } from '../letters/languages/languages';
import { chooseRule } from '../limitation/chooseRule';
import { SHIPPED_LIMITATION_RULES } from '../limitation/shippedRules';
import { money, sumMinor } from '../money/money';
import { usualFirstPayment } from '../plans/usualDays';
import type { Refusal } from '../refusal';
import { ok, type Result } from '../result';
import { debtOf } from './paper/check';
import { type FilledClause, fillClauses, shippedClause } from './paper/clauses';
import type { AgreementInput } from './paper/input';
import { speechOf } from './paper/speech';
import { clauseValues } from './paper/values';
import type { ClauseValues } from './paper/variables';
import type { ClauseId, ClauseText } from './paper/words';
import { agreementSchedule, defaultTerms } from './schedule';

/** Which invented agreement a clause is shown in. */
export interface ExampleAgreement {
  readonly company: Company;
  readonly today: PlainDate;
  readonly language: LetterLanguage;
  readonly debtorType: Account['debtorType'];
  readonly kind: AgreementTerms['kind'];
}

/** A clause as it reads in the invented agreement, and what each value says there. */
export interface ClausePreview {
  readonly values: ClauseValues;
  /** Null when the clause is left out. */
  readonly clause: Result<FilledClause | null, Refusal>;
}

const PARTS = 6;
const WAIVED = 1_234;
const CREDIT = 12_500;

/** An invented agreement over two invoices, and a credit note where one is asked for. Refuses what a real one would refuse. */
function exampleAgreement(
  wish: ExampleAgreement,
  withCredit: boolean,
): Result<AgreementInput, Refusal> {
  const { company, today, language, debtorType, kind } = wish;
  const { currency } = company;
  const made = exampleAccount({ language, debtorType, currency, today });
  const account = { ...made, receipts: [], plans: [], disputes: [] };
  const invoices = account.items.slice(0, 2);
  const items = withCredit ? [...invoices, ...invoices.slice(0, 1).map(creditFor)] : invoices;
  const total = money(sumMinor(items.map(({ minor }) => minor)), currency);
  const rows = agreementSchedule({
    ...{ today, total, every: 'monthly', first: usualFirstPayment(today, undefined) },
    cut: { by: 'parts', parts: kind === 'deferral' ? 1 : PARTS },
  });
  if (!rows.ok) return rows;
  const extras = [{ kind: 'interest', minor: WAIVED, waived: true }] as const;
  const terms = { ...defaultTerms(company, account), kind, language };
  return ok({
    ...{ company, account, items, today, rows: rows.value, reference: 'A-12' },
    terms: debtorType === 'consumer' ? terms : { ...terms, extras },
    limitation: chooseRule(SHIPPED_LIMITATION_RULES, company.address.country),
  });
}

function creditFor(invoice: Item): Item {
  const number = `${invoice.number}-C`;
  return { ...invoice, id: number as ItemId, number, kind: 'creditNote', minor: -CREDIT };
}

/** What a clause, stored or not, would say in the invented agreement. */
export function clausePreview(
  id: ClauseId,
  text: ClauseText,
  wish: ExampleAgreement,
): Result<ClausePreview, Refusal> {
  const input = exampleAgreement(wish, id === 'setOff');
  if (!input.ok) return input;
  const debt = debtOf(input.value);
  if (!debt.ok) return debt;
  const speech = speechOf(wish.language);
  const values = clauseValues(input.value, debt.value, speech);
  const filled = fillClauses(speech.words.clauses, { [id]: text }, values);
  const clause = filled.ok ? ok(filled.value.find((one) => one.id === id) ?? null) : filled;
  return ok({ values, clause });
}

/** The text shipped for a clause in a language; empty for the user's own. */
export function shippedText(id: ClauseId, language: LetterLanguage): ClauseText {
  return shippedClause(speechOf(language).words.clauses, id);
}
