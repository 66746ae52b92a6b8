import type { DocumentModel } from '../documents/model';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { type Case, caseOf } from './case';
import { caseJson, invoicesJson } from './caseFile';
import type { PackContents, PackInput } from './input';
import { MANIFEST_PATH, type PackFile } from './manifest';
import { readme } from './readme';
import { contactLogModel, statementModel } from './reports';
import {
  type CsvFile,
  contactLogCsv,
  invoicesCsv,
  paymentsCsv,
  promisesCsv,
  statementCsv,
} from './tables';

/**
 * The contents of a handoff pack: statement, invoices, payments, log and promises as documents and
 * as data, letters and agreements as they were issued. Only what concerns the chosen items.
 */
export function buildPack(input: PackInput): Result<PackContents, Refusal> {
  const { account, cutOff, items } = input;
  const { name } = account;
  if (input.agency.trim() === '') return err(refusal('handoff.noAgency'));
  if (items.length === 0) return err(refusal('handoff.noItems', { name }));
  const one = caseOf(input);
  if (!one.totals.some(({ openMinor }) => openMinor > 0)) {
    return err(refusal('handoff.nothingOpen', { name, cutOff }));
  }
  return ok(contentsOf(one));
}

type Entry = PackFile & (TextEntry | DocumentEntry);
interface TextEntry {
  readonly text: string;
}
interface DocumentEntry {
  readonly model: DocumentModel;
}

function contentsOf(one: Case): PackContents {
  const { company, account, agency, cutOff, head } = one.input;
  const entries = numbered(one);
  const files = entries.map(({ path, kind, rows }) => ({ path, kind, rows }));
  const index: PackFile = { path: '000_readme.txt', kind: 'readme', rows: null };
  const all = [index, ...files];
  const texts = entries.flatMap((e) => ('text' in e ? [{ path: e.path, text: e.text }] : []));
  return {
    suggestedName: `${named('handoff', slug(account.number || account.name), cutOff)}.zip`,
    texts: [{ path: index.path, text: readme(one, [...all, MANIFEST]) }, ...texts],
    documents: entries.flatMap((e) => ('model' in e ? [{ path: e.path, model: e.model }] : [])),
    manifest: {
      format: 'forbear-pack',
      version: 1,
      creditor: company.name,
      debtor: account.name,
      debtorNumber: account.number,
      agency,
      cutOff,
      totals: one.totals,
      journal: head,
      files: all,
    },
  };
}

const MANIFEST: PackFile = { path: MANIFEST_PATH, kind: 'manifest', rows: null };

/** Names are `NNN_type_date_no.ext`: they sort in reading order and tell what is in them. */
function numbered(one: Case): Entry[] {
  const { account, cutOff } = one.input;
  const number = slug(account.number);
  let count = 0;
  const path = (type: string, on: string, extension: string): string => {
    count += 1;
    return `${named(String(count).padStart(3, '0'), type, on, number)}.${extension}`;
  };
  const pdf = (kind: string, model: DocumentModel, on: string = cutOff): Entry => ({
    path: path(kind, on, 'pdf'),
    kind,
    rows: null,
    model,
  });
  const csv = (kind: string, { text, rows }: CsvFile): Entry => ({
    path: path(kind, cutOff, 'csv'),
    kind,
    rows,
    text,
  });
  return [
    pdf('statement', statementModel(one)),
    csv('statement', statementCsv(one)),
    csv('invoices', invoicesCsv(one)),
    {
      path: path('invoices', cutOff, 'json'),
      kind: 'invoices',
      rows: null,
      text: invoicesJson(one),
    },
    csv('payments', paymentsCsv(one)),
    pdf('contact-log', contactLogModel(one)),
    csv('contact-log', contactLogCsv(one)),
    csv('promises', promisesCsv(one)),
    ...one.issued.map(({ kind, on, model }) => pdf(FILE_KINDS[kind], model, on)),
    { path: 'case.json', kind: 'case', rows: null, text: caseJson(one) },
  ];
}

function named(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('_');
}

const FILE_KINDS = {
  reminder: 'reminder',
  formalReminder: 'formal-reminder',
  letterBeforeAction: 'letter-before-action',
  finalNotice: 'final-notice',
  statement: 'statement',
  preDue: 'note-before-due',
  promiseConfirmation: 'promise-confirmation',
  disputeAcknowledgement: 'dispute-acknowledgement',
  breachNotice: 'breach-notice',
  thankYou: 'thank-you',
  apology: 'apology',
  stayInTouch: 'stay-in-touch',
  agreement: 'agreement',
} as const;

/** Letters, figures and hyphens only: safe in a path on every system. '' when nothing is left. */
function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-');
  return plain.replace(/^-+|-+$/g, '').slice(0, 40);
}
