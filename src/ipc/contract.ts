import { z } from 'zod';
import { MAX_ATTACHMENT_BYTES } from '../domain/accounts/dossier/types';
import type { StoredEvent } from '../domain/journal/storedEvent';
import { documentModel } from './documents';
import { packRequest } from './handoff';
import { journalLines } from './journal';
import { MAX_IMPORT_BYTES } from './limits';
import type { ChosenPictureFile, DocumentPages } from './pages';
import {
  mailRequest,
  type Printer,
  type PrintFile,
  type PrintJobState,
  printFileRequest,
  printJob,
  printRequest,
} from './post';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const ledgerId = z.string().regex(/^[a-z0-9-]{1,40}$/);
const fileName = z.string().min(1).max(180);
const jobId = z.string().min(1).max(64);
/** A ZIP, as every workbook is, of a size that figures have. */
const workbook = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= 8_000_000 && bytes[0] === 0x50 && bytes[1] === 0x4b);
const attachmentBytes = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length > 0 && bytes.length <= MAX_ATTACHMENT_BYTES, 'too large');
const themeChoice = z.enum(['system', 'light', 'dark', 'contrast']);

/**
 * Every question the window may ask the main process: its name and the shape of its one argument.
 * The preload offers exactly these, main answers exactly these; answers are typed in `Answers`.
 */
