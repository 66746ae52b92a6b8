import { MAX_FILE_BYTES } from '../../../domain/importing/limits';
import type { Texts } from '../../../domain/messages/texts';
import type { IpcErrorCode } from '../../../ipc/contract';

/** What the window says when main could not do what it was asked for. */
const main: Readonly<Record<`main.${IpcErrorCode}`, string>> = {
  'main.invalid-input':
    'The request was not understood and nothing was written. Try again; if it comes back, save a report.',
  'main.forbidden-sender': 'The request did not come from this window. Nothing was written.',
  'main.disk-full': 'The disk is full. Free some space, then try again. Nothing was written.',
  'main.no-access':
    'Nothing can be written to this folder. Choose another one. Nothing was written.',
  'main.not-found': 'The file is no longer there. Make it again.',
  'main.file-missing':
    'The file {detail} is no longer kept here. Attach it again or leave it out. Nothing was written.',
  'main.file-changed':
    'The file {detail} was changed on disk since it was attached. Attach it again or leave it out. Nothing was written.',
  'main.too-large': 'The file is too large or empty: at most 50 MB can be taken.',
  'main.journal-conflict':
    'The journal has gone on elsewhere. Close the window and open it again before you go on.',
  'main.no-viewer':
    'No program on this computer opened the {detail} file. Install a viewer for it, or save the document in a folder. Nothing was changed.',
  'main.not-a-picture': 'This file is no PNG or SVG picture. Choose another one.',
  'main.picture-not-supported':
    'This picture holds something that cannot be printed ({detail}). Save it as a PNG file or a plain SVG file.',
  'main.missing-glyph':
    'The document holds a character that the letter fonts lack ({detail}). Write it with other letters.',
  'main.address-too-long': 'The address does not fit the window of the envelope. Shorten it.',
  'main.cancelled': 'Stopped. Nothing was recorded.',
  'main.failed': 'It could not be done. Try again; if it comes back, save a report.',
};

/** Sentences for what goes wrong outside the rules of the domain: files, disk, database. */
export const failures: Texts = {
  ...main,
  'disk-full': 'The disk is full. Free some space, then try again. Nothing was changed.',
  'not-saved': 'The ledger could not write it. Nothing was changed. Try again.',
  'import-not-found': 'This import is not in the ledger, or was taken back already.',
  'attachment-not-kept':
    'The file {name} could not be kept, and without it nothing was booked. Try again; if it comes back, save a report.',
  'receipt-not-waiting': 'This money was given to a customer meanwhile. Open the list again.',
  'import.file-too-large': `The file is larger than the ${MAX_FILE_BYTES / 2 ** 20} MB that are taken. Export a shorter period or split the file.`,
  'import.unreadable': 'The file could not be opened. Close it in other programs and try again.',
};
