import type { PlainDate } from '../../dates/plainDate';
import type { LabelledText, StatementModel } from '../../documents/model';
import { type Case, paymentsOf } from '../case';
import type { Entry } from '../entries';
import type { PackInput, Posting } from '../input';
import type { PackTotal } from '../manifest';
import type { PackSpeech } from '../words/words';
import { left, right, sheet, tableOf } from './base';
import { CAUSES, summaryTable } from './statement';

/** `index.pdf`: what the case is, every file with the reason why it is there, and the chronology. */
export function indexModel(
  pack: PackInput,
  cases: readonly Case[],
  entries: readonly Entry[],
  totals: readonly PackTotal[],
  speech: PackSpeech,
): StatementModel {
  const { company, cutOff } = pack;
  const { say, style } = speech;
  const [only] = cases.length === 1 ? cases : [];
  const about =
    only === undefined ? say('manyCustomers', { count: cases.length }) : only.debtor.account.name;
  return sheet(
    { speech, company, cutOff, heading: say('index'), about, facts: facts(pack, about, speech) },
    [
      ...totals.map((total) => ({
        heading: say('claimIn', { currency: total.currency }),
        paragraphs:
          total.perDay === ''
            ? []
            : [
                say('indexPerDay', {
                  perDay: style.amount(total.perDay),
                  currency: total.currency,
                }),
              ],
        table: summaryTable(total, pack, speech),
      })),
      ...(only === undefined ? [debtorsSection(cases, speech)] : []),
      filesSection(entries, speech),
      chronology(cases, entries, speech),
      staysSection(cases, speech),
    ],
    'landscape',
  );
}

function facts(
  { company, agency, mandate }: PackInput,
  about: string,
  { say, long }: PackSpeech,
): LabelledText[] {
  return [
    {
      label: say('creditor'),
      text: [company.name, company.registration, company.vatId].filter(Boolean).join(', '),
    },
    { label: say('recipient'), text: agency },
    { label: say('customer'), text: about },
    {
      label: say('mandate'),
      text:
        mandate === undefined ? '' : [long(mandate.on), mandate.scope].filter(Boolean).join(': '),
    },
    { label: say('fees'), text: mandate?.fees ?? '' },
    { label: say('floor'), text: mandate?.floor ?? '' },
  ];
}

function debtorsSection(
  cases: readonly Case[],
  { say, amount }: PackSpeech,
): StatementModel['sections'][number] {
  const rows = cases.flatMap(({ debtor: { account }, totals }) =>
    totals.map((total) => [
      account.number,
      account.name,
      String(total.items),
      amount({ minor: total.openMinor, currency: total.currency }),
      amount({ minor: total.totalMinor, currency: total.currency }),
      total.currency,
    ]),
  );
  return {
    heading: say('customers'),
    paragraphs: [],
    table: tableOf(
      [
        left(say('no'), 12),
        left(say('name'), 38),
        right(say('items'), 8),
        right(say('principal'), 17),
        right(say('total'), 17),
        left('', 8),
      ],
      rows,
    ),
  };
}

function filesSection(
  entries: readonly Entry[],
  { say }: PackSpeech,
): StatementModel['sections'][number] {
  return {
    heading: say('leaves'),
    paragraphs: [],
    table: tableOf(
      [left(say('file'), 38), left(say('what'), 30), left(say('why'), 32)],
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
  { say, short }: PackSpeech,
): StatementModel['sections'][number] {
  const many = cases.length > 1;
  const moments = cases
    .flatMap((one) => momentsOf(one, entries).map((moment) => ({ one, ...moment })))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const rows = moments.map(({ one, on, what, file }) => [
    short(on),
    ...(many ? [one.debtor.account.name] : []),
    what,
    file,
  ]);
  const columns = [
    left(say('date'), 12),
    ...(many ? [left(say('customer'), 20)] : []),
    left(say('whatHappened'), many ? 40 : 50),
    left(say('file'), many ? 28 : 38),
  ];
  return { heading: say('chronology'), paragraphs: [], table: tableOf(columns, rows) };
}

function momentsOf(one: Case, entries: readonly Entry[]): Moment[] {
  const { cutOff } = one.pack;
  const { say, money } = one.speech;
  const items = one.claims.flatMap(({ line: { item } }): Moment[] => {
    const { number } = item;
    const issued = item.kind === 'creditNote' ? 'creditIssued' : 'issued';
    const file = entries.find((entry) => entry.kind === 'invoice' && entry.number === number);
    return [
      {
        on: item.issuedOn,
        what: say(issued, { number, amount: money(item) }),
        file: file?.path ?? '',
      },
      ...(item.kind === 'invoice'
        ? [{ on: item.dueOn, what: say('fellDue', { number }), file: '' }]
        : []),
    ];
  });
  const payments = paymentsOf(one).map(
    ({ on, item, cause, minor }): Moment => ({
      on,
      what: say('paidOn', {
        what: say(CAUSES[cause]),
        number: item.number,
        amount: money({ minor, currency: item.currency }),
      }),
      file: '',
    }),
  );
  // Money stands there item by item already.
  const said = one.log
    .filter(({ channel }) => channel !== 'money')
    .map(
      (entry): Moment => ({
        on: entry.on,
        what: one.lineOf(entry),
        file: fileOf(one, entry.ref, entries),
      }),
    );
  return [...items, ...payments, ...said, ...postedMoments(one)].filter(({ on }) => on <= cutOff);
}

function fileOf({ issued }: Case, ref: string, entries: readonly Entry[]): string {
  const written = issued.find(({ letter, plan }) => (letter ?? plan) === ref);
  if (written === undefined) return '';
  const found = entries.find(
    ({ content }) => 'model' in content && content.model === written.model,
  );
  return found?.path ?? '';
}

function postedMoments({ issued, speech }: Case): Moment[] {
  return issued.flatMap(({ posting }): Moment[] => {
    if (posting === null) return [];
    const { on, product, number, outcome } = posting;
    const what = [product, number].filter(Boolean).join(', ');
    const posted = { on, what: speech.say('posted', { what }), file: '' };
    return outcome === null
      ? [posted]
      : [posted, { on: outcome.on, what: outcomeText(posting, speech), file: '' }];
  });
}

function outcomeText({ product, number, outcome }: Posting, { say, log }: PackSpeech): string {
  if (outcome?.kind !== 'returned') return say('delivered', { what: number || product });
  const back = log({ code: `log.returned.${outcome.why}`, params: {} });
  return `${back} (${number || product})`;
}

/** What is known and not part of the pack, as counts. */
function staysSection(
  cases: readonly Case[],
  { say }: PackSpeech,
): StatementModel['sections'][number] {
  const count = (of: (one: Case) => number): number => cases.reduce((sum, one) => sum + of(one), 0);
  const others = count(({ debtor, claims }) => debtor.account.items.length - claims.length);
  return {
    heading: say('stays'),
    paragraphs: [
      say('staysText', {
        notes: count(({ withheld }) => withheld),
        items: others,
        mark: say('redacted'),
      }),
    ],
    table: null,
  };
}
