import type { AgreementTerms } from '../accounts/agreement';

export interface ClauseWords {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** All that an agreement says in one language; places in braces are filled with its figures. */
export interface AgreementWords {
  readonly language: string;
  readonly pageLabel: string;
  readonly heading: Readonly<Record<AgreementTerms['kind'], string>>;
  readonly roles: Readonly<Record<'creditor' | 'debtor', string>>;
  readonly lines: Readonly<Record<'registered' | 'vat' | 'customer' | 'represented', string>>;
  readonly claimColumns: readonly string[];
  readonly totals: Readonly<Record<'open' | 'received' | 'interest' | 'debt', string>>;
  readonly scheduleColumns: Readonly<
    Record<'no' | 'due' | 'reference' | 'principal' | 'interest' | 'amount' | 'balance', string>
  >;
  readonly scheduleTotal: string;
  readonly clauses: Readonly<
    Record<
      | 'claim'
      | 'acknowledgement'
      | 'instalments'
      | 'deferral'
      | 'noInterest'
      | 'interest'
      | 'forbearance'
      | 'allocation'
      | 'early'
      | 'lapse'
      | 'lapseConsumer'
      | 'noWaiver'
      | 'limitation'
      | 'information'
      | 'confidential'
      | 'law'
      | 'lawConsumer'
      | 'form',
      ClauseWords
    >
  >;
  readonly signature: Readonly<Record<'placeDate' | 'name' | 'signature', string>>;
  readonly footerNote: string;
}

export const ENGLISH_AGREEMENT: AgreementWords = {
  language: 'en',
  pageLabel: 'Page {page} of {pages}',
  heading: {
    instalments: 'Instalment agreement with acknowledgement of debt',
    deferral: 'Deferral agreement with acknowledgement of debt',
  },
  roles: { creditor: 'Creditor', debtor: 'Debtor' },
  lines: {
    registered: 'Registered: {value}',
    vat: 'VAT ID: {value}',
    customer: 'Customer no. {value}',
    represented: 'Represented by {value}',
  },
  claimColumns: ['Invoice no.', 'Invoice date', 'Due date', 'Amount', 'Paid', 'Open'],
  totals: {
    open: 'Total of the documents',
    received: 'Received, not yet matched to a document',
    interest: 'Agreed interest during this agreement',
    debt: 'Debt under this agreement',
  },
  scheduleColumns: {
    no: 'No.',
    due: 'Due date',
    reference: 'Please quote',
    principal: 'Principal',
    interest: 'Interest',
    amount: 'Payment',
    balance: 'Balance after',
  },
  scheduleTotal: 'Total',
  clauses: {
    claim: {
      heading: 'The claim',
      paragraphs: [
        'The creditor has the following claims against the debtor for deliveries and services. Payments received up to {today} are included. All amounts are in {currency}.',
      ],
    },
    acknowledgement: {
      heading: 'Acknowledgement',
      paragraphs: [
        'The debtor acknowledges that these claims exist and are due, and owes the creditor {debt} in total under this agreement. The debtor knows of no objection to them.',
        'This acknowledgement confirms the existing claims and does not create new ones. The claims, their legal basis and any security for them, including retention of title, remain as they are.',
      ],
    },
    instalments: {
      heading: 'Payment by instalments',
      paragraphs: [
        'The debtor pays the debt in {count} instalments. Each must have reached the account below by its due date.',
        '{account}',
      ],
    },
    deferral: {
      heading: 'New due date',
      paragraphs: [
        'The creditor defers the debt. The debtor pays it as set out below. Each payment must have reached the account below by its due date.',
        '{account}',
      ],
    },
    noInterest: {
      heading: 'Interest',
      paragraphs: [
        'As long as every payment arrives as agreed, the creditor charges no interest for the time of this agreement.',
      ],
    },
    interest: {
      heading: 'Interest',
      paragraphs: [
        'The payments include agreed interest of {interest} in total, as shown in the schedule. No other interest is charged as long as every payment arrives as agreed.',
      ],
    },
    forbearance: {
      heading: 'What the creditor refrains from',
      paragraphs: [
        'As long as the debtor keeps to this agreement, the creditor will neither demand more than is due under it nor begin or continue proceedings for these claims. Forbearance is given for this agreement only.',
      ],
    },
    allocation: {
      heading: 'How payments are counted',
      paragraphs: [
        'A payment settles the payment under this agreement that has been due longest; within it first interest, then principal. The principal is counted against the document that fell due first.',
      ],
    },
    early: {
      heading: 'Early payment',
      paragraphs: [
        'The debtor may pay the whole debt or a part of it earlier at any time and without charge. Early part payments are counted against the last payments of the schedule.',
      ],
    },
    lapse: {
      heading: 'Late payment and lapse',
      paragraphs: [
        'If a payment has not arrived in full {grace} after its due date, the creditor may end this agreement by notice in text form. It also ends when insolvency proceedings over the debtor\u2019s assets are applied for, or when statements the debtor made to obtain it prove to be untrue in an essential point.',
        'When it ends, the whole outstanding debt is due at once. Statutory interest on the unpaid claims may then be claimed from their original due dates, as if they had not been deferred; payments made are credited.',
      ],
    },
    lapseConsumer: {
      heading: 'Late payment and lapse',
      paragraphs: [
        'If two consecutive payments, or the last one, have not arrived in full {grace} after their due dates, the creditor may set the debtor a further period of two weeks in text form and say that the agreement will end otherwise. If the arrears are not paid within that period, the creditor may end this agreement by notice in text form.',
        'When it ends, the outstanding debt is due at once. The statutory consequences of late payment then apply; payments made are credited.',
      ],
    },
    noWaiver: {
      heading: 'No waiver',
      paragraphs: [
        'If the creditor accepts a late or incomplete payment, this is neither consent to further delay nor a waiver of any right, and does not change this agreement.',
      ],
    },
    limitation: {
      heading: 'Limitation',
      paragraphs: [
        'As far as the law allows, the limitation period of the claims does not run while this agreement is in force. The effect of the acknowledgement on limitation follows from the law that applies to the claims.',
      ],
    },
    information: {
      heading: 'Information',
      paragraphs: [
        'The debtor tells the creditor without delay of a new address, a change of name or legal form, and of anything that puts a payment at risk.',
      ],
    },
    confidential: {
      heading: 'Confidentiality and data',
      paragraphs: [
        'Both sides treat this agreement as confidential, except towards their advisers, insurers, auditors and authorities, and as far as needed to enforce it. Personal data are used only to carry it out and as the law requires.',
      ],
    },
    law: {
      heading: 'Law and court',
      paragraphs: [
        'The law that applies to the claims ({country}, unless agreed otherwise) also applies to this agreement. As far as the law allows, the courts at the creditor\u2019s seat have jurisdiction.',
      ],
    },
    lawConsumer: {
      heading: 'Law',
      paragraphs: [
        'The law that applies to the claims also applies to this agreement. Mandatory rights of consumers and the statutory place of jurisdiction are not affected.',
      ],
    },
    form: {
      heading: 'Form and copies',
      paragraphs: [
        'This is the whole agreement about the payment of these claims. Changes need the written form. If a provision is invalid, the others stay in force. The agreement is made in two copies, one for each side, and takes effect when both have signed.',
      ],
    },
  },
  signature: {
    placeDate: 'Place and date',
    name: 'Name and position in capitals',
    signature: 'Signature',
  },
  footerNote: '{heading} {reference}. Two copies. Initials: creditor ________  debtor ________',
};
