import type { Account } from '../accounts/account';

/** What has to have gone before a claim, by country and kind of debtor. */
export interface Protocol {
  readonly id: 'ukDebt' | 'ukConduct' | 'nlConsumer' | 'beConsumer' | 'plBureau' | 'none';
  /** Days that must have passed since the final letter; 0: only its own deadline counts. */
  readonly days: number;
  /** True: the figure is general knowledge and was not read in a source. */
  readonly unverified: boolean;
}

const NONE: Protocol = { id: 'none', days: 0, unverified: false };

/**
 * The waiting time before a case may go on. United Kingdom, natural persons and sole traders: 30
 * days from the letter (Pre-Action Protocol for Debt Claims, since 1 October 2017); companies: 14
 * days in a straightforward case (Practice Direction Pre-Action Conduct). Netherlands, consumers:
 * 14 days from the day after receipt, with the exact costs; Belgium, consumers: the first reminder
 * is free. Poland: an entry in a bureau one month after the warning.
 */
export function protocolFor(
  country: string,
  debtorType: Account['debtorType'],
  soleTrader: boolean,
): Protocol {
  const person = debtorType === 'consumer' || soleTrader;
  switch (country) {
    case 'GB':
      return person
        ? { id: 'ukDebt', days: 30, unverified: false }
        : { id: 'ukConduct', days: 14, unverified: true };
    case 'NL':
      return debtorType === 'consumer' ? { id: 'nlConsumer', days: 15, unverified: false } : NONE;
    case 'BE':
      return debtorType === 'consumer' ? { id: 'beConsumer', days: 14, unverified: true } : NONE;
    case 'PL':
      return { id: 'plBureau', days: 0, unverified: false };
    default:
      return NONE;
  }
}

const COMPANY_WORDS =
  /\b(ltd|limited|llp|plc|lp|cic|gmbh|ag|kg|ohg|se|ug|sarl|sas|sa|srl|spa|bv|nv|oy|ab|as|aps|inc|corp|llc|co)\b|sp\.? z o\.? ?o/i;

/**
 * True when nothing in a British business name says that it is a company: the protocol for debts
 * counts sole traders as natural persons, so doubt goes to the longer period.
 */
export function maybeSoleTrader({
  name,
  debtorType,
}: Pick<Account, 'name' | 'debtorType'>): boolean {
  return (
    debtorType === 'business' &&
    !COMPANY_WORDS.test(name.replaceAll(/[.,]/g, (mark) => (mark === ',' ? ' ' : '')))
  );
}
