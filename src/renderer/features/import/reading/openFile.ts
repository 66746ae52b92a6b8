import { currency } from '../../../../domain/money/currency';
import { refusal } from '../../../../domain/refusal';
import type { HeldFile, IpcError } from '../../../../ipc/contract';
import { today } from '../../../clock';
import type { ImportAsk, NamedBytes, OpenedFile } from '../../../workers/importProtocol';
import { confirm } from '../bookFile';
import { type FileKind, type ImportChoices, JUST_BEGUN, setStep, useImport } from '../importStore';
import { sourceOf, useSources } from '../sources';
import { atHand, takeUp } from './atHand';
import { bytesOf } from './heldFile';
import { fail, type Ports } from './importPorts';
import type { ImportReader } from './importReader';
import { previewOf } from './preview';
import { readAgain } from './readFile';

const TABLES = ['csv', 'txt', 'tsv', 'tab', 'xlsx', 'xlsm'];
const LISTS = [...TABLES, 'se', 'si', 'sie'];

const EXTENSIONS: Readonly<Record<FileKind, string[]>> = {
  'open-items': [...LISTS, 'xml', 'pdf'],
  customers: LISTS,
  'bank-statement': [...TABLES, 'xml', 'sta', 'mt940', 'mt942', '940', 'swi', 'ofx', 'qfx'],
};

/**
 * Lets the user choose a file in main's dialog and reads it. Nothing happens when he closes the
 * dialog.
 */
export async function choose(ports: Ports, kind: FileKind): Promise<void> {
  const extensions = EXTENSIONS[kind];
  const chosen = await ports.api.importChoose({ title: ports.m.import.choose[kind], extensions });
  if (!chosen.ok) unreadable(chosen.error);
  else if (chosen.value !== null) {
    const { name } = chosen.value;
    const mine = takeUp();
    const [file] = (await fetched(ports, mine, name, [chosen.value])) ?? [];
    if (file !== undefined) await open(ports, file, kind, mine);
  }
}

/** Lets the user choose electronic invoices, one or many. */
export async function chooseInvoices(ports: Ports): Promise<void> {
  const question = { title: ports.m.import.choose.invoices, extensions: ['xml', 'pdf'] };
  const chosen = await ports.api.importChooseSeveral(question);
  if (!chosen.ok) unreadable(chosen.error);
  else if (chosen.value !== null) {
    const mine = takeUp();
    const files = await fetched(ports, mine, nameOf(ports, chosen.value), chosen.value);
    if (files !== null) await openInvoices(ports, files, mine);
  }
}

/** Chosen files with their bytes; null when that was cancelled, or main could not give them. */
async function fetched(
  { api }: Ports,
  mine: ImportReader,
  name: string,
  held: readonly HeldFile[],
): Promise<readonly NamedBytes[] | null> {
  setStep({ step: 'reading', name, done: 0, total: 0 });
  const files: NamedBytes[] = [];
  for (const file of held) {
    const bytes = await bytesOf(api, file, () => atHand() === mine);
    if (atHand() !== mine) return null;
    if (!bytes.ok) {
      unreadable(bytes.error);
      return null;
    }
    files.push({ name: file.name, bytes: bytes.value });
  }
  return files;
}

function unreadable({ code, detail }: IpcError): void {
  const why = code === 'too-large' ? 'import.file-too-large' : 'import.unreadable';
  fail('', refusal(why, { detail }));
}

/** Reads a file whose bytes are here and shows what it holds. Ends what was read before. */
export function open(
  ports: Ports,
  file: NamedBytes,
  kind: FileKind,
  mine: ImportReader = takeUp(),
): Promise<void> {
  const { sources } = useSources.getState();
  const ask = { ask: 'open', ...file, kind, today: today(), sources } as const;
  return begin(ports, mine, file.name, ask);
}

/** As `open`, for electronic invoices, which become one batch together. */
export function openInvoices(
  ports: Ports,
  files: readonly NamedBytes[],
  mine: ImportReader = takeUp(),
): Promise<void> {
  const ask = { ask: 'invoices', files, today: today() } as const;
  return begin(ports, mine, nameOf(ports, files), ask);
}

function nameOf({ m }: Ports, files: readonly { readonly name: string }[]): string {
  const [first] = files;
  return first !== undefined && files.length === 1 ? first.name : m.import.several(files.length);
}

async function begin(
  ports: Ports,
  mine: ImportReader,
  name: string,
  ask: ImportAsk,
): Promise<void> {
  setStep({ step: 'reading', name, done: 0, total: 0 });
  const answer = await mine.ask(
    ask,
    (done, total) => atHand() === mine && setStep({ step: 'reading', name, done, total }),
  );
  if (atHand() !== mine) return;
  if (answer.answer === 'refused') return fail(name, answer.refusal);
  if (answer.answer === 'statement') return showStatement(ports, mine, name, answer);
  if (answer.answer !== 'opened') throw new Error(`unexpected answer: ${answer.answer}`);
  const { file } = answer;
  setStep({ ...NOTHING_READ, name, file, choices: choicesFor(ports, name, file) });
  await readAgain(ports);
  await skipPreview(ports, sourceOf(file) !== undefined);
}

const NOTHING_READ = {
  step: 'preview',
  preview: null,
  problem: null,
  rejectsCsv: '',
  busy: JUST_BEGUN,
} as const;

/** A statement of a source that was mapped before, and reads without a fault, needs no second look. */
async function skipPreview(ports: Ports, known: boolean): Promise<void> {
  const step = useImport.getState();
  if (!known || step.step !== 'preview' || step.preview?.kind !== 'bank') return;
  const { draft } = step.preview;
  const clean = draft.rejected.length === 0 && step.choices.mapping.questions.length === 0;
  if (clean && draft.entries.length > 0) await confirm(ports);
}

function choicesFor({ ledger, m }: Ports, name: string, file: OpenedFile): ImportChoices {
  const { preset } = file.mapping;
  const form = preset === 'generic' ? undefined : m.import.presets[preset];
  return {
    sourceName: sourceOf(file)?.name ?? form ?? name.replace(/\.[^.]*$/, ''),
    mapping: file.mapping,
    asOf: file.suggestedAsOf,
    defaultCurrency: ledger.book().company?.currency ?? currency('EUR'),
    scope: 'new',
  };
}

type StatementAnswer = Extract<Awaited<ReturnType<ImportReader['ask']>>, { answer: 'statement' }>;

/** A statement that was read as it was opened: there is nothing to choose before the preview. */
async function showStatement(
  ports: Ports,
  mine: ImportReader,
  name: string,
  { file, bank }: StatementAnswer,
): Promise<void> {
  const choices = choicesFor(ports, name, file);
  const preview = await previewOf(ports.ledger, bank, file, choices);
  if (atHand() !== mine) return;
  const { rejectsCsv } = bank;
  setStep({ ...NOTHING_READ, name, file, choices, preview, rejectsCsv, busy: null });
  await skipPreview(ports, true);
}
