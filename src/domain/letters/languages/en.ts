import { ENGLISH_DATES } from '../../documents/format';
import { ENGLISH_SENDER } from '../../documents/sender';
import { PLAIN_STYLE } from '../../money/format';
import type { LetterWords } from '../words';

export const ENGLISH: LetterWords = {
  language: 'en',
  dates: ENGLISH_DATES,
  numbers: PLAIN_STYLE,
  pageLabel: 'Page {page} of {pages}',
  subject: {
    reminder: 'Payment reminder: {amount}',
    formalReminder: 'Reminder: {amount}',
    letterBeforeAction: 'Letter before action: {amount}',
  },
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
    payable: 'Amount to pay',
  },
  payment: {
    heading: 'Payment details',
    amount: 'Amount',
    by: 'To reach us by',
    holder: 'Account holder',
    reference: 'Please quote',
  },
  reminder: {
    opening:
      'We would like to remind you of the items below, which according to our books are still open. Payments received up to {today} are included.',
    request:
      'Please let us have {amount} by {deadline}. If your payment is already on its way, please accept our thanks and regard this letter as settled.',
    question:
      'Is anything unclear, or do you not agree with an invoice? Please tell us what it is{contact}; we will look into it without delay and gladly send you a copy of any invoice you miss.',
    help: 'If you cannot pay the whole amount by then, please speak to us. We will look for a solution with you.',
  },
  formal: {
    opening:
      'The items below are overdue, the oldest since {since}. Payments received up to {today} are included.',
    reminded:
      'In spite of our reminder the items below are still unpaid; the oldest has been overdue since {since}. Payments received up to {today} are included.',
    request:
      'Please pay {amount} so that it reaches our account by {deadline}. If your payment is already on its way, please accept our thanks.',
  },
  action: {
    opening:
      'The items listed below are overdue. This letter states our claim in full. Payments received up to {today} are included.',
    reminded:
      'In spite of our reminder the items listed below are still unpaid. This letter states our claim in full. Payments received up to {today} are included.',
    basis:
      'The claim arises from our deliveries and services to you, for which the invoices named here were issued. Each fell due on the date shown; we rely on these invoices and on our account records.',
    demand: 'We ask you to pay {amount} so that it reaches our account by {deadline}.',
    noThreat:
      'If we have neither your payment nor your answer by that day, we will have to decide how to pursue the claim.',
    threat:
      'If we have neither your payment nor your answer by that day, we intend to {steps} without further notice. This may cause additional costs.',
    dispute:
      'If you dispute the claim or a part of it, please tell us in writing by {deadline} which items you dispute and why, and send us the documents you rely on. We will examine your reasons and answer them before we take any further step. Please pay the part that you do not dispute.',
    instalments:
      'If you cannot pay the whole amount at once, please get in touch before that day{contact}. We are ready to talk about payment by instalments under a written agreement.',
    rights:
      'All our rights remain reserved, including statutory interest and compensation for late payment.',
    rightsConsumer: 'All our rights remain reserved.',
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
  invoiceCopies: 'Copies of the documents listed ({count})',
  close: {
    named: 'Yours sincerely,',
    firm: 'Yours faithfully,',
    consumer: 'Yours sincerely,',
  },
};
