import { count } from '../plural';

const kinds = {
  reminder: 'Reminder',
  formalReminder: 'Formal reminder',
  letterBeforeAction: 'Registered letter before action',
  finalNotice: 'Final notice before handover',
  statement: 'Statement of account',
  preDue: 'Note before due',
  promiseConfirmation: 'Promise confirmation',
  disputeAcknowledgement: 'Dispute acknowledgement',
  breachNotice: 'Notice of a broken agreement',
  accelerationNotice: 'Rest of an agreement called in',
  thankYou: 'Thank-you',
  apology: 'Apology',
  stayInTouch: 'Stay in touch',
};

/** Letters: the dialog that writes them, and the list of those written. */
export const letters = {
  kinds,
  nothingYet: 'No letters yet',
  nothingYetText:
    'Choose a customer in Today or Customers and press L; select several for one print file.',
  columns: {
    on: 'Date',
    customer: 'Customer',
    kind: 'Letter',
    items: 'Items',
    amount: 'Amount',
    state: 'State',
    actions: 'File',
  },
  stateSent: 'Issued',
  stateWithdrawn: 'Withdrawn',
  openOf: (customer: string) => `Open the letter to ${customer}`,
  openLabel: 'Open',
  dialog: {
    title: 'Write letters',
    kind: 'Kind of letter',
    otherKind: 'Other letters',
    notNow: (n: number) =>
      n === 1 ? 'One kind cannot be written now: why?' : `${n} kinds cannot be written now: why?`,
    deadlines: (kind: string) =>
      kind === 'disputeAcknowledgement' ? 'We answer by' : 'To be paid by',
    text: 'Text',
    usualText: 'The usual text',
    ownText: (name: string, language: string) => `${name} (${language} only)`,
    layout: 'Envelope',
    registered: 'Send registered',
    registeredNote: 'Marked above the address and listed at the posting desk.',
    layouts: {
      din5008a: 'DIN 5008 A, window left',
      din5008b: 'DIN 5008 B, window left',
      ukDl: 'British DL or C5, window left',
      frRight: 'French, Italian, Spanish, window right',
      chRight: 'Swiss, window right',
      chLeft: 'Swiss, window left',
      us10: 'US No. 10, on Letter',
    },
    nothing: 'Nothing is overdue for the chosen customers',
    ready: 'Ready',
    editAddress: 'Add the address',
    drawing: 'Drawing the letters',
    print: (n: number) => (n === 0 ? 'Print letters' : `Print ${count(n, 'letter', 'letters')}`),
  },
  done: (n: number, kind: string) =>
    `${count(n, 'letter', 'letters')} written: ${kind.toLowerCase()}`,
  fileName: (day: string, kind: string, n: number) => `${day}-${kind}-${n}.pdf`,
  printed: {
    title: (n: number) => `${count(n, 'letter', 'letters')} ready to print`,
    text: (n: number, pages: number) =>
      `One print file with ${count(pages, 'page', 'pages')}. ${n === 1 ? 'The letter stands' : 'Each letter stands'} in the contact log of its customer.`,
  },
};

/** Files that were drawn and are kept. */
export const documents = {
  kinds: { ...kinds, agreement: 'Instalment agreement', handoff: 'Handoff pack' },
  open: 'Open',
  saveAs: 'Save as…',
  saved: (name: string) => `Saved as ${name}`,
  pages: {
    title: (name: string) => `As it will be printed: ${name}`,
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    before: 'Page before',
    next: 'Next page',
    documentBefore: 'Letter before',
    documentNext: 'Next letter',
    ofAll: (at: number, all: number) => `${at} of ${all}`,
    fileName: 'preview.pdf',
  },
};
