import { contactLog } from '../../accounts/contactLog';
import { logText } from '../../accounts/log/logText';
import { openMinor } from '../../accounts/views/open';
import { toDecimal } from '../../money/decimal';
import { json } from '../caseFile';
import type { PackFile } from '../manifest';
import { addressesOf, recipientsOf } from './known';
import type { Asked } from './request';

/** `data.json`: master data, items, payments, log and all events about one customer. */
export function dataJson(
  asked: Asked,
  files: readonly (PackFile & { readonly on: string; readonly title: string })[],
): string {
  const { account, events, company, asOf, head, codes, clean } = asked;
  const { items, receipts, contacts, imports, ...rest } = account;
  return json({
    format: 'forbear-data',
    version: 1,
    asOf,
    controller: company.name,
    master: deepClean(rest, clean),
    addresses: addressesOf(asked),
    recipients: recipientsOf(asked),
    items: items.map((item) => ({
      ...(deepClean(item, clean) as object),
      amount: toDecimal(item),
      amountMinor: item.minor,
      openMinor: openMinor(item, asOf),
    })),
    receipts: receipts.map((receipt) => ({
      ...(deepClean(receipt, clean) as object),
      amount: toDecimal(receipt),
      amountMinor: receipt.minor,
    })),
    log: contactLog(events).map((entry) => ({
      journalNo: entry.seq,
      on: entry.on,
      recordedAt: entry.at,
      by: entry.by,
      channel: entry.channel,
      what: clean(logText(entry, codes)),
      person: clean(entry.person),
      note: clean(entry.note),
      withdrawn: entry.withdrawn !== null,
    })),
    events: events.map(({ event, account: _of, ...line }) => ({
      ...line,
      event: deepClean(event, clean),
    })),
    files: files.map(({ path, kind, on, title }) => ({ path, kind, on, title })),
    journal: head,
  });
}

/** A value with every text in it cleaned; frozen documents stay as they were issued. */
export function deepClean(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((one) => deepClean(one, clean));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'model' ? inner : deepClean(inner, clean),
    ]),
  );
}
