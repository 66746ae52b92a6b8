import { logText } from '../../accounts/log/logText';
import type { PlainDate } from '../../dates/plainDate';
import { longDate, shortDate } from '../../documents/format';
import type { LabelledText, StatementModel } from '../../documents/model';
import { formatMoney } from '../../money/format';
import { type Case, paymentsOf } from '../case';
import type { Entry } from '../entries';
import type { PackInput } from '../input';
import type { PackTotal } from '../manifest';
import { amountText, left, right, sheet, tableOf } from './base';
import { CAUSES, summaryTable } from './statement';

/** `index.pdf`: what the case is, every file with the reason why it is there, and the chronology. */
export function indexModel(
  pack: PackInput,
  cases: readonly Case[],
  entries: readonly Entry[],
  totals: readonly PackTotal[],
): StatementModel {
  const { company, cutOff } = pack;
  const [only] = cases.length === 1 ? cases : [];
  const about = only === undefined ? `${cases.length} customers` : only.debtor.account.name;
  return sheet(
    { company, cutOff, heading: 'Index of the case', about, facts: facts(pack, about) },
    [
      ...totals.map((total) => ({
        heading: `The claim in ${total.currency}`,
        paragraphs:
          total.perDay === ''
            ? []
            : [`Interest per day after that: ${total.perDay} ${total.currency}.`],
        table: summaryTable(total, pack),
      })),
      ...(only === undefined ? [debtorsSection(cases)] : []),
      filesSection(entries),
      chronology(cases, entries),
      staysSection(cases),
    ],
    'landscape',
  );
}

function facts({ company, agency, mandate }: PackInput, about: string): LabelledText[] {
  return [
    {
      label: 'Creditor',
      text: [company.name, company.registration, company.vatId].filter(Boolean).join(', '),
    },
    { label: 'For', text: agency },
    { label: 'Customer', text: about },
    {
      label: 'Mandate',
      text: mandate === undefined ? '' : `${longDate(mandate.on)}. ${mandate.scope}`,
    },
    { label: 'Fees', text: mandate?.fees ?? '' },
    { label: 'Settlement floor', text: mandate?.floor ?? '' },
  ];
}

function debtorsSection(cases: readonly Case[]): StatementModel['sections'][number] {
  const rows = cases.flatMap(({ debtor: { account }, totals }) =>
    totals.map((total) => [
      account.number,
      account.name,
      String(total.items),
      amountText(total.openMinor, total.currency),
      amountText(total.totalMinor, total.currency),
      total.currency,
    ]),
  );
  return {
    heading: 'Customers',
    paragraphs: [],
    table: tableOf(
      [
        left('No.', 12),
        left('Name', 38),
        right('Items', 8),
        right('Principal', 17),
        right('Total', 17),
        left('', 8),
      ],
      rows,
    ),
  };
}

function filesSection(entries: readonly Entry[]): StatementModel['sections'][number] {
  return {
    heading: 'What leaves the house, and why',
    paragraphs: [],
    table: tableOf(
      [left('File', 38), left('What', 30), left('Why', 32)],
      entries.map(({ path, title, why }) => [path, title, why]),
    ),
  };
}

interface Moment {
  readonly on: PlainDate;
  readonly what: string;
  readonly file: string;
}

/** Invoices, due dates, letters, promises, payments and disputes by day. */
function chronology(
  cases: readonly Case[],
  entries: readonly Entry[],
): StatementModel['sections'][number] {
  const many = cases.length > 1;
  const moments = cases
    .flatMap((one) => momentsOf(one, entries).map((moment) => ({ one, ...moment })))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const rows = moments.map(({ one, on, what, file }) => [
    shortDate(on),
    ...(many ? [one.debtor.account.name] : []),
    what,
    file,
  ]);
  const columns = [
    left('Date', 12),
    ...(many ? [left('Customer', 20)] : []),
    left('What happened', many ? 40 : 50),
    left('File', many ? 28 : 38),
  ];
  return { heading: 'Chronology', paragraphs: [], table: tableOf(columns, rows) };
}

function momentsOf(one: Case, entries: readonly Entry[]): Moment[] {
  const { cutOff } = one.pack;
  const items = one.claims.flatMap(({ line: { item } }): Moment[] => {
    const what = item.kind === 'creditNote' ? 'Credit note' : 'Invoice';
    const file = entries.find(
      ({ kind, title }) => kind === 'invoice' && title === `Invoice ${item.number}`,
    );
    return [
      {
        on: item.issuedOn,
        what: `${what} ${item.number} issued: ${formatMoney(item)}`,
        file: file?.path ?? '',
      },
      ...(item.kind === 'invoice'
        ? [{ on: item.dueOn, what: `Invoice ${item.number} due`, file: '' }]
        : []),
    ];
  });
  const payments = paymentsOf(one).map(
    ({ on, item, cause, minor }): Moment => ({
      on,
      what: `${CAUSES[cause]} on ${item.number}: ${formatMoney({ minor, currency: item.currency })}`,
      file: '',
    }),
  );
  // Money stands there item by item already.
  const said = one.log
    .filter(({ channel }) => channel !== 'money')
    .map(
      (entry): Moment => ({
        on: entry.on,
        what: logText(entry, one.pack.codes),
        file: fileOf(one, entry.ref, entries),
      }),
    );
  return [...items, ...payments, ...said, ...postedMoments(one)].filter(({ on }) => on <= cutOff);
}

function fileOf({ issued }: Case, ref: string, entries: readonly Entry[]): string {
  const letter = issued.find((one) => one.letter !== null && one.letter === ref);
  if (letter === undefined) return '';
  const found = entries.find(({ content }) => 'model' in content && content.model === letter.model);
  return found?.path ?? '';
}

function postedMoments({ issued }: Case): Moment[] {
  return issued.flatMap(({ posting }): Moment[] => {
    if (posting === null) return [];
    const { on, product, number, result, resultOn } = posting;
    const posted = { on, what: ['Posted', product, number].filter(Boolean).join(', '), file: '' };
    if (result === '' || resultOn === null) return [posted];
    return [posted, { on: resultOn, what: `${result}: ${number || product}`, file: '' }];
  });
}

/** What is known and not part of the pack, as counts. */
function staysSection(cases: readonly Case[]): StatementModel['sections'][number] {
  const count = (of: (one: Case) => number): number => cases.reduce((sum, one) => sum + of(one), 0);
  const others = count(({ debtor, claims }) => debtor.account.items.length - claims.length);
  return {
    heading: 'What stays with the creditor',
    paragraphs: [
      `Internal notes: ${count(({ withheld }) => withheld)}. Items that are settled or not handed over: ${others}. Names of third persons are replaced by [redacted]; letters stand as they went to the customer.`,
    ],
    table: null,
  };
}
