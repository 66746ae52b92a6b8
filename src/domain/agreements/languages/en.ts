import type { AgreementWords } from '../paper/words';

export const ENGLISH: AgreementWords = {
  language: 'en',
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
    setOff: 'Credit note {number}, set off',
    received: 'Received, not yet matched to a document',
    interest: 'Interest to date',
    lumpSum: 'Lump sum for recovery costs',
    costs: 'Costs',
    waived: 'Waived as long as this agreement is kept',
    planInterest: 'Interest during this agreement',
    debt: 'Debt under this agreement',
  },
  extras: { interest: 'interest to date', lumpSum: 'the lump sum', costs: 'costs' },
  setOffPart: 'credit note {credit} against invoice {invoice}: {amount}',
  and: 'and',
  scheduleColumns: {
    no: 'No.',
    due: 'Due date',
    reference: 'Payment reference',
    principal: 'Principal',
    interest: 'Interest, costs',
    amount: 'Payment',
    balance: 'Balance after',
  },
  scheduleTotal: 'Total',
  spans: { days: '{n|day|days}', bankDays: '{n|bank working day|bank working days}' },
  annex: 'Annex: the claims',
  signature: {
    place: 'Place',
    date: 'Date',
    name: 'Name in capitals',
    office: 'Office or authority',
    signature: 'Signature, stamp where usual',
  },
  coupons: {
    heading: 'Payments',
    note: 'One slip for each payment. Please quote its reference, so that the payment is counted at once.',
    title: 'Payment {no} of {count}',
    labels: { amount: 'Amount', due: 'On the account by', holder: 'Payee', reference: 'Reference' },
  },
  footerNote: '{heading} {reference}. Two copies. Initials: creditor ________  debtor ________',
  prevails: 'The text on the left decides.',
  clauses: {
    claim: {
      heading: 'The claim',
      text: `The creditor has the claims listed {% if annex %}in the annex{% else %}below{% endif %} against the debtor, for deliveries and services under the documents named there. Payments received up to {{ today }} are included. All amounts are in {{ currency }}.`,
    },
    setOff: {
      heading: 'Set-off',
      text: `{% if set_off %}Both sides set off the debtor’s credit notes against the claims that fell due first, {{ set_off_total }} in total: {{ set_off }}. To that extent credit notes and claims are settled; this remains so when the agreement ends.{% endif %}`,
    },
    acknowledgement: {
      heading: 'Acknowledgement of the debt',
      text: `The debtor acknowledges these claims in amount and on the merits: they exist and are due, and the debtor owes {{ debt }} under this agreement. The debtor knows of no objection to them.

{% if constitutive %}With this acknowledgement the debtor promises payment of that amount as an obligation of its own, independent of the claims it comes from. Securities, including retention of title, remain and cover it too.{% else %}This confirms the existing claims and creates no new ones (no novation). The claims, their legal basis and any security for them, including retention of title, remain as they are.{% endif %}`,
    },
    payment: {
      heading: '{% if deferral %}New due date{% else %}Payment by instalments{% endif %}',
      text: `{% if deferral %}The creditor defers the debt until the due date below.{% else %}The debtor pays the debt in {{ count }} instalments.{% endif %} Each payment must have reached this account by its due date, with its reference: {{ account }}.`,
    },
    interest: {
      heading: 'Interest and side claims',
      text: `{% case interest_kind %}{% when 'none' %}For the time of this agreement no interest is charged.{% when 'waivedIfKept' %}As long as every payment arrives as agreed, no interest is charged for the time of this agreement.{% when 'statutory' %}The payments include statutory interest of {{ interest }} in total, as shown in the schedule.{% when 'agreed' %}The payments include interest at {{ rate }} % a year on the principal still open, {{ interest }} in total, as shown in the schedule.{% else %}The payments include interest of {{ interest }} in total, as shown in the schedule.{% endcase %}{% if waived %} The creditor waives {{ waived }} ({{ waived_total }}) on condition that this agreement is kept; if it lapses, the waiver lapses with it.{% endif %}`,
    },
    forbearance: {
      heading: 'What the creditor refrains from',
      text: `As long as the debtor keeps to this agreement, the creditor will neither demand more than is due under it nor begin or continue proceedings for these claims. This forbearance is given for this agreement only.`,
    },
    allocation: {
      heading: 'How payments are counted',
      text: `A payment settles the payment under this agreement that has been due longest; within it first costs, then interest, then principal. The principal is counted against the document that fell due first.`,
    },
    early: {
      heading: 'Early payment',
      text: `The debtor may pay all or a part earlier at any time and without charge. Early part payments are counted against the next payments of the schedule.`,
    },
    default: {
      heading: 'Late payment and lapse',
      text: `{% if consumer %}If two consecutive payments, or the last one, have not arrived in full {% if grace_days > 0 %}within {{ grace }} after their due dates{% else %}by their due dates{% endif %}, the creditor may set a further period of at least two weeks in text form and say that the agreement will end otherwise. If the arrears are not paid within it, the creditor may end this agreement by notice in text form. The outstanding debt is then due at once; the statutory consequences of late payment apply, and payments made are credited.{% else %}{% if cure_days > 0 %}If a payment has not arrived in full {% if grace_days > 0 %}within {{ grace }} after its due date{% else %}by its due date{% endif %}, the creditor may ask for it in text form and set a period of {{ cure }}. If it is not paid within that period, the creditor may end this agreement by notice in text form.{% else %}If a payment has not arrived in full {% if grace_days > 0 %}within {{ grace }} after its due date{% else %}by its due date{% endif %}, the creditor may end this agreement by notice in text form.{% endif %} It also ends when insolvency proceedings over the debtor’s assets are applied for, or when statements the debtor made to obtain it prove untrue in an essential point.

When it ends, the whole outstanding debt is due at once. Deferral and waivers lapse: statutory interest and costs may be claimed from the original due dates; payments made are credited.{% endif %}`,
    },
    noWaiver: {
      heading: 'No waiver',
      text: `If the creditor accepts a late or incomplete payment, this is neither consent to further delay nor a waiver of any right, and does not change this agreement.`,
    },
    limitation: {
      heading: 'Limitation',
      text: `{% case limitation %}{% when 'deferral' %}Limitation of the claims is suspended from the debtor’s signature until this agreement ends, and the acknowledgement begins the period anew{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'standstill' %}The time from the debtor’s signature until this agreement ends does not count for limitation. The debtor signs this as a written acknowledgement of the debt{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'extend' %}The parties extend the period of prescription until this agreement ends, at most as far as the law allows; the debtor signs this as a written acknowledgement{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'waiver' %}The acknowledgement begins limitation anew{% if limitation_law %} ({{ limitation_law }}){% endif %}. The debtor waives the defence of limitation for the time of this agreement, at most as long as the law allows.{% when 'restart' %}With the debtor’s signature the claims are acknowledged and limitation begins anew on that day{% if limitation_law %} ({{ limitation_law }}){% else %}, as far as the law that applies to them provides{% endif %}.{% else %}The effect of this agreement on limitation follows from the law that applies to the claims.{% endcase %}`,
    },
    information: {
      heading: 'Information',
      text: `The debtor tells the creditor without delay of a new address, name or legal form, and of anything that puts a payment at risk.`,
    },
    confidential: {
      heading: 'Confidentiality and data',
      text: `Both sides treat this agreement as confidential, except towards advisers, insurers, auditors and authorities, and as far as needed to enforce it. Personal data are used only to carry it out and as the law requires.`,
    },
    notices: {
      heading: 'Notices',
      text: `Notices under this agreement are given in text form to the addresses above, or to one named later.`,
    },
    law: {
      heading: 'Law and court',
      text: `The law that applies to the claims ({{ country }}, unless agreed otherwise) applies to this agreement too. {% if consumer %}Mandatory rights of consumers and the statutory place of jurisdiction are not affected.{% else %}As far as the law allows, the courts at the creditor’s seat ({{ court }}) have jurisdiction.{% endif %}`,
    },
    form: {
      heading: 'Form and copies',
      text: `This is the whole agreement about the payment of these claims; each side bears its own costs of it. Changes need written form. If a provision is invalid, the others stay in force. Whoever signs confirms the authority to do so. Made in two copies, one for each side; in force when both have signed.`,
    },
  },
};
