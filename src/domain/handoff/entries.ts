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

/** A file of the pack: what is in it, why it leaves the house, and where its bytes come from. */
export interface Entry extends PackFile {
  /** For the index: "Reminder of 5 Nov 2026, RR 12 345". */
  readonly title: string;
  readonly why: string;
  readonly on: PlainDate;
  readonly content: Content;
}

export type Content =
  | { readonly text: string }
  | { readonly model: DocumentModel }
  | { readonly sha256: string };

/** The documents about one debtor in reading order, named `NNN_type_date_no.ext` in his folder. */
export function entriesOf(one: Case, folder: string): Entry[] {
  const { cutOff, law } = one.pack;
  const number = one.debtor.account.number;
  let count = 0;
  const add = (kind: string, on: string, no: string, extension: string): string => {
    count += 1;
    const parts = [String(count).padStart(3, '0'), kind, on, slug(no)];
    return `${folder}${named(...parts)}.${extension}`;
  };
  const sheet = (kind: string, title: string, why: string, model: DocumentModel): Entry => ({
    path: add(kind, cutOff, number, 'pdf'),
    kind,
    rows: null,
    title,
    why,
    on: cutOff,
    content: { model },
  });
  const file = (given: EnclosedFile): Entry => ({
    path: add(given.type, given.on, given.number || number, extensionOf(given.name)),
    kind: given.type,
    rows: null,
    title: fileTitle(given),
    why: FILE_WHY[given.type],
    on: given.on,
    content: { sha256: given.sha256 },
  });
  const letter = (issued: IssuedDocument): Entry[] => {
    const { kind, on, model, posting } = issued;
    const written: Entry = {
      path: add(FILE_KINDS[kind], on, number, 'pdf'),
      kind: FILE_KINDS[kind],
      rows: null,
      title: [LETTER_TITLES[kind], posting?.product, posting?.number].filter(Boolean).join(', '),
      why:
        kind === 'agreement'
          ? 'What was agreed.'
          : 'What the customer was written, as it went out.',
      on,
      content: { model },
    };
    if (posting === null || posting.proof === null) return [written];
    const { name, sha256 } = posting.proof;
    const proof = { type: 'posting-proof', on: posting.on, name, sha256, number: posting.number };
    return [written, file({ ...proof, type: 'posting-proof' })];
  };
  const files = one.debtor.files ?? [];
  return [
    sheet(
      'statement',
      'Statement of account',
      'What is claimed and how it came about.',
      statementModel(one),
    ),
    ...(law === undefined
      ? []
      : [
          sheet(
            'interest',
            'Derivation of interest',
            'So that every figure can be checked.',
            interestModel(one),
          ),
        ]),
    ...files.filter(({ type }) => type !== 'other').map(file),
    ...one.issued.flatMap(letter),
    sheet(
      'dealings',
      'Promises, agreements and disputes',
      'What the customer said to the claim and what became of it.',
      dealingsModel(one),
    ),
    ...(law === undefined
      ? []
      : [
          sheet(
            'limitation',
            'Limitation',
            'When a claim may become barred.',
            limitationModel(one),
          ),
        ]),
    sheet(
      'contact-log',
      'Contact log',
      'When and how the customer was reminded.',
      contactLogModel(one),
    ),
    ...files.filter(({ type }) => type === 'other').map(file),
  ];
}

/** A CSV file of the pack as a whole. */
export function csvEntry(
  path: string,
  { text, rows }: CsvFile,
  title: string,
  on: PlainDate,
): Entry {
  const kind = path.replace(/^.*\//, '').replace(/\.csv$/, '');
  return { path, kind, rows, title, why: DATA_WHY, on, content: { text } };
}

export const DATA_WHY = 'The same figures for a program to read.';

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
  reminder: 'Reminder',
  formalReminder: 'Formal reminder',
  letterBeforeAction: 'Letter before action',
  finalNotice: 'Final notice',
  statement: 'Statement of account',
  preDue: 'Note before due',
  promiseConfirmation: 'Confirmation of a promise',
  disputeAcknowledgement: 'Acknowledgement of a dispute',
  breachNotice: 'Notice of a broken agreement',
  accelerationNotice: 'Rest of an agreement called in',
  thankYou: 'Thank-you',
  apology: 'Apology',
  stayInTouch: 'Letter to stay in touch',
  agreement: 'Agreement',
} as const;

export const FILE_TITLES: Readonly<Record<FileType, string>> = {
  invoice: 'Invoice',
  contract: 'Contract or order',
  delivery: 'Proof of delivery',
  correspondence: 'Correspondence',
  register: 'Register extract',
  'posting-proof': 'Proof of posting',
  other: 'Further document',
};

const FILE_WHY: Readonly<Record<FileType, string>> = {
  invoice: 'Proves the claim and its due date.',
  contract: 'Proves what was agreed.',
  delivery: 'Proves the performance.',
  correspondence: 'Chosen by the creditor as evidence.',
  register: 'Identifies the customer.',
  'posting-proof': 'Proves that a letter was posted or delivered.',
  other: 'Chosen by the creditor as evidence.',
};

function fileTitle({ type, number }: EnclosedFile): string {
  return number === '' ? FILE_TITLES[type] : `${FILE_TITLES[type]} ${number}`;
}

export function named(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('_');
}

/** Letters, figures and hyphens only: safe in a path on every system. '' when nothing is left. */
export function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-');
  return plain
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}

/** The extension of a file's own name in small letters; "bin" when it has none that is plain. */
function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'bin';
}
