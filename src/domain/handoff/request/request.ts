import type { Account } from '../../accounts/account';
import type { Company } from '../../accounts/party';
import type { PlainDate } from '../../dates/plainDate';
import type { DocumentModel } from '../../documents/model';
import { canonicalJson } from '../../journal/canonical';
import type { ChainHead, StoredEvent } from '../../journal/storedEvent';
import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import type { CodesSettings } from '../../settings/sections/codes';
import { documentOf } from '../case';
import { redactor } from '../claim/redact';
import { FILE_TITLES, LETTER_TITLES, named, slug } from '../entries';
import type { EnclosedFile, PackContents } from '../input';
import type { PackFile } from '../manifest';
import { checkNote, csvNote } from '../readme';
import { packSpeech } from '../words/words';
import { dataJson, deepClean } from './data';
import { aboutModel } from './sheet';
import { itemsCsv, logCsv, receiptsCsv } from './tables';

/** What the answer to a request for access is made from: everything about one customer. */
export interface DataRequestInput {
  readonly company: Company;
  /** With all its items, settled ones too. */
  readonly account: Account;
  /** All events of this account, oldest first. */
  readonly events: readonly StoredEvent[];
  /** How outcomes of calls and reasons of disputes are called. */
  readonly codes: CodesSettings;
  readonly asOf: PlainDate;
  readonly head: ChainHead;
  /** Every file attached to the account or its items. */
  readonly files: readonly EnclosedFile[];
  /** Names of other persons: their rights may not suffer (GDPR art. 15(4)). */
  readonly redact?: readonly string[];
}

/** The input with its cleaning function, as the parts of the answer take it. */
export interface Asked extends DataRequestInput {
  readonly clean: (text: string) => string;
}

/**
 * The answer to a request for access (GDPR art. 15): all master data, items, payments, notes and
 * events about one customer, readable as PDF and as JSON and CSV, every letter as it was issued and
 * every file. Nothing is chosen out; only names of other persons are taken out where given.
 */
export function buildDataRequest(input: DataRequestInput): Result<PackContents, Refusal> {
  if (input.events.length === 0) return err(refusal('handoff.request-nobody'));
  const asked = { ...input, clean: redactor(input.redact ?? []) };
  return ok(contentsOf(asked));
}

const ENGLISH = packSpeech('en');

/** A kept file as the answer lists it: under its own name, and where it lies in the answer. */
export interface FileOnRecord {
  readonly on: string;
  readonly title: string;
  readonly name: string;
  readonly path: string;
}

interface Part extends PackFile {
  readonly on: string;
  readonly title: string;
  readonly content:
    | { readonly text: string }
    | { readonly model: DocumentModel }
    | { readonly sha256: string };
}

function contentsOf(asked: Asked): PackContents {
  const { account, company, asOf, head, events } = asked;
  const parts = [...readable(asked), ...data(asked)];
  const files: PackFile[] = [
    { path: '000_readme.txt', kind: 'readme', rows: null },
    ...parts.map(({ path, kind, rows }) => ({ path, kind, rows })),
    { path: 'data-request.schema.json', kind: 'schema', rows: null },
    { path: 'verify.html', kind: 'verify', rows: null },
  ];
  return {
    suggestedName: `${named('data-request', slug(account.number || account.name), asOf)}.zip`,
    texts: [
      { path: '000_readme.txt', text: readmeText(asked, files) },
      ...parts.flatMap(({ path, content }) =>
        'text' in content ? [{ path, text: content.text }] : [],
      ),
    ],
    documents: parts.flatMap(({ path, content }) =>
      'model' in content ? [{ path, model: content.model }] : [],
    ),
    files: parts.flatMap(({ path, content }) =>
      'sha256' in content ? [{ path, sha256: content.sha256 }] : [],
    ),
    paper: null,
    own: [],
    manifest: {
      format: 'forbear-data-request',
      version: 2,
      creditor: company.name,
      debtors: [{ name: account.name, number: account.number }],
      agency: account.name,
      cutOff: asOf,
      totals: [],
      journal: head,
      chain: events.map(({ seq, prev, hash }) => ({ seq, prev, hash })),
      files,
    },
  };
}

