import { count } from '../plural';

/** Handoff packs for an agency, a lawyer or a court. */
export const handoffs = {
  nothingYet: 'Nothing handed over',
  nothingYetText:
    'When nothing else helps: choose a customer and run "Hand over to an agency" from the palette (Ctrl+K).',
  dialog: {
    title: (customer: string) => `Hand over ${customer}`,
    agency: 'Agency, lawyer or court',
    agencyError: 'Name who gets the pack.',
    what: (n: number) => `The pack holds ${count(n, 'overdue item', 'overdue items')}:`,
    contents:
      'Statement, contact log, invoices as CSV and JSON, letters and agreements as PDF, and a manifest with the SHA-256 of every file.',
    consequence:
      'Once the pack is written the account is marked "with agency": only payments, notes and a recall are possible then.',
    nothing: 'Nothing of this customer is overdue and undisputed.',
    write: 'Write the pack',
    writing: 'Writing the pack',
  },
  done: (customer: string, agency: string) => `${customer} handed over to ${agency}`,
  written: 'The pack is written and was read back',
  writtenText: (name: string, bytes: number) => `${name}, ${(bytes / 1024).toFixed(0)} KB.`,
  fileName: (day: string, name: string) => `${day}-handoff-${name}.zip`,
};
