import { longDate } from '../documents/format';
import type { StatementModel } from '../documents/model';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { type Case, caseOf } from './case';
import { caseJson } from './caseFile';
import { sumTotals } from './claim/totals';
import { csvEntry, DATA_WHY, type Entry, entriesOf, named, slug } from './entries';
import type { PackContents, PackInput, PaperFile } from './input';
import { chainOf, journalText } from './journalLines';
import type { PackFile } from './manifest';
import { ownCopy } from './ownCopy';
import { placementProblem } from './placement/check';
import { placementCsv } from './placement/write';
import { readme } from './readme';
import { sheet } from './sheets/base';
import { indexModel } from './sheets/index';
import { claimsCsv } from './tables/claims';
import { debtorsCsv } from './tables/debtors';
import { eventsCsv } from './tables/events';
import { paymentsCsv } from './tables/payments';

/**
 * The contents of a handoff pack: index, statement, interest sheet, letters, dealings and chosen
 * files of every debtor, the same as data, and what is needed to check it. Only what concerns the
 * chosen items. Refuses a pack without a recipient, and debtors of whom nothing is open.
 */
export function buildPack(input: PackInput): Result<PackContents, Refusal> {
  const problem = problemOf(input);
  if (problem !== null) return err(problem);
  const cases = input.debtors.map((debtor) => caseOf(input, debtor));
  const empty = cases.find(({ totals }) => !totals.some(({ openMinor }) => openMinor > 0));
  if (empty !== undefined) {
    const { name } = empty.debtor.account;
    return err(refusal('handoff.nothingOpen', { name, cutOff: input.cutOff }));
  }
  return ok(contentsOf(input, cases));
}

/** One file that would leave the house, and why. */
export type Leaving = Pick<Entry, 'path' | 'title' | 'why'>;

/** What would leave the house with this pack, before it is made: for the person who decides. */
export function leavingList(input: PackInput): Leaving[] {
  const cases = input.debtors.map((debtor) => caseOf(input, debtor));
  const documents = cases.flatMap((one, at) => entriesOf(one, folderOf(cases, at)));
  const data = dataEntries(input, cases, sumTotals(cases), () => []);
  return [...documents, ...data].map(({ path, title, why }) => ({ path, title, why }));
}

function problemOf({ agency, debtors, placement = [] }: PackInput): Refusal | null {
  if (agency.trim() === '') return refusal('handoff.noAgency');
  if (debtors.length === 0) return refusal('handoff.noDebtor');
  const seen = new Set<string>();
  for (const { account, items } of debtors) {
    if (items.length === 0) return refusal('handoff.noItems', { name: account.name });
    if (seen.has(account.id)) return refusal('handoff.twice', { name: account.name });
    seen.add(account.id);
  }
  return placement.map(placementProblem).find((found) => found !== null) ?? null;
}

const README: PackFile = { path: '000_readme.txt', kind: 'readme', rows: null };

function contentsOf(input: PackInput, cases: readonly Case[]): PackContents {
  const { company, agency, cutOff, head } = input;
  const totals = sumTotals(cases);
  const ofDebtor = new Map(cases.map((one, at) => [one, entriesOf(one, folderOf(cases, at))]));
  const documents = [...ofDebtor.values()].flat();
  const data = dataEntries(input, cases, totals, (one) => ofDebtor.get(one) ?? []);
  const listed = [...documents, ...data];
  const index: Entry = {
    path: 'index.pdf',
    kind: 'index',
    rows: null,
    title: 'Index of the case',
    why: 'What is in the pack, and the chronology.',
    on: cutOff,
    content: { model: indexModel(input, cases, listed, totals) },
  };
  const paper = input.paper === true ? paperFile(input, [index, ...documents]) : null;
  const entries = [index, ...listed];
  const files: PackFile[] = [
    README,
    ...entries.map(({ path, kind, rows }) => ({ path, kind, rows })),
    ...SHIPPED,
    ...(paper === null ? [] : [{ path: paper.path, kind: 'paper', rows: null }]),
  ];
  return {
    suggestedName: `${suggestedName(cases, cutOff)}.zip`,
    texts: [
      { path: README.path, text: readme(input, cases, files, totals) },
      ...entries.flatMap(({ path, content }) =>
        'text' in content ? [{ path, text: content.text }] : [],
      ),
    ],
    documents: entries.flatMap(({ path, content }) =>
      'model' in content ? [{ path, model: content.model }] : [],
    ),
    files: entries.flatMap(({ path, content }) =>
      'sha256' in content ? [{ path, sha256: content.sha256 }] : [],
    ),
    paper,
    own: ownCopy(input),
    manifest: {
      format: 'forbear-pack',
      version: 2,
      creditor: company.name,
      debtors: cases.map(({ debtor: { account } }) => ({
        name: account.name,
        number: account.number,
      })),
      agency,
      cutOff,
      totals,
      journal: head,
      chain: chainOf(cases),
      files,
    },
  };
}

