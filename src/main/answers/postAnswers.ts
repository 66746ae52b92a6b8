import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok } from '../../domain/result';
import type { Answers, IpcResult, Question } from '../../ipc/contract';
import type { Application } from '../application';
import type { JobControl } from '../documents/ports';
import { saveAs } from '../files/dialogs';
import { checkRoom } from '../files/diskFree';
import { safeFileName } from '../files/fileNames';
import type { Handlers } from '../ipc/answer';
import { emlDraft } from '../mail/emlDraft';
import { writePrintFile } from '../printing/printFile';

type PostKey =
  | 'printFileMake'
  | 'printersList'
  | 'printStart'
  | 'printState'
  | 'printCancel'
  | 'mailDraftMake';

/** Print files, the print queue and mail drafts. */
export function postAnswers(application: Application): Pick<Handlers, PostKey> {
  const { jobs, printing, kept, folders } = application;
  return {
    printFileMake: ({ job, letters }) =>
      jobs.run(job, async (control) => {
        const room = await checkRoom(folders.root);
        if (!room.ok) return room;
        return kept.keep((path) => writePrintFile(letters, path, application, control));
      }),
    printersList: async () => ok(await printing.printers()),
    printStart: (request) =>
      jobs.run(request.job, (control) => startPrinting(application, request, control)),
    printState: ({ printJob }) => printing.state(printJob),
    printCancel: ({ printJob }) => printing.cancel(printJob),
    mailDraftMake: (request) =>
      jobs.run(request.job, (control) => makeDraft(application, request, control)),
  };
}

/** The file is drawn for this printer alone; the queue has its own copy of it when `lp` is done. */
async function startPrinting(
  application: Application,
  { letters, printer, tray, sides, copies, offset }: Question<'printStart'>,
  control: JobControl,
): Promise<IpcResult<Answers['printStart']>> {
  const { folders, printing } = application;
  const room = await checkRoom(folders.root);
  if (!room.ok) return room;
  return inWorkFolder(folders.work, async (folder) => {
    const path = join(folder, 'letters.pdf');
    const file = await writePrintFile(letters, path, application, control, offset);
    if (!file.ok) return file;
    if (control.signal.aborted) return err({ code: 'cancelled', detail: 'before printing' });
    const title = `Forbear ${letters.length}`;
    const queued = await printing.print({ path, title, printer, tray, sides, copies });
    return queued.ok ? ok({ printJob: queued.value, missing: file.value.missing }) : queued;
  });
}

async function makeDraft(
  { folders, pdf, pictures, copies, window }: Application,
  { model, letterName, how, job: _job, ...mail }: Question<'mailDraftMake'>,
  control: JobControl,
): Promise<IpcResult<Answers['mailDraftMake']>> {
  const drawn = await inWorkFolder(folders.work, async (folder) => {
    const path = join(folder, 'letter.pdf');
    const files = [{ path, models: [model] }];
    const written = await pdf.render({
      ...control,
      files,
      pictures: await pictures.filesFor([model]),
    });
    return written.ok ? ok(await readFile(path)) : written;
  });
  if (!drawn.ok) return drawn;
  const pdfName = safeFileName(letterName, 'pdf');
  const message = await emlDraft({ ...mail, pdf: drawn.value, pdfName });
  const name = safeFileName(letterName, 'eml');
  if (how === 'save') return saveAs(window(), name, 'eml', message);
  const opened = await copies.open(message, name, 'eml');
  return opened.ok ? ok({ fileName: name }) : opened;
}

async function inWorkFolder<T>(work: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(work, 'post-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
