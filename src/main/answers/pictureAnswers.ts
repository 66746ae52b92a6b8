import { err, ok } from '../../domain/result';
import type { Answers, IpcError, IpcResult } from '../../ipc/contract';
import type { Application } from '../application';
import { chooseFile } from '../files/dialogs';
import { checkRoom } from '../files/diskFree';
import type { Handlers } from '../ipc/answer';
import type { PictureProblem } from '../pdf/pictures/pictures';
import { isPng } from '../pdf/pictures/png';

type PictureKey = 'pictureChoose' | 'pictureRead' | 'documentPreview';

/** More is no logo; main reads no further than that. */
const MOST_BYTES = 2 << 20;

/** Logos and signatures, and documents as they would look. */
export function pictureAnswers(application: Application): Pick<Handlers, PictureKey> {
  const { pictures, pdf } = application;
  return {
    pictureChoose: ({ title }) => choosePicture(application, title),
    pictureRead: async ({ sha256 }) => {
      const bytes = await pictures.read(sha256);
      if (bytes === null) return err({ code: 'not-found', detail: `picture ${sha256}` });
      return ok({ mime: isPng(bytes) ? 'image/png' : 'image/svg+xml', bytes });
    },
    documentPreview: async ({ job, model }) =>
      pdf.layOut({ job, model, pictures: await pictures.filesFor([model]) }),
  };
}

async function choosePicture(
  { folders, pictures, window }: Application,
  title: string,
): Promise<IpcResult<Answers['pictureChoose']>> {
  const room = await checkRoom(folders.root);
  if (!room.ok) return room;
  const chosen = await chooseFile(window(), title, ['png', 'svg'], MOST_BYTES);
  if (!chosen.ok) return chosen.error.code === 'too-large' ? err(TOO_LARGE) : chosen;
  if (chosen.value === null) return ok(null);
  const { name, bytes } = chosen.value;
  const kept = await pictures.keep(bytes);
  return kept.ok ? ok({ ...kept.value, name: name.slice(-180) }) : err(pictureError(kept.error));
}

const TOO_LARGE: IpcError = { code: 'picture-not-supported', detail: 'more than 2 MB' };

function pictureError({ code, detail }: PictureProblem): IpcError {
  switch (code) {
    case 'not-a-picture':
      return { code, detail };
    case 'not-supported':
      return { code: 'picture-not-supported', detail };
    case 'too-large':
      return TOO_LARGE;
  }
}
