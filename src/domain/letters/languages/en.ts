import { ENGLISH_DATES } from '../../documents/format';
import { ENGLISH_SENDER } from '../../documents/sender';
import { PLAIN_STYLE } from '../../money/format';
import type { LetterWords } from '../words';

export const ENGLISH: LetterWords = {
  language: 'en',
  dates: ENGLISH_DATES,
  numbers: PLAIN_STYLE,
  pageLabel: 'Page {page} of {pages}',
  salutation: {
    named: 'Dear {person},',
    firm: 'Dear Sir or Madam,',
    consumer: 'Dear {person},',
  },
  info: {
    date: 'Date',
    reference: 'Our reference',
    customer: 'Your customer no.',
    contact: 'Contact',
    phone: 'Phone',
    email: 'E-mail',
  },
  columns: {
    number: 'Invoice no.',
    issued: 'Invoice date',
    due: 'Due date',
    amount: 'Amount {currency}',
    paid: 'Paid {currency}',
    open: 'Open {currency}',
    late: 'Days late',
  },
  totals: {
    open: 'Total open',
    received: 'Received from you, not yet matched to an invoice',
    disputed: 'Disputed, not asked for in this letter',
    payable: 'Amount to pay',
    over: 'Carried over',
    forward: 'Brought forward',
    contested: '(disputed)',
    undisputed: 'Undisputed',
  },
  payment: {
    heading: 'Payment details',
    amount: 'Amount',
    by: 'To reach us by',
    holder: 'Account holder',
    reference: 'Please quote',
  },
  consequences: {
    court: 'begin court proceedings',
    agency: 'pass the claim to {name} for collection',
    creditBureau: 'report the unpaid claim to {name}, as far as the law allows',
  },
  lastConsequence: ' and to ',
  notice: {
    FR: 'This letter is a formal notice to pay (mise en demeure) under article 1344 of the French Civil Code.',
    IT: 'This letter is a formal notice of default (costituzione in mora) under article 1219 of the Italian Civil Code and interrupts limitation.',
    NL: 'We unequivocally reserve our right to performance (article 3:317 of the Dutch Civil Code).',
    ES: 'This letter is an out-of-court demand that interrupts limitation (article 1973 of the Spanish Civil Code).',
  },
  sender: ENGLISH_SENDER,
  enclosuresLabel: 'Enclosures',
  charges: {
    interest: 'Interest up to {to} at {rate} % a year{basis}',
    lumpSum: 'Lump sum for late payment{basis}',
    costs: 'Collection costs{basis}',
  },
  statementEnclosed: 'Statement of account as at {today}',
  invoiceCopies: 'Copies of the documents listed ({count})',
  close: {
    named: 'Yours sincerely,',
    firm: 'Yours faithfully,',
    consumer: 'Yours sincerely,',
  },
};
