import { basename } from 'node:path';
import type { Application } from '../application';
import { chooseAttachments, keepAttachment, shownExtension } from '../files/attachments';
import { saveAs } from '../files/dialogs';
import { checkRoom } from '../files/diskFree';
import { extensionOf } from '../files/fileNames';
import type { Handlers } from '../ipc/answer';

type DossierKey = 'dossierFilesChoose' | 'dossierFileKeep' | 'dossierFileOpen';

/** Keeping and showing what users attach to customers. */
export function dossierAnswers(application: Application): Pick<Handlers, DossierKey> {
  const { folders, attachments, copies, window } = application;
  return {
    dossierFilesChoose: async ({ title }) => {
      const room = await checkRoom(folders.root);
      return room.ok ? chooseAttachments(window(), title, attachments) : room;
    },
    dossierFileKeep: async ({ name, bytes }) => {
      const room = await checkRoom(folders.root);
      return room.ok ? keepAttachment(attachments, basename(name), bytes) : room;
    },
    dossierFileOpen: async ({ sha256, suggestedName }) => {
      const file = await attachments.read(sha256);
      if (!file.ok) return file;
      const extension = shownExtension(suggestedName);
      if (extension !== null) return copies.open(file.value, suggestedName, extension);
      return saveAs(window(), suggestedName, extensionOf(suggestedName, 'bin'), file.value);
    },
  };
}
