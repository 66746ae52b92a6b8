import { err, ok } from '../../domain/result';
import type { Answers, IpcResult, Question } from '../../ipc/contract';
import type { Application } from '../application';
import type { JobControl } from '../documents/ports';
import { chooseDestination, saveAs } from '../files/dialogs';
import { checkRoom } from '../files/diskFree';
import { extensionOf } from '../files/fileNames';
import { keepBytes } from '../files/keptFiles';
import { writePack } from '../handoff/pack';
import type { Handlers } from '../ipc/answer';

type DocumentKey =
  | 'attachmentKeep'
  | 'attachmentOpen'
  | 'documentsRender'
  | 'documentSaveAs'
  | 'documentOpen'
  | 'handoffWrite'
  | 'jobCancel';

/** Drawing, keeping, saving and packing documents. */
export function documentAnswers(application: Application): Pick<Handlers, DocumentKey> {
  const { jobs, kept, copies, window } = application;
  return {
    attachmentKeep: ({ sha256, bytes }) => keepAttachment(application, sha256, bytes),
    attachmentOpen: async ({ sha256, suggestedName }) => {
      const file = await application.attachments.read(sha256);
      const extension = extensionOf(suggestedName, 'pdf');
      return file.ok ? copies.open(file.value, suggestedName, extension) : file;
    },
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

async function keepAttachment(
  { folders, attachments }: Application,
  sha256: string,
  bytes: Uint8Array,
): Promise<IpcResult<Answers['attachmentKeep']>> {
  const room = await checkRoom(folders.root);
  return room.ok ? keepBytes(attachments, sha256, bytes) : room;
}

async function renderAndKeep(
  { folders, pdf, kept, pictures: keptPictures }: Application,
  { models }: Question<'documentsRender'>,
  control: JobControl,
): Promise<IpcResult<Answers['documentsRender']>> {
  const room = await checkRoom(folders.root);
  if (!room.ok) return room;
  return kept.keep(async (path) => {
    const pictures = await keptPictures.filesFor(models);
    const drawn = await pdf.render({ ...control, files: [{ path, models }], pictures });
    if (!drawn.ok) return drawn;
    const [file] = drawn.value;
    if (file === undefined) return err({ code: 'failed', detail: 'nothing was drawn' });
    const { sha256, bytes, pages, pageOf } = file;
    return ok({ sha256, bytes, pages, pageOf });
  });
}

async function packTo(
  { pdf, folders, pictures, attachments, resources }: Application,
  request: Question<'handoffWrite'>,
  path: string,
  control: JobControl,
): Promise<IpcResult<Answers['handoffWrite']>> {
  const tools = { pdf, pictures, attachments, resources, workFolder: folders.work };
  return writePack(request, path, tools, control);
}
