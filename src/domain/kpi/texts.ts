import type { Texts } from '../messages/texts';

/** Names and formulas of the figures, as the screens show them, and refusals. */
export const kpiTexts: Texts = {
  'kpi.dsoSimple': 'DSO: receivables ÷ credit sales × days',
  'kpi.dsoCountback': 'DSO, countback: months of sales the receivables use up, latest first',
  'kpi.bestPossibleDso': 'Best possible DSO: receivables not yet due ÷ credit sales × days',
  'kpi.averageDaysDelinquent': 'Average days delinquent: DSO − best possible DSO',
  'kpi.collectionEffectiveness':
    'Collection effectiveness: (opening + sales − closing) ÷ (opening + sales − closing not yet due) × 100',
  'kpi.promiseKeptRate': 'Promises kept: kept in full ÷ ended × 100, by number and by amount',
  'kpi.recoveredByStep':
    'Recovered by step: received after a step and before the next ÷ chased × 100',
  'kpi.carryingCost': 'Cost of carrying: overdue amount × days × yearly cost of capital ÷ 365',
  'kpi.cashForecast':
    'Cash forecast: plans, then promises, then due date plus the usual delay of the customer',
  'kpi.why.ageing':
    'What was open at the end of each day, by the days after the due date. Known exactly for past days: documents, payments and credits carry their dates. Disputed amounts stand apart; credit notes lower the column of their date; money not yet given to an invoice is not taken off. The columns add up to the balance of the day.',
  'kpi.why.forecast':
    'Open invoices by the week the money is expected: what an agreement plans, else what was promised, else the due date plus the days the customer usually takes (the median of at least three settled invoices), else the due date. What is late within its days of grace is expected by their end. Undated: disputed, or past even that day. Credit notes, and money received that no invoice was given yet, are not taken off.',
  'kpi.why.dso':
    'DSO, simple method: receivables \u00f7 credit sales of the last {days} days \u00d7 {days}, in days. Best possible DSO: the same with receivables that are not overdue. Delinquent: the difference. Sales are the invoices less the credit notes this ledger has seen, by their dates: what was paid before the first import is not among them, so early values are too high.',
  'kpi.why.cei':
    'Collection effectiveness in percent: (opening + sales \u2212 closing) \u00f7 (opening + sales \u2212 closing not overdue) \u00d7 100, from the receivables at the ends of the periods. 100 % means that all that was due was collected.',
  'kpi.why.promises':
    'Promises by the period in which their {days} bank days of grace ended. By amount: what came in time \u00f7 what was promised. By number: kept in full and in time \u00f7 ended. Withdrawn promises do not count; each cent counts for one promise.',
  'kpi.why.recovery':
    'A payment is credited in full to the last letter, call, e-mail or visit in its currency, on or before its day and at most {days} days earlier; else to none. Payments that came back are taken off. Chased: what the letter asked for, or what was overdue on the day of the contact; the same invoice counts at every step. Steps of the last twelve months.',
  'kpi.why.top':
    'The ten customers with most overdue: open invoices after their due date, disputed ones included. Days: of the oldest.',
  'kpi.why.disputes':
    'Open amounts in dispute, by the reason given. Money in two disputes counts for one of them, disputes of whole invoices first.',
  'kpi.why.limitation':
    'Open invoices by the days to their probable last day, by the law of the customer\u2019s country, the same day as on each customer\u2019s page: payments in part, agreements whose signed copy is kept and registered letters that were delivered count where the law counts them; what still has to be proven does not. Not certain; ask a lawyer before anything becomes time-barred. Sources stand in the limitation rules.',
  'kpi.why.carrying':
    'What was overdue at the end of each day, added up over the days, \u00d7 {rate} % a year \u00f7 365. Average: the same sum \u00f7 the days of the period. Disputed amounts are included.',
  'kpi.why.carryingNoRate':
    'What was overdue at the end of each day, on average over the days of the period, disputed amounts included. Nobody stated yet what money costs the firm a year: state it under Rates to see the cost.',
  'kpi.buckets-not-rising': 'The limits of the buckets must be whole days that rise.',
};
