import type { AgreementTerms, ClaimExtra } from '../../accounts/agreement';

/** The clauses of an agreement in their order on the paper. */
export const CLAUSE_IDS = [
  'claim',
  'setOff',
  'acknowledgement',
  'payment',
  'interest',
  'forbearance',
  'allocation',
  'early',
  'default',
  'noWaiver',
  'limitation',
  'information',
  'confidential',
  'notices',
  'own1',
  'own2',
  'own3',
  'law',
  'form',
] as const;

export type ClauseId = (typeof CLAUSE_IDS)[number];

/** Places for clauses of the user's own: nothing is shipped there. */
const OWN_CLAUSES = ['own1', 'own2', 'own3'] as const satisfies readonly ClauseId[];

export type OwnClauseId = (typeof OWN_CLAUSES)[number];

export type ShippedClauseId = Exclude<ClauseId, OwnClauseId>;

/** Whether a clause is a place for words of the user's own. */
export function isOwnClause(id: ClauseId): id is OwnClauseId {
  return OWN_CLAUSES.some((own) => own === id);
}

/** A clause as data: a Liquid template (`variables.ts` has its values); a blank line parts paragraphs. */
export interface ClauseText {
  readonly heading: string;
  readonly text: string;
}

export type ClauseTexts = Readonly<Record<ShippedClauseId, ClauseText>>;

/** All that an agreement says in one language beside dates and figures, which letters have. */
export interface AgreementWords {
  readonly language: string;
  readonly heading: Readonly<Record<AgreementTerms['kind'], string>>;
  readonly roles: Readonly<Record<'creditor' | 'debtor', string>>;
  readonly lines: Readonly<Record<'registered' | 'vat' | 'customer' | 'represented', string>>;
  readonly claimColumns: readonly string[];
  readonly totals: Readonly<
    Record<
      'open' | 'setOff' | 'received' | 'waived' | 'planInterest' | 'debt' | ClaimExtra['kind'],
      string
    >
  >;
  readonly extras: Readonly<Record<ClaimExtra['kind'], string>>;
  /** One credit note against one invoice: {credit}, {invoice}, {amount}. */
  readonly setOffPart: string;
  /** Between the last two of several extras. */
  readonly and: string;
  readonly scheduleColumns: Readonly<
    Record<'no' | 'due' | 'reference' | 'principal' | 'interest' | 'amount' | 'balance', string>
  >;
  readonly scheduleTotal: string;
  /** Spans of time in the case that `default` uses them; `{n|one|more}`. */
  readonly spans: Readonly<Record<'days' | 'bankDays', string>>;
  readonly annex: string;
  readonly signature: Readonly<Record<'place' | 'date' | 'name' | 'office' | 'signature', string>>;
  readonly coupons: {
    readonly heading: string;
    readonly note: string;
    readonly title: string;
    readonly labels: Readonly<Record<'amount' | 'due' | 'holder' | 'reference', string>>;
  };
  readonly footerNote: string;
  /** Under a text in two languages. */
  readonly prevails: string;
  readonly clauses: ClauseTexts;
}