export const contract = {
  /** Versions, paths shown in Diagnostics, and the clock (a fixed moment in tests and demos). */
  appInfo: z.undefined(),
  /** The ledger of this user, or null on first run. */
  ledgerCurrent: z.undefined(),
  ledgerCreate: z.strictObject({ id: ledgerId, sample: z.boolean() }),
  /** Reads and verifies the journal file; a torn last line is set aside in a file of its own. */
  journalOpen: z.strictObject({ ledger: ledgerId }),
  journalRead: z.strictObject({
    ledger: ledgerId,
    fromSeq: z.int().min(1),
    limit: z.int().min(1).max(5000),
  }),
  /** Appends and fsyncs lines (JSON of one `StoredEvent` each); the first must follow the file's last. */
  journalAppend: z.strictObject({ ledger: ledgerId, lines: journalLines }),
  /** Free bytes on the disk the ledger lives on. */
  diskFree: z.undefined(),
  /** Lets the user choose one file to import, and holds it (at most `MAX_IMPORT_BYTES`, see limits.ts). */
  importChoose: z.strictObject({
    title: z.string().max(200),
    extensions: z.array(z.string().regex(/^[a-z0-9]{1,8}$/)).max(24),
  }),
  /** The next piece of a chosen file, `PIECE_BYTES` long but for the last one. */
  importRead: z.strictObject({
    key: jobId,
    from: z.int().min(0).max(MAX_IMPORT_BYTES),
  }),
  /** Keeps the file a document came as under its hash, which must be that of the bytes. */
  attachmentKeep: z.strictObject({
    sha256,
    bytes: z
      .custom<Uint8Array>((value) => value instanceof Uint8Array)
      .refine(({ length }) => length > 0 && length <= MAX_IMPORT_BYTES),
  }),
  /** Opens a kept attachment in the system's viewer. */
  attachmentOpen: z.strictObject({
    sha256,
    suggestedName: fileName.regex(/\.(?:pdf|xml)$/i),
  }),
  /** The same for several files at once; all of them together at most `MAX_TOGETHER_BYTES`. */
  importChooseSeveral: z.strictObject({
    title: z.string().max(200),
    extensions: z.array(z.string().regex(/^[a-z0-9]{1,8}$/)).max(24),
  }),
  /** Draws documents as one PDF kept under its hash; progress comes as `progress` with the same job. */
  documentsRender: z.strictObject({ job: jobId, models: z.array(documentModel).min(1).max(500) }),
  /** Lays one document out and tells what stands where, to be shown in the window. Nothing is kept. */
  documentPreview: z.strictObject({ job: jobId, model: documentModel }),
  /** Lets the user choose a logo or signature (PNG or plain SVG, at most 2 MB) and keeps it. */
  pictureChoose: z.strictObject({ title: z.string().max(200) }),
  /** The bytes of a kept picture, to be shown in the window. */
  pictureRead: z.strictObject({ sha256 }),
  /** Saves a kept file where the user says. */
  documentSaveAs: z.strictObject({ sha256, suggestedName: fileName }),
  /** Lets the user choose files to attach, and keeps each under its hash (at most `MAX_ATTACHMENT_BYTES`). */
  dossierFilesChoose: z.strictObject({ title: z.string().max(200) }),
  /** Keeps bytes the user dropped on the window under their hash. */
  dossierFileKeep: z.strictObject({ name: fileName, bytes: attachmentBytes }),
  /**
   * Opens a copy of a kept attachment in the system's viewer; a kind that could run as a program is
   * saved where the user says instead.
   */
  dossierFileOpen: z.strictObject({ sha256, suggestedName: fileName }),
  /** Draws letters with their enclosures as one file in stacking order, kept under its hash. */
  printFileMake: printFileRequest,
  /** The printers of the system; null where printing by the application is not supported. */
  printersList: z.undefined(),
  /** Draws for one printer, with its offset, and puts the file into the queue; answers the job's name. */
  printStart: printRequest,
  /** How a job stands, as the print system says. */
  printState: printJob,
  printCancel: printJob,
  /** A mail draft (.eml) with a letter attached, opened in the mail program or saved. */
  mailDraftMake: mailRequest,
  /** Opens a kept PDF in the system's viewer. */
  documentOpen: z.strictObject({ sha256, suggestedName: fileName }),
  /** Writes a handoff pack (ZIP) where the user says, reads it back, and tells its hash. */
  handoffWrite: packRequest,
  /** Saves text the window made (refused rows, a report) where the user says. */
  textSaveAs: z.strictObject({ suggestedName: fileName, text: z.string().max(60_000_000) }),
  /** Hands an address to the system's program for it; only `tel:`, `mailto:` and `https:`. */
  addressOpen: z.strictObject({ url: z.string().min(1).max(2000) }),
  /** Saves a workbook (XLSX) the window made where the user says. */
  workbookSaveAs: z.strictObject({ suggestedName: fileName, bytes: workbook }),
  jobCancel: z.strictObject({ job: jobId }),
  /** View state worth keeping: window theme and zoom are main's, all else is the window's. */
  themeSet: themeChoice,
  /** Enlarges or reduces the page by a step, or shows it at its actual size; kept for the next start. */
  zoomSet: z.enum(['in', 'out', 'reset']),
  /** A notice of the system that so many promises are due today. It names nobody. */
  promisesNotice: z.strictObject({ count: z.int().min(1).max(100_000) }),
  /** The company named after the product in the window's title; '' for none. */
  windowTitleSet: z.string().max(200),
  /** Puts what the window itself keeps (drafts, filters) on the disk now: the engine may wait minutes. */
  draftsKeep: z.undefined(),
} as const;

export type ContractKey = keyof typeof contract;
export type Question<K extends ContractKey> = z.infer<(typeof contract)[K]>;

export type ThemeChoice = z.infer<typeof themeChoice>;

/** What each question is answered with. */
export interface Answers {
  appInfo: AppInfo;
  ledgerCurrent: { readonly id: string; readonly sample: boolean } | null;
  ledgerCreate: null;
  journalOpen: JournalState;
  journalRead: readonly StoredEvent[];
  journalAppend: { readonly lastSeq: number; readonly lastHash: string };
  diskFree: { readonly bytes: number };
  importChoose: HeldFile | null;
  importRead: Uint8Array;
  attachmentKeep: KeptFile;
  attachmentOpen: null;
  importChooseSeveral: readonly HeldFile[] | null;
  documentsRender: KeptFile & { readonly pages: number; readonly pageOf: readonly number[] };
  documentPreview: DocumentPages;
  /** Null when the user thought better of it. */
  pictureChoose: ChosenPictureFile | null;
  pictureRead: { readonly mime: 'image/png' | 'image/svg+xml'; readonly bytes: Uint8Array };
  documentSaveAs: { readonly fileName: string } | null;
  dossierFilesChoose: readonly KeptAttachment[];
  dossierFileKeep: KeptAttachment;
  /** Null when it was opened, or the user thought better of saving it. */
  dossierFileOpen: { readonly fileName: string } | null;
  documentOpen: null;
  handoffWrite: WrittenPack | null;
  printFileMake: PrintFile;
  printersList: readonly Printer[] | null;
  printStart: { readonly printJob: string; readonly missing: readonly string[] };
  printState: PrintJobState;
  printCancel: null;
  /** Null when the user thought better of saving it. */
  mailDraftMake: { readonly fileName: string } | null;
  textSaveAs: { readonly fileName: string } | null;
  addressOpen: null;
  workbookSaveAs: { readonly fileName: string } | null;
  jobCancel: null;
  themeSet: null;
  /** The size it is shown at now, in percent. */
  zoomSet: { readonly percent: number };
  /** False where the system shows no notices. */
  promisesNotice: { readonly shown: boolean };
  windowTitleSet: null;
  draftsKeep: null;
}

