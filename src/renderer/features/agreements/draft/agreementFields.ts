import type { Account } from '../../../../domain/accounts/account';
import type { AgreementTerms, Rhythm } from '../../../../domain/accounts/agreement';
import type { Company } from '../../../../domain/accounts/party';
import { defaultTerms } from '../../../../domain/agreements/schedule';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import type { Holidays } from '../../../../domain/dates/workingDays';
import { letterLanguage } from '../../../../domain/letters/languages/languages';
import type { Currency } from '../../../../domain/money/currency';
import { toDecimal } from '../../../../domain/money/decimal';
import type { Debt } from '../../../../domain/options/debts';
import type { AgreementPrefill } from '../../../../domain/options/types';
import { usualFirstPayment } from '../../../../domain/plans/usualDays';
import type { SideClaims } from './sideClaims';

/** What becomes of a side claim: left out, asked for in the schedule, or waived if the plan is kept. */
export type ClaimUse = 'out' | 'asked' | 'waived';

/** "waivedIfKept" is owed again when the agreement breaks. */
export type InterestChoice = 'none' | 'waivedIfKept' | 'statutory' | 'agreed';

export const EXTRA_KINDS = ['interest', 'lumpSum', 'costs'] as const;

export type ExtraKind = (typeof EXTRA_KINDS)[number];

/** The form as it is typed. */
export interface AgreementFields {
  /** Which of the debts, by currency. */
  readonly currency: string;
  /** Whether the open credit notes are set off. */
  readonly setOff: boolean;
  readonly kind: 'instalments' | 'deferral';
  readonly parts: string;
  /** Amount of each payment; '' when they are cut by number. */
  readonly each: string;
  readonly every: Rhythm;
  readonly first: string;
  readonly interest: InterestChoice;
  readonly ratePct: string;
  readonly extras: Readonly<Record<ExtraKind, { readonly amount: string; readonly use: ClaimUse }>>;
  readonly grace: string;
  readonly graceIn: 'days' | 'bankDays';
  readonly cure: string;
  readonly acknowledgement: 'declaratory' | 'constitutive';
  readonly signatory: string;
  readonly office: string;
  readonly place: string;
  readonly debtorName: string;
  readonly debtorOffice: string;
  readonly language: string;
  /** '' for one language only. */
  readonly otherLanguage: string;
}

const USUAL_PARTS = 6;

/** What the form is begun from. */
export interface Beginning {
  readonly company: Company;
  readonly account: Account;
  readonly debts: readonly Debt[];
  readonly prefill: AgreementPrefill | null;
  /** Whether the agreement that is replaced set credit notes off. */
  readonly wasSetOff?: boolean;
  readonly claims: (currency: Currency, setOff: boolean) => SideClaims;
  readonly today: PlainDate;
  readonly holidays: Holidays;
}

/**
 * What the form begins with: the choice made in a call, or the usual offer on the largest debt. A
 * consumer is asked for nothing beside the debt (regulated credit); of a business what is due
 * beside it is waived as long as it pays.
 */
export function beginningOf(given: Beginning): AgreementFields {
  const { company, account, debts, prefill } = given;
  const consumer = account.debtorType === 'consumer';
  const known = debts.find(({ amount }) => amount.currency === prefill?.debt.currency) ?? debts[0];
  const currency = known?.amount.currency ?? company.currency;
  const terms = defaultTerms(company, account);
  const setOff = prefill?.setOff ?? given.wasSetOff ?? false;
  return {
    currency,
    setOff,
    ...planFields(given, terms),
    extras: extraFields(given.claims(currency, setOff), currency, consumer),
    ...paperFields(account, terms),
  };
}

/** The fields that follow from what was chosen in a call. */
export function prefilled(fields: AgreementFields): Partial<AgreementFields> {
  const { currency, setOff, kind, parts, each, every, first, interest, ratePct, extras } = fields;
  return { currency, setOff, kind, parts, each, every, first, interest, ratePct, extras };
}

function planFields({ prefill, today, holidays }: Beginning, { interest }: AgreementTerms) {
  const ratePct = prefill?.interestPct ?? '';
  const asksRate = ratePct !== '' && Number(ratePct.replace(',', '.')) !== 0;
  return {
    kind: prefill?.kind ?? 'instalments',
    parts: String(prefill?.parts ?? USUAL_PARTS),
    each: '',
    every: 'monthly' as const,
    first: prefill?.first ?? usualFirstPayment(today, holidays),
    interest: asksRate ? ('agreed' as const) : (interest?.kind ?? 'none'),
    ratePct,
  };
}

function paperFields(account: Account, terms: AgreementTerms) {
  const itself = account.debtorType === 'consumer' ? account.name : '';
  return {
    grace: String(terms.graceDays),
    graceIn: terms.graceIn ?? 'days',
    cure: String(terms.cureDays ?? 0),
    acknowledgement: terms.acknowledgement ?? 'declaratory',
    signatory: terms.signatory,
    office: terms.office ?? '',
    place: terms.place,
    debtorName: account.contact.name || itself,
    debtorOffice: terms.debtorSignatory?.office ?? '',
    language: letterLanguage(account.language),
    otherLanguage: '',
  };
}

/** The side claims of a currency as the form begins with them. */
export function extraFields(
  claims: SideClaims,
  currency: Currency,
  consumer: boolean,
): AgreementFields['extras'] {
  const text = (minor: number) => (minor === 0 ? '' : toDecimal({ minor, currency }));
  const use = (minor: number): ClaimUse => (minor === 0 || consumer ? 'out' : 'waived');
  const { interest, lumpSum } = claims;
  return {
    interest: { amount: text(interest), use: use(interest) },
    lumpSum: { amount: text(lumpSum), use: 'out' },
    costs: { amount: '', use: 'out' },
  };
}
