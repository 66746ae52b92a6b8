import type { Texts } from '../../messages/texts';

/** Refusals about cases that lie with an agency. */
export const CASE_TEXTS: Texts = {
  'case.not-acknowledged': 'The agency has not acknowledged this case.',
  'case.count-not-whole': 'Give the number of invoices the agency says it got.',
  'case.in-future': '{on} lies ahead. Choose {today} or earlier.',
  'case.before-handoff':
    'The case went to the agency on {handed}. Choose that day or a later one, not {on}.',
  'case.nothing-to-report': 'Nothing of this payment is left to report to the agency.',
  'case.not-reported': 'This payment was not reported.',
  'case.sum-below-zero': 'Give sums of zero or more.',
  'case.no-sum': 'Give what was collected, or the fee.',
  'case.other-currency':
    'The case has no invoice in {currency}. Record the result without booking it, or choose another currency.',
  'case.result-unknown': 'This result was taken back already.',
  'case.not-recalled': 'The case is with the agency: nothing was recalled.',
};

/** Lines of the contact log. */
export const CASE_LOG_TEXTS: Texts = {
  'log.acknowledged': 'Agency acknowledges {count|invoice|invoices}, file number {reference}',
  'log.acknowledgedOther':
    'Agency acknowledges {count|invoice|invoices}, file number {reference}: not what was handed over',
  'log.acknowledgementTakenBack': 'Acknowledgement of the agency taken back',
  'log.directReported': 'Direct payment reported to the agency',
  'log.agencyResult': 'Agency collected {amount} {currency}, its fee {sum} {currency}',
  'log.recallTakenBack': 'Recall taken back: the case is with the agency again',
  'log.returned': 'Given back by the agency',
  'log.casePaid': 'Case closed: paid',
  'log.directReportTakenBack': 'Report of a direct payment to the agency taken back',
};
