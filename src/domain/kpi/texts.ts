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
  'kpi.buckets-not-rising': 'The limits of the buckets must be whole days that rise.',
};