export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly platform: string;
  /** A fixed moment (ISO 8601) that stands for now, or null: the real clock. */
  readonly fixedNow: string | null;
  readonly user: string;
  readonly locale: string;
  readonly theme: ThemeChoice;
}

export interface JournalState {
  readonly lastSeq: number;
  readonly lastHash: string;
  /** False when a line does not follow from the one before it; `problem` then names the line. */
  readonly intact: boolean;
  readonly problem: string | null;
  /** A torn last line (power cut during a write) was set aside. */
  readonly repaired: boolean;
  /**
   * The last line known to have been written, when the file ends before it. Only a database that has
   * the same line may go on; it then brings the journal up.
   */
  readonly lost: { readonly seq: number; readonly hash: string } | null;
}

/** A chosen file that main holds until its last piece was asked for. */
export interface HeldFile {
  readonly name: string;
  readonly key: string;
  /** Bytes. */
  readonly size: number;
}

/** A file main keeps under its hash. */
export interface KeptFile {
  readonly sha256: string;
  readonly bytes: number;
}

/** A pack that is on disk and was read back. */
export interface WrittenPack extends KeptFile {
  readonly fileName: string;
  /** Made for this pack and told this once; null when it is not encrypted. */
  readonly password: string | null;
  /** The creditor's own copy, with the same password. */
  readonly ownCopy: (KeptFile & { readonly fileName: string }) | null;
}

/** A file that was attached, kept under its hash. */
export interface KeptAttachment extends KeptFile {
  readonly name: string;
}

/** Main's one-way word to the window about a running job. */
export interface Progress {
  readonly job: string;
  readonly done: number;
  readonly total: number;
}

/** Main's one-way words to the window, besides `progress`: a menu item was chosen, or main asks to close. */
export interface MenuChoice {
  readonly command: string;
}

export interface IpcError {
  readonly code: IpcErrorCode;
  /** For the log and the details pane, never with names or amounts of debtors. */
  readonly detail: string;
}

export type IpcErrorCode =
  | 'invalid-input'
  | 'forbidden-sender'
  | 'disk-full'
  | 'not-found'
  /** The folder is gone, or nothing may be written to it. */
  | 'no-access'
  /** A file that was to be packed; `detail` is its place in the pack. */
  | 'file-missing'
  | 'file-changed'
  | 'too-large'
  | 'journal-conflict'
  /** No program opens the kind of file that `detail` names. */
  | 'no-viewer'
  /** `detail` is what was found in the file. */
  | 'not-a-picture'
  | 'picture-not-supported'
  | 'missing-glyph'
  | 'address-too-long'
  | 'cancelled'
  | 'failed';

/** What main answers: a value, or why there is none. */
export type IpcResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: IpcError };

export type { DocumentPages, PageMark } from './pages';
export type { Printer, PrintFile, PrintJobState } from './post';

/** What the preload puts on `window.api`: one function per key, and `on` for main's two words. */
export type Api = {
  readonly [K in ContractKey]: (question: Question<K>) => Promise<IpcResult<Answers[K]>>;
} & {
  readonly onProgress: (listener: (progress: Progress) => void) => () => void;
  readonly onMenuChoice: (listener: (choice: MenuChoice) => void) => () => void;
};
