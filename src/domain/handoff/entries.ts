import type { PlainDate } from '../dates/plainDate';
import type { DocumentModel } from '../documents/model';
import type { Case, IssuedDocument } from './case';
import type { CsvFile } from './csv';
import type { EnclosedFile, FileType } from './input';
import type { PackFile } from './manifest';
import { contactLogModel } from './sheets/contactLog';
import { dealingsModel } from './sheets/dealings';
import { interestModel } from './sheets/interest';
import { limitationModel } from './sheets/limitation';
import { statementModel } from './sheets/statement';
import type { PackWord } from './words/words';

/** A file of the pack: what is in it, why it leaves the house, and where its bytes come from. */
export interface Entry extends PackFile {
  /** For the index: "Reminder of 5 Nov 2026, RR 12 345". */
  readonly title: string;
  readonly why: string;
  readonly on: PlainDate;
  /** The invoice it belongs to, as printed; absent for what is about the customer. */
  readonly number?: string;
  readonly content: Content;
}

/** Where the bytes of a file come from: written here, drawn, or kept before under their SHA-256. */
export type Content =
  | { readonly text: string }
  | { readonly model: DocumentModel }
  | { readonly sha256: string };

/** The documents about one debtor in reading order, named `NNN_type_date_no.ext` in his folder. */
export function entriesOf(one: Case, folder: string): Entry[] {
  const { sheet, file, letter } = filing(one, folder);
  const { law } = one.pack;
  const files = one.debtor.files ?? [];
  return [
    sheet('statement', 'statement', 'whyStatement', statementModel(one)),
    ...(law === undefined
      ? []
      : [sheet('interest', 'derivation', 'whyInterest', interestModel(one))]),
    ...files.filter(({ type }) => type !== 'other').map(file),
    ...one.issued.flatMap(letter),
    sheet('dealings', 'dealings', 'whyDealings', dealingsModel(one)),
    ...(law === undefined
      ? []
      : [sheet('limitation', 'limitation', 'whyLimitation', limitationModel(one))]),
    sheet('contact-log', 'contactLog', 'whyLog', contactLogModel(one)),
    ...files.filter(({ type }) => type === 'other').map(file),
  ];
}

/** Files one document after the other: each call takes the next number of the folder. */
interface Filing {
  readonly sheet: (kind: string, title: PackWord, why: PackWord, model: DocumentModel) => Entry;
  readonly file: (given: EnclosedFile) => Entry;
  /** The letter, then what proves that it was posted. */
  readonly letter: (issued: IssuedDocument) => Entry[];
}

function filing(one: Case, folder: string): Filing {
  const { cutOff } = one.pack;
  const { say } = one.speech;
  const own = one.debtor.account.number;
  let count = 0;
  return { sheet, file, letter };

  function path(kind: string, on: string, no: string, extension: string): string {
    count += 1;
    const parts = [String(count).padStart(3, '0'), kind, on, slug(no)];
    return `${folder}${named(...parts)}.${extension}`;
  }

  function sheet(kind: string, title: PackWord, why: PackWord, model: DocumentModel): Entry {
    return {
      path: path(kind, cutOff, own, 'pdf'),
      ...{ kind, rows: null, title: say(title), why: say(why), on: cutOff },
      content: { model },
    };
  }

  function file({ type, on, number, name, sha256 }: EnclosedFile): Entry {
    return {
      path: path(type, on, number || own, extensionOf(name)),
      ...{ kind: type, rows: null },
      title: [say(FILE_TITLES[type]), number].filter(Boolean).join(' '),
      ...{ why: say(FILE_WHY[type]), on, number },
      content: { sha256 },
    };
  }

  function letter({ kind, on, model, posting }: IssuedDocument): Entry[] {
    const title = [say(LETTER_TITLES[kind]), posting?.product, posting?.number];
    const written: Entry = {
      path: path(FILE_KINDS[kind], on, own, 'pdf'),
      ...{ kind: FILE_KINDS[kind], rows: null, title: title.filter(Boolean).join(', ') },
      ...{ why: say(kind === 'agreement' ? 'whyAgreement' : 'whyLetter'), on },
      content: { model },
    };
    if (posting === null || posting.proof === null) return [written];
    const { on: posted, number: no, earlier = [], proof } = posting;
    const proofs = [...earlier, proof].map(({ name, sha256 }) =>
      file({ type: 'posting-proof', on: posted, name, sha256, number: no }),
    );
    return [written, ...proofs];
  }
}

/** A CSV file of the pack as a whole. */
export function csvEntry(
  path: string,
  { text, rows }: CsvFile,
  title: string,
  on: PlainDate,
  why: string,
): Entry {
  const kind = path.replace(/^.*\//, '').replace(/\.csv$/, '');
  return { path, kind, rows, title, why, on, content: { text } };
}

const FILE_KINDS = {
  reminder: 'reminder',
  formalReminder: 'formal-reminder',
  letterBeforeAction: 'letter-before-action',
  finalNotice: 'final-notice',
  statement: 'statement',
  preDue: 'note-before-due',
  promiseConfirmation: 'promise-confirmation',
  disputeAcknowledgement: 'dispute-acknowledgement',
  breachNotice: 'breach-notice',
  accelerationNotice: 'acceleration-notice',
  thankYou: 'thank-you',
  apology: 'apology',
  stayInTouch: 'stay-in-touch',
  agreement: 'agreement',
} as const;

export const LETTER_TITLES = {
  reminder: 'letterReminder',
  formalReminder: 'letterFormal',
  letterBeforeAction: 'letterBefore',
  finalNotice: 'letterFinal',
  statement: 'statement',
  preDue: 'letterPreDue',
  promiseConfirmation: 'letterPromise',
  disputeAcknowledgement: 'letterDispute',
  breachNotice: 'letterBreach',
  accelerationNotice: 'letterCalledIn',
  thankYou: 'letterThanks',
  apology: 'letterApology',
  stayInTouch: 'letterTouch',
  agreement: 'agreement',
} as const;

export const FILE_TITLES: Readonly<Record<FileType, PackWord>> = {
  invoice: 'fileInvoice',
  contract: 'fileContract',
  delivery: 'fileDelivery',
  correspondence: 'fileCorrespondence',
  register: 'fileRegister',
  'posting-proof': 'fileProof',
  'signed-agreement': 'agreement',
  other: 'fileOther',
};

const FILE_WHY: Readonly<Record<FileType, PackWord>> = {
  invoice: 'whyInvoice',
  contract: 'whyContract',
  delivery: 'whyDelivery',
  correspondence: 'whyChosen',
  register: 'whyRegister',
  'posting-proof': 'whyProof',
  'signed-agreement': 'whyAgreement',
  other: 'whyChosen',
};

/** The parts of a file name joined by "_"; blank ones are left out. */
export function named(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('_');
}

/**
 * Letters, figures and hyphens only: safe in a path on every system. Latin letters lose
 * their accents, those of other scripts stay (archives name files in UTF-8). '' when nothing is left.
 */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/([A-Za-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return Array.from(plain).slice(0, 40).join('').replace(/-+$/, '');
}

/** The extension of a file's own name in small letters; "bin" when it has none that is plain. */
function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'bin';
}
