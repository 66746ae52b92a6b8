import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { type Case, caseOf } from './case';
import { caseJson } from './caseFile';
import { sumTotals } from './claim/totals';
import type { CsvFile } from './csv';
import { csvEntry, type Entry, entriesOf, named, slug } from './entries';
import type { PackContents, PackInput } from './input';
import { chainOf, journalText } from './journalLines';
import type { PackFile } from './manifest';
import { ownCopy } from './ownCopy';
import { paperFile } from './paperFile';
import { placementProblem } from './placement/check';
import { placementCsv } from './placement/write';
import { readme } from './readme';
import { indexModel } from './sheets/index';
import { claimsCsv } from './tables/claims';
import { debtorsCsv } from './tables/debtors';
import { eventsCsv } from './tables/events';
import { paymentsCsv } from './tables/payments';
import { type PackSpeech, packSpeech } from './words/words';

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
  const speech = packSpeech(input.language ?? 'en', input.codes);
  const data = dataEntries(input, cases, speech, () => []);
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
  const totals = sumTotals(cases);
  const speech = packSpeech(input.language ?? 'en', input.codes);
  const ofDebtor = new Map(cases.map((one, at) => [one, entriesOf(one, folderOf(cases, at))]));
  const documents = [...ofDebtor.values()].flat();
  const data = dataEntries(input, cases, speech, (one) => ofDebtor.get(one) ?? []);
  const listed = [...documents, ...data];
  const index: Entry = {
    ...{ path: 'index.pdf', kind: 'index', rows: null, on: input.cutOff },
    ...{ title: speech.say('index'), why: speech.say('whyIndex') },
    content: { model: indexModel(input, cases, listed, totals, speech) },
  };
  const paper = input.paper === true ? paperFile(input, [index, ...documents], speech) : null;
  const entries = [index, ...listed];
  const files: PackFile[] = [
    README,
    ...entries.map(({ path, kind, rows }) => ({ path, kind, rows })),
    ...SHIPPED,
    ...(paper === null ? [] : [{ path: paper.path, kind: 'paper', rows: null }]),
  ];
  const written = byContent(entries);
  const readMe = { path: README.path, text: readme(input, cases, files, totals, speech) };
  return {
    suggestedName: `${suggestedName(cases, input.cutOff)}.zip`,
    ...{ ...written, texts: [readMe, ...written.texts] },
    ...{ paper, own: ownCopy(input) },
    manifest: manifestOf(input, cases, totals, files),
  };
}

/** The files by where their bytes come from: written here, drawn, or kept before. */
function byContent(entries: readonly Entry[]) {
  return {
    texts: entries.flatMap(({ path, content }) =>
      'text' in content ? [{ path, text: content.text }] : [],
    ),
    documents: entries.flatMap(({ path, content }) =>
      'model' in content ? [{ path, model: content.model }] : [],
    ),
    files: entries.flatMap(({ path, content }) =>
      'sha256' in content ? [{ path, sha256: content.sha256 }] : [],
    ),
  };
}

function manifestOf(
  { company, agency, cutOff, head }: PackInput,
  cases: readonly Case[],
  totals: PackContents['manifest']['totals'],
  files: readonly PackFile[],
): PackContents['manifest'] {
  const debtors = cases.map(({ debtor: { account } }) => ({
    name: account.name,
    number: account.number,
  }));
  return {
    ...{ format: 'forbear-pack', version: 2, creditor: company.name, debtors },
    ...{ agency, cutOff, totals, journal: head, chain: chainOf(cases), files },
  };
}

/** Files that are the same in every pack; main has them beside its fonts. */
const SHIPPED: readonly PackFile[] = [
  { path: 'case.schema.json', kind: 'schema', rows: null },
  { path: 'verify.html', kind: 'verify', rows: null },
];

function dataEntries(
  input: PackInput,
  cases: readonly Case[],
  { say }: PackSpeech,
  documentsOf: (one: Case) => readonly Entry[],
): Entry[] {
  const { cutOff, placement = [] } = input;
  const totals = sumTotals(cases);
  const why = say('whyData');
  const csv = (path: string, file: CsvFile, title: string): Entry =>
    csvEntry(path, file, title, cutOff, why);
  const text = (path: string, kind: string, title: string, content: string): Entry => ({
    path,
    kind,
    rows: null,
    title,
    why,
    on: cutOff,
    content: { text: content },
  });
  return [
    text('case.json', 'case', say('wholeCase'), caseJson(input, cases, totals, documentsOf)),
    csv('claims.csv', claimsCsv(cases), say('items')),
    csv('debtors.csv', debtorsCsv(cases), say('customers')),
    csv('payments.csv', paymentsCsv(cases), say('payments')),
    csv('events.csv', eventsCsv(cases), say('contactLog')),
    ...placement.map((form, at) =>
      csv(
        `placement/${named(String(at + 1).padStart(2, '0'), slug(form.id))}.csv`,
        placementCsv(form, input, cases),
        form.name,
      ),
    ),
    text('journal.jsonl', 'journal', say('journalLines'), journalText(cases)),
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
