import { contactLog } from '../../accounts/contactLog';
import { otherPeople } from '../../accounts/views/dossier';
import { openMinor } from '../../accounts/views/open';
import { addressLines } from '../../documents/address';
import type { LabelledText, StatementModel } from '../../documents/model';
import { inFours } from '../../references/mod97';
import { left, right, sheet, tableOf } from '../sheets/base';
import { dealingsSections } from './dealings';
import type { Asked, FileOnRecord } from './request';

/** Everything on record about a customer, for him to read. */
export function aboutModel(asked: Asked, files: readonly FileOnRecord[]): StatementModel {
  const { company, asOf, account, speech } = asked;
  return sheet(
    {
      speech,
      company,
      cutOff: asOf,
      heading: speech.say('yourData'),
      about: account.name,
      facts: facts(asked),
    },
    [
      peopleSection(asked),
      itemsSection(asked),
      receiptsSection(asked),
      ...dealingsSections(asked, files),
      logSection(asked),
    ],
    'landscape',
  );
}

function facts({ account, company, speech: { say } }: Asked): LabelledText[] {
  return [
    { label: say('name'), text: [account.name, ...account.aliases].join('; ') },
    { label: say('customerNo'), text: account.number },
    { label: say('kind'), text: say(account.debtorType) },
    {
      label: say('address'),
      text: addressLines(account.address, company.address.country).join(', '),
    },
    { label: say('language'), text: account.language },
    { label: say('vatId'), text: account.vatId ?? '' },
    { label: say('bankAccounts'), text: (account.ibans ?? []).map(inFours).join(', ') },
  ];
}

function peopleSection({
  account,
  clean,
  speech: { say },
}: Asked): StatementModel['sections'][number] {
  const people = [account.contact, ...otherPeople(account)].filter(({ name, phone, email }) =>
    [name, phone, email].some((text) => text !== ''),
  );
  return {
    heading: say('persons'),
    paragraphs: people.length === 0 ? [say('noneOnRecord')] : [],
    table: tableOf(
      [
        left(say('name'), 28),
        left(say('telephone'), 22),
        left(say('email'), 28),
        left(say('prefers'), 22),
      ],
      people.map(({ name, phone, email, preference }) => [
        clean(name),
        phone,
        email,
        clean(preference),
      ]),
    ),
  };
}

function itemsSection({
  account,
  asOf,
  clean,
  speech: { say, short, amount },
}: Asked): StatementModel['sections'][number] {
  return {
    heading: say('allItems'),
    paragraphs: account.items.length === 0 ? [say('noneOnRecord')] : [],
    table: tableOf(
      [
        left(say('no'), 16),
        left(say('date'), 13),
        left(say('dueDate'), 13),
        right(say('amount'), 15),
        right(say('open'), 15),
        left('', 6),
        left(say('text'), 22),
      ],
      account.items.map((item) => [
        item.number,
        short(item.issuedOn),
        short(item.dueOn),
        amount(item),
        amount({ minor: openMinor(item, asOf), currency: item.currency }),
        item.currency,
        clean([item.reference, item.text].filter(Boolean).join(' ')),
      ]),
    ),
  };
}

function receiptsSection({
  account,
  clean,
  speech: { say, short, money },
}: Asked): StatementModel['sections'][number] {
  return {
    heading: say('allPayments'),
    paragraphs: account.receipts.length === 0 ? [say('noneOnRecord')] : [],
    table: tableOf(
      [
        left(say('date'), 14),
        right(say('amount'), 18),
        left(say('fromAccount'), 28),
        left(say('reference'), 40),
      ],
      account.receipts.map((receipt) => [
        short(receipt.on),
        money(receipt),
        inFours(receipt.iban ?? ''),
        clean(receipt.reference),
      ]),
    ),
  };
}

function logSection({
  events,
  clean,
  speech: { say, short, log },
}: Asked): StatementModel['sections'][number] {
  const rows = contactLog(events).map((entry) => [
    short(entry.on),
    clean([log(entry), entry.note].filter((text) => text !== '').join('\n')),
    clean(entry.person),
    entry.by,
    entry.withdrawn === null ? '' : say('takenBack'),
  ]);
  return {
    heading: say('allContacts'),
    paragraphs: rows.length === 0 ? [say('noneOnRecord')] : [],
    table: tableOf(
      [
        left(say('date'), 12),
        left(say('what'), 50),
        left(say('withWhom'), 16),
        left(say('by'), 10),
        left('', 12),
      ],
      rows,
    ),
  };
}
