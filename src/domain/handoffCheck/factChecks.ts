import { tracesOf } from '../accounts/views/dossier';
import { addMonths, daysBetween } from '../dates/plainDate';
import { itemLimitation } from '../derivations/limitation';
import { staleness } from '../freshness/freshness';
import { refusal } from '../refusal';
import { tracingState } from '../tracing/address';
import type { Check, CheckInput } from './types';

/** Below this an agency has little time before the claim is barred. */
const NARROW_DAYS = 180;
/** An address counts as checked for so long. */
const CHECKED_MONTHS = 12;

/** Blocks on data older than the limits; warns where no age is known. */
export function freshnessCheck({ freshness, limits, today }: CheckInput): Check {
  const id = 'freshness';
  const [old] = staleness(freshness, today, limits);
  if (old !== undefined) return { id, level: 'block', says: old };
  const on = freshness.bankAsOf ?? freshness.itemsAsOf;
  if (on === null) return { id, level: 'warn', says: refusal('check.fresh-never') };
  return { id, level: 'ok', says: refusal('check.fresh-ok', { on }) };
}

/** The item that is barred first decides. */
export function limitationCheck(input: CheckInput): Check {
  const id = 'limitation';
  const { account, today, rules, home } = input;
  const days = input.items.flatMap((item) => {
    if (item.kind === 'creditNote') return [];
    const found = itemLimitation(item, account, today, { rules, home });
    return found.ok && found.value.result.lastDay !== null
      ? [{ on: found.value.result.lastDay, number: item.number, expiry: found.value.result.expiry }]
      : [];
  });
  const [first] = days.sort((a, b) => (a.on < b.on ? -1 : 1));
  if (first === undefined) return { id, level: 'warn', says: refusal('check.limitation-unknown') };
  const { on, number } = first;
  if (on < today) {
    const gone =
      first.expiry === 'extinguished' ? 'check.limitation-gone' : 'check.limitation-past';
    return { id, level: 'block', says: refusal(gone, { on, number }) };
  }
  const left = daysBetween(today, on);
  const level = left < NARROW_DAYS ? 'warn' : 'ok';
  const code = level === 'warn' ? 'check.limitation-near' : 'check.limitation-ok';
  return { id, level, says: refusal(code, { on, number, days: left }) };
}

/**
 * Blocks without a whole address, or with one that a returned letter made doubtful; warns without
 * a country, and where nothing confirmed the address in the last year.
 */
export function addressCheck({ account, today, postings }: CheckInput): Check {
  const id = 'address';
  const { address } = account;
  const known = address.lines.some((line) => line.trim() !== '') && address.city.trim() !== '';
  if (!known) return { id, level: 'block', says: refusal('check.address-missing') };
  const { doubtful, since } = tracingState(account, today);
  if (doubtful && since !== null) {
    return { id, level: 'block', says: refusal('check.address-doubtful', { since }) };
  }
  if (address.country === '') {
    return { id, level: 'warn', says: refusal('check.address-no-country') };
  }
  const checked = [
    ...tracesOf(account)
      .filter(({ result }) => result === 'confirmed' || result === 'newAddress')
      .map(({ on }) => on),
    ...postings.flatMap(({ deliveredOn }) => (deliveredOn === null ? [] : [deliveredOn])),
  ]
    .filter((on) => on <= today)
    .sort()
    .at(-1);
  if (checked === undefined || addMonths(checked, CHECKED_MONTHS) < today) {
    return { id, level: 'warn', says: refusal('check.address-unchecked') };
  }
  return { id, level: 'ok', says: refusal('check.address-ok', { on: checked }) };
}

/** What differs for a natural person, and what a letter to him may not have claimed. */
export function consumerCheck({ account, home }: CheckInput): Check {
  const id = 'consumer';
  if (account.debtorType === 'business') {
    return { id, level: 'ok', says: refusal('check.consumer-business') };
  }
  const country = account.address.country || home;
  const own = country === 'DE' || country === 'US' ? `-${country.toLowerCase()}` : '';
  return { id, level: 'warn', says: refusal(`check.consumer${own}`) };
}
