import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok } from '../../domain/result';
import type { Answers, IpcResult, Question } from '../../ipc/contract';
import type { Application } from '../application';
import { makePack } from '../documents/pack';
import type { JobControl } from '../documents/ports';
import { chooseDestination, saveAs } from '../files/dialogs';
import { checkRoom } from '../files/diskFree';
import { sha256Of } from '../files/keptFiles';
import { writeAtomic } from '../files/writeAtomic';
import type { Handlers } from '../ipc/answer';

type DocumentKey =
  | 'documentsRender'
  | 'documentSaveAs'
  | 'documentOpen'
  | 'handoffWrite'
  | 'jobCancel';

/** Drawing, keeping, saving and packing documents. */
export function documentAnswers(application: Application): Pick<Handlers, DocumentKey> {
  const { jobs, kept, copies, window } = application;
  return {
    documentsRender: (request) =>
      jobs.run(request.job, (control) => renderAndKeep(application, request, control)),
    documentSaveAs: async ({ sha256, suggestedName }) => {
      const file = await kept.read(sha256);
      return file.ok ? saveAs(window(), suggestedName, 'pdf', file.value) : file;
    },
    documentOpen: async ({ sha256, suggestedName }) => {
      const file = await kept.read(sha256);
      return file.ok ? copies.open(file.value, suggestedName) : file;
    },
    handoffWrite: async (request) => {
      const path = await chooseDestination(window(), request.suggestedName, 'zip');
      if (path === null) return ok(null);
      return jobs.run(request.job, (control) => packTo(application, request, path, control));
    },
    jobCancel: async ({ job }) => {
      jobs.cancel(job);
      return ok(null);
    },
  };
}

async function renderAndKeep(
  { folders, pdf, kept }: Application,
  { models }: Question<'documentsRender'>,
  control: JobControl,
): Promise<IpcResult<Answers['documentsRender']>> {
  const room = await checkRoom(folders.root);
  if (!room.ok) return room;
  const drawn = await pdf.render(models, control);
  if (!drawn.ok) return drawn;
  const { bytes, pages, pageOf } = drawn.value;
  return ok({ ...(await kept.keep(bytes)), pages, pageOf });
}

async function packTo(
  application: Application,
  request: Question<'handoffWrite'>,
  path: string,
  control: JobControl,
): Promise<IpcResult<Answers['handoffWrite']>> {
  const packed = await makePack(request, application, control);
  if (!packed.ok) return packed;
  await writeAtomic(path, packed.value);
  const written = await readFile(path);
  const sha256 = sha256Of(written);
  if (sha256 !== sha256Of(packed.value)) {
    return err({ code: 'failed', detail: 'the written pack differs from what was packed' });
  }
  return ok({ sha256, bytes: written.length, fileName: basename(path) });
}
