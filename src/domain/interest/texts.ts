import type { Texts } from '../messages/texts';

/** Sentences about interest: why something was refused, and the rules behind a result. */
export const INTEREST_TEXTS: Texts = {
  'interest.regime-unreadable': 'The interest table cannot be read: “{field}”: {problem}.',
  'interest.rate-missing':
    'There is no rate of {regime} for the half-year {halfYear}. Add the published rate in the settings; the last known rate is never carried on.',
  'interest.rate-invalid':
    '“{value}” is not a rate: write percent per year as plain decimals, such as 11.75.',
  'interest.table-not-extendable': 'The rate of {regime} does not change, so no rate can be added.',
  'interest.added-rate-misplaced':
    'A rate from {from} does not continue the table: the next one starts on {expected}.',
  'interest.contract-rate-needed':
    '{regime} has no statutory rate. Give the rate agreed in the contract, in percent per year.',
  'interest.until-before-due':
    'The claim is due on {dueDate}; interest cannot run to {untilDate} before it.',
  'interest.principal-negative': 'Interest is worked out on an amount owed, not on a credit.',
  'interest.payment-negative':
    'A payment, a credit note and costs are written without a minus sign.',
  'interest.currencies-mixed': 'Amounts in {a} and {b} cannot be set off against each other.',
  'interest.tier-currency':
    'The lump sum depends on the amount in {tiers}; an invoice in {currency} must be compared by hand.',
  'interest.rule-regime': '{name}; rates as of {asOf}.',
  'interest.rule-due-as-agreed': 'Payment was in time until {dueDate}.',
  'interest.rule-due-next-working-day':
    'Payment was in time until {dueDate}; a due date that is no working day moves to the next one.',
  'interest.rule-contract-rate':
    'The agreed rate of {ratePct} % a year displaces the statutory one.',
  'interest.rule-stated-rate': 'The rate of {ratePct} % a year was stated for a number of days.',
  'interest.rule-rate-floating-half-year':
    'Each half-year bears its own rate ({reference}): {rates}.',
  'interest.rule-rate-floating-on-change':
    'The rate changes on the day it is changed ({reference}): {rates}.',
  'interest.rule-rate-locked-at-default-start':
    'The rate of the half-year in which interest started stays for the whole delay ({reference}): {rates}.',
  'interest.rule-rate-single-rate-at-payment':
    'One rate for the whole delay, that in force on the day of payment ({reference}): {rates}.',
  'interest.rule-rate-single-rate-at-due-date':
    'One rate for the whole delay, that in force on the due date ({reference}): {rates}.',
  'interest.rule-rate-fixed': 'A fixed rate: {rates}.',
  'interest.rule-rate-contract': 'The rate is a matter of contract: {rates}.',
  'interest.rule-day-count-actual/365': 'Days as in the calendar over 365, in leap years too.',
  'interest.rule-day-count-actual/actual':
    'Days as in the calendar over 365, or 366 in leap years, cut at 31 December.',
  'interest.rule-day-count-actual/360': 'Days as in the calendar over 360.',
  'interest.rule-day-count-30/360': 'Months of 30 days over a year of 360.',
  'interest.rule-day-count-actual/366-with-leap-day':
    'Days as in the calendar over 365, or 366 for a stretch that contains 29 February.',
  'interest.rule-rounding-once': 'Exact fractions, rounded half up once at the end.',
  'interest.rule-rounding-per-line': 'Each line is rounded half up.',
  'interest.rule-rounding-daily':
    'The interest of one day is rounded half up, then multiplied by the days.',
  'interest.rule-payment-day-counts': 'The day of payment bears interest.',
  'interest.rule-payment-day-excluded': 'The day of payment bears no interest.',
  'interest.rule-added-rate':
    'The rate of {ratePct} % from {from} was added by you; its source: {source}.',
  'interest.regime-unknown': 'There is no interest regime {regime}.',
  'interest.rule-compounds-yearly':
    'On each anniversary of the default the unpaid interest joins the principal (BW 6:119(2)).',
  'interest.rule-allocation': 'Payments settle {first} first, then {second}, then {third}.',
  'interest.rule-compensation':
    'Lump sum of {amount} for this invoice, once, by its original gross amount: {basis}',
  'interest.rule-no-compensation': 'No statutory lump sum.',
  'interest.rule-not-late': 'Not late, so no lump sum.',
};
