import type { Account, LetterKind } from '../accounts/account';

/** What has to have gone before a claim, by country and kind of debtor. */
export interface Protocol {
  readonly id:
    | 'ukDebt'
    | 'ukConduct'
    | 'nlConsumer'
    | 'beConsumer'
    | 'plBureau'
    | 'deBureau'
    | 'none';
  /** The letter that sets the waiting time going; the first of its kind. Null: none does. */
  readonly letter: LetterKind | null;
  /** Days that must have passed since that letter; 0: only its own deadline counts. */
  readonly days: number;
  /** The days begin on the day after the letter was received, not on its own day. */
  readonly fromReceipt: boolean;
  /** True: the figure is general knowledge and was not read in a source. */
  readonly unverified: boolean;
}

const NONE: Protocol = {
  id: 'none',
  letter: null,
  days: 0,
  fromReceipt: false,
  unverified: false,
};

/** What letter and how long, by the name of the protocol. */
const WAITS: Readonly<Record<Exclude<Protocol['id'], 'none'>, Omit<Protocol, 'id'>>> = {
  ukDebt: { letter: 'letterBeforeAction', days: 30, fromReceipt: false, unverified: false },
  ukConduct: { letter: 'letterBeforeAction', days: 14, fromReceipt: false, unverified: true },
  nlConsumer: { letter: 'formalReminder', days: 14, fromReceipt: true, unverified: false },
  beConsumer: { letter: 'reminder', days: 14, fromReceipt: true, unverified: true },
  plBureau: { letter: null, days: 0, fromReceipt: false, unverified: false },
  deBureau: { letter: null, days: 0, fromReceipt: false, unverified: false },
};

/**
 * The waiting time before a case may go on. United Kingdom, natural persons and sole traders: 30
 * days from the letter (Pre-Action Protocol for Debt Claims, since 1 October 2017); companies: 14
 * days in a straightforward case (Practice Direction Pre-Action Conduct). Netherlands, consumers:
 * 14 days from the day after receipt, with the exact costs; Belgium, consumers: the first reminder
 * is free. Poland: an entry in a bureau one month after the warning, and a claim says whether
 * settlement was tried. Germany: a bureau is told after two reminders, four weeks and a notice.
 */
export function protocolFor(
  country: string,
  debtorType: Account['debtorType'],
  soleTrader: boolean,
): Protocol {
  const id = idFor(country, debtorType === 'consumer', soleTrader);
  return id === 'none' ? NONE : { id, ...WAITS[id] };
}

function idFor(country: string, isConsumer: boolean, soleTrader: boolean): Protocol['id'] {
  switch (country) {
    case 'GB':
      return isConsumer || soleTrader ? 'ukDebt' : 'ukConduct';
    case 'NL':
      return isConsumer ? 'nlConsumer' : 'none';
    case 'BE':
      return isConsumer ? 'beConsumer' : 'none';
    case 'PL':
      return 'plBureau';
    case 'DE':
      return 'deBureau';
    default:
      return 'none';
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
