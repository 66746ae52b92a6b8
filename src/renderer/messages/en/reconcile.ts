import { count, grouped } from '../plural';

/** Reconciling a bank statement with the open items. */
export const reconcile = {
  title: 'Reconcile',
  list: 'Entries of the statement',
  matching: (name: string) => `Matching ${name} with the open items`,
  booking: (name: string) => `Booking ${name}`,
  parkedTitle: 'Unassigned receipts',
  parkedOffer: (n: number) => `Assign ${count(n, 'unassigned receipt', 'unassigned receipts')}`,
  threshold: 'Sure from (%)',
  acceptAll: (n: number) => (n === 0 ? 'Accept the sure ones' : `Accept ${grouped(n)} sure`),
  counts: (accepted: number, open: number) =>
    `${grouped(accepted)} accepted, ${grouped(open)} to decide`,
  book: (booked: number, parked: number) => {
    if (booked + parked === 0) return 'Book entries';
    if (parked === 0) return `Book ${count(booked, 'entry', 'entries')}`;
    if (booked === 0) return `Park ${count(parked, 'entry', 'entries')}`;
    return `Book ${grouped(booked)}, park ${grouped(parked)}`;
  },
  bookHint: 'What is left undecided is parked as an unassigned receipt: no money is lost.',
  nothing: 'The statement has no entries',
  nothingNew: 'Every entry was booked before, or went out: there is nothing to book.',
  columns: {
    state: 'State',
    on: 'Date',
    payer: 'Payer and text',
    amount: 'Amount',
    suggestion: 'Suggestion',
    confidence: 'Sure',
    why: 'Why',
  },
  states: {
    open: 'To decide',
    accepted: 'Accepted',
    unallocated: 'Unallocated',
    parked: 'Parked',
    same: 'Left out',
    known: 'Booked before',
    outgoing: 'Went out',
  },
  noSuggestion: 'Nobody known',
  leftOut: 'probably booked before: leave out',
  percent: (confidence: number) => `${Math.round(confidence * 100)} %`,
  pane: {
    label: (payer: string) => (payer === '' ? 'The entry' : `Entry of ${payer}`),
    noPayer: 'Payer not named',
    customer: 'Customer',
    search: 'Search by name or number',
    results: 'Customers found',
    found: (n: number) => count(n, 'customer found', 'customers found'),
    reasons: 'Why',
    items: 'Open items',
    noItems: 'Nothing is open in this currency.',
    part: (number: string) => `Amount for ${number}`,
    setOff: (number: string) => `Set off credit note ${number}`,
    due: 'due',
    left: 'Unallocated at the customer',
    rest: (amount: string) => `Write off the missing ${amount}`,
    reason: 'Reason for the write-off',
    accept: 'Accept',
    unallocated: 'Leave unallocated',
    writeOff: 'Write off',
    park: 'Park',
    returned: 'This payment came back; what it had paid will be open again from this day:',
    receiptOf: 'Payment of',
  },
  line: (n: number) => `line ${grouped(n)}`,
  bookedOn: (reference: string) => `booked before: ${reference}`,
  writeOffReason: 'small difference (bank charge or rounding)',
  booked: (booked: number, parked: number) =>
    parked === 0
      ? `${count(booked, 'entry', 'entries')} booked`
      : `${count(booked, 'entry', 'entries')} booked, ${grouped(parked)} parked`,
  done: {
    title: 'Statement booked',
    thanks: 'Customers to thank',
    nobody: 'Nobody has just paid all that was overdue, or kept a promise.',
    paidAll: 'paid all that was overdue',
    kept: (n: number) => (n === 1 ? 'kept a promise' : `kept ${grouped(n)} promises`),
    open: (customer: string) => `Open ${customer}`,
    back: 'Back to Import',
  },
};
