import { execFile } from 'node:child_process';
import { err, ok } from '../../domain/result';
import type { IpcResult, Printer, PrintJobState } from '../../ipc/contract';
import { askJob } from './cupsSocket';
import type { IppJob } from './ipp';

/** What to print, and how. */
export interface PrintWish {
  readonly path: string;
  /** Shown in the queue: a number of letters, never a name. */
  readonly title: string;
  readonly printer: string;
  /** '' = as the printer is set. */
  readonly tray: string;
  readonly sides: 'one-sided' | 'two-sided-long-edge';
  readonly copies: number;
}

/** The print queues of the system. */
export interface PrintSystem {
  /** Null where printing by the application is not supported; the file is then opened or saved. */
  printers(): Promise<readonly Printer[] | null>;
  /** Queues the file; answers the system's name of the job ("Office-12"). */
  print(wish: PrintWish): Promise<IpcResult<string>>;
  state(job: string): Promise<IpcResult<PrintJobState>>;
  cancel(job: string): Promise<IpcResult<null>>;
}

/** Names as CUPS takes them; nothing that a tool could take for an option. */
const NAME = /^[A-Za-z0-9_][\w.@+-]{0,126}$/;
const JOB = /^([A-Za-z0-9_][\w.@+-]{0,126})-(\d{1,9})$/;
const TIMEOUT_MS = 20_000;

/**
 * The print system of Linux and macOS by its own programs. They are started directly, never through a
 * shell, so no text of the user can become a command; printers and trays must be ones it has named.
 */
export function createPrintSystem(platform: NodeJS.Platform = process.platform): PrintSystem {
  const supported = platform === 'linux' || platform === 'darwin';
  const printers = async (): Promise<readonly Printer[] | null> => {
    if (!supported) return null;
    const names = await run('lpstat', ['-e']);
    // No program, or no print system that answers.
    if (names === null) return null;
    const usual = defaultIn((await run('lpstat', ['-d'])) ?? '');
    return Promise.all(linesOf(names).map((name) => describe(name, usual)));
  };
  return {
    printers,
    print: async (wish) => {
      const known = (await printers())?.find(({ name }) => name === wish.printer);
      if (known === undefined) return err({ code: 'not-found', detail: 'no such printer' });
      if (wish.tray !== '' && !known.trays.includes(wish.tray)) {
        return err({ code: 'not-found', detail: 'no such tray' });
      }
      const answer = await run('lp', optionsOf(wish));
      const job = /request id is (\S+)/.exec(answer ?? '')?.[1];
      if (job === undefined || !JOB.test(job)) {
        return err({ code: 'failed', detail: 'the print system did not take the file' });
      }
      return ok(job);
    },
    state: async (job) => {
      const [, printer, number] = JOB.exec(job) ?? [];
      if (printer === undefined) return err({ code: 'invalid-input', detail: 'job' });
      const told = await askJob(Number(number));
      if (told !== null) return ok(await stateOf(told, printer));
      const waiting = await run('lpstat', ['-W', 'not-completed', '-o', printer]);
      if (waiting === null) return err({ code: 'failed', detail: 'the print system is silent' });
      const there = linesOf(waiting).some((line) => line.split(/\s/)[0] === job);
      return ok(there ? 'printing' : 'left');
    },
    cancel: async (job) => {
      if (!JOB.test(job)) return err({ code: 'invalid-input', detail: 'job' });
      const done = await run('cancel', [job]);
      return done === null ? err({ code: 'failed', detail: 'not cancelled' }) : ok(null);
    },
  };
}

function optionsOf({ printer, tray, sides, copies, title, path }: PrintWish): string[] {
  return [
    ...['-d', printer, '-n', String(copies), '-t', title],
    ...['-o', `sides=${sides}`],
    ...(tray === '' ? [] : ['-o', `InputSlot=${tray}`]),
    ...['--', path],
  ];
}

/** The states of RFC 8011; a job that waits behind a stopped printer says so. */
async function stateOf({ state }: IppJob, printer: string): Promise<PrintJobState> {
  switch (state) {
    case 9:
      return 'done';
    case 8:
      return 'failed';
    case 7:
      return 'cancelled';
    case 4:
    case 6:
      return 'stopped';
    case 5:
      return 'printing';
    case 3:
      return (await isStopped(printer)) ? 'stopped' : 'waiting';
  }
}

async function isStopped(printer: string): Promise<boolean> {
  return /^printer \S+ disabled/.test((await run('lpstat', ['-p', printer])) ?? '');
}

async function describe(name: string, usual: string): Promise<Printer> {
  const told = (await run('lpoptions', ['-p', name, '-l'])) ?? '';
  return {
    name,
    usual: name === usual,
    stopped: await isStopped(name),
    trays: choicesOf(told, 'InputSlot'),
    duplex: choicesOf(told, 'Duplex').some((choice) => choice !== 'None'),
  };
}

/** "InputSlot/Media Source: *Auto Upper Lower": the choices of one option. */
export function choicesOf(told: string, option: string): string[] {
  const line = linesOf(told).find((one) => one.startsWith(`${option}/`));
  const choices = line?.slice(line.indexOf(':') + 1).trim() ?? '';
  return choices
    .split(/\s+/)
    .map((choice) => choice.replace(/^\*/, ''))
    .filter((choice) => NAME.test(choice));
}

function defaultIn(told: string): string {
  return /: (\S+)$/m.exec(told)?.[1] ?? '';
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** What a program wrote, or null when it could not be started or failed. */
function run(program: string, args: readonly string[]): Promise<string | null> {
  const env = { ...process.env, LC_ALL: 'C', LANG: 'C', SOFTWARE: '' };
  return new Promise((resolve) => {
    execFile(program, [...args], { env, timeout: TIMEOUT_MS }, (error, stdout) =>
      resolve(error === null ? stdout : null),
    );
  });
}