/** Files that are the same in every pack; main has them beside its fonts. */
export const SHIPPED: readonly PackFile[] = [
  { path: 'case.schema.json', kind: 'schema', rows: null },
  { path: 'verify.html', kind: 'verify', rows: null },
];

function dataEntries(
  input: PackInput,
  cases: readonly Case[],
  totals: ReturnType<typeof sumTotals>,
  documentsOf: (one: Case) => readonly Entry[],
): Entry[] {
  const { cutOff, placement = [] } = input;
  const text = (path: string, kind: string, title: string, content: string): Entry => ({
    path,
    kind,
    rows: null,
    title,
    why: DATA_WHY,
    on: cutOff,
    content: { text: content },
  });
  return [
    text('case.json', 'case', 'The whole case', caseJson(input, cases, totals, documentsOf)),
    csvEntry('claims.csv', claimsCsv(cases), 'Items', cutOff),
    csvEntry('debtors.csv', debtorsCsv(cases), 'Customers and totals', cutOff),
    csvEntry('payments.csv', paymentsCsv(cases), 'Payments', cutOff),
    csvEntry('events.csv', eventsCsv(cases), 'Contact log', cutOff),
    ...placement.map((form, at) =>
      csvEntry(
        `placement/${named(String(at + 1).padStart(2, '0'), slug(form.id))}.csv`,
        placementCsv(form, input, cases),
        form.name,
        cutOff,
      ),
    ),
    text('journal.jsonl', 'journal', 'Lines of the journal', journalText(cases)),
  ];
}

/** One debtor lies at the top; of several each has a folder of his own, numbered in their order. */
function folderOf(cases: readonly Case[], at: number): string {
  if (cases.length === 1) return '';
  const { number, name } = cases[at]?.debtor.account ?? { number: '', name: '' };
  const width = Math.max(2, String(cases.length).length);
  return `${named(`D${String(at + 1).padStart(width, '0')}`, slug(number) || slug(name))}/`;
}

function suggestedName(cases: readonly Case[], cutOff: string): string {
  const [only] = cases;
  if (cases.length > 1 || only === undefined) {
    return named('handoff', `${cases.length}-customers`, cutOff);
  }
  const { number, name } = only.debtor.account;
  return named('handoff', slug(number || name), cutOff);
}

/** Everything to be printed: the index, then each document behind a divider. */
function paperFile(input: PackInput, entries: readonly Entry[]): PaperFile {
  const printed = entries.filter(({ content }) => !('text' in content));
  const order = printed.flatMap((entry, at): PaperFile['order'] => {
    const isDrawn = 'model' in entry.content;
    if (at === 0) return [{ document: entry.path }];
    const divider = { divider: dividerModel(input, entry, at, isDrawn) };
    return isDrawn ? [divider, { document: entry.path }] : [divider];
  });
  return { path: 'paper-file.pdf', order };
}

function dividerModel(
  input: PackInput,
  entry: Entry,
  no: number,
  isDrawn: boolean,
): StatementModel {
  const { company, cutOff, agency } = input;
  const facts = [
    { label: 'Document', text: entry.title },
    { label: 'Of', text: longDate(entry.on) },
    { label: 'File', text: entry.path },
    { label: 'For', text: agency },
  ];
  const note = isDrawn
    ? []
    : ['This file is enclosed as it is: print it and place it behind this page.'];
  const sections = note.length === 0 ? [] : [{ heading: '', paragraphs: note, table: null }];
  return sheet({ company, cutOff, heading: `Divider ${no}`, about: entry.title, facts }, sections);
}