/** What a person reads: the sheet about everything, letters as issued, files. */
function readable(asked: Asked): Part[] {
  const { account, asOf } = asked;
  let count = 0;
  const path = (kind: string, on: string, no: string, extension: string): string => {
    count += 1;
    return `${named(String(count).padStart(3, '0'), kind, on, slug(no))}.${extension}`;
  };
  const first = path('about-you', asOf, account.number, 'pdf');
  const letters = asked.events.flatMap(({ event }): Part[] => {
    const found = documentOf(event);
    if (found === null) return [];
    const { kind, on, model } = found;
    const file = path(kind === 'agreement' ? kind : 'letter', on, account.number, 'pdf');
    const title = ENGLISH.say(LETTER_TITLES[kind]);
    return [{ path: file, kind: 'letter', rows: null, on, title, content: { model } }];
  });
  const files = asked.files.map(({ type, on, name, sha256, number }): Part => {
    const extension = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'bin';
    const file = path(type, on, number || account.number, extension);
    return {
      path: file,
      kind: type,
      rows: null,
      on,
      title: ENGLISH.say(FILE_TITLES[type]),
      content: { sha256 },
    };
  });
  const onRecord = files.map(({ path: place, title, on }, at) => ({
    ...{ path: place, title, on },
    name: asked.clean(asked.files[at]?.name ?? ''),
  }));
  const about: Part = {
    path: first,
    kind: 'about-you',
    rows: null,
    on: asOf,
    title: 'Everything on record',
    content: { model: aboutModel(asked, onRecord) },
  };
  return [about, ...letters, ...files];
}

function data(asked: Asked): Part[] {
  const { asOf: on } = asked;
  const text = (path: string, kind: string, title: string, content: string): Part => ({
    path,
    kind,
    rows: null,
    on,
    title,
    content: { text: content },
  });
  const csv = (path: string, title: string, file: ReturnType<typeof itemsCsv>): Part => ({
    ...text(path, path.replace('.csv', ''), title, file.text),
    rows: file.rows,
  });
  return [
    text('data.json', 'data', 'Everything, for a program', dataJson(asked, readable(asked))),
    csv('items.csv', 'Invoices and credit notes', itemsCsv(asked)),
    csv('payments.csv', 'Payments', receiptsCsv(asked)),
    csv('events.csv', 'Contact log', logCsv(asked)),
    text('journal.jsonl', 'journal', 'Lines of the journal', journalLines(asked)),
  ];
}

/** Every line in full, but for those a name was taken out of: they could no longer prove themselves. */
function journalLines({ events, clean }: Asked): string {
  return events
    .map((line) => {
      const { seq, prev, hash } = line;
      const isWhole = canonicalJson(deepClean(line.event, clean)) === canonicalJson(line.event);
      return `${canonicalJson(isWhole ? line : { seq, prev, hash, sealed: true })}\n`;
    })
    .join('');
}

function readmeText({ company, account, asOf, head }: Asked, files: readonly PackFile[]): string {
  const lines = [
    `Everything that ${company.name} keeps about ${account.name}, as at ${asOf}`,
    '(access under article 15 of the General Data Protection Regulation, or the law like it)',
    '',
    'Why it is kept:  invoices, payments and contacts, to collect what is owed and to keep the books.',
    'Where from:      the accounting of the firm, the bank, and what was said and written; the source',
    '                 of each address stands in the first file.',
    'Who got it:      the agencies, lawyers and courts named in the first file, and nobody else by this program.',
    'How long:        vouchers as long as tax law wants (6 to 10 years); notes and contacts until the',
    '                 claims are settled or barred, and looked through after that.',
    'Your rights:     correction, erasure, restriction and objection (articles 16 to 21), and a complaint to',
    '                 the authority for data protection. No decision is made by a program alone.',
    'Who asks:        questions, corrections and objections go to the address of the firm below.',
    `                 ${[company.name, company.contact.email, company.contact.phone].filter(Boolean).join(', ')}`,
    '',
    'Files',
    ...files.map(({ path, rows }) => `  ${path}${rows === null ? '' : `  (${rows} rows)`}`),
    '',
    ...csvNote(ENGLISH),
    '',
    ...checkNote(head, ENGLISH),
  ];
  return `${lines.join('\r\n')}\r\n`;
}
