import { INTEREST_TEXTS } from '../../src/domain/interest/texts';
import { kpiTexts } from '../../src/domain/kpi/texts';
import { ladderTexts } from '../../src/domain/ladder/texts';
import { LIMITATION_TEXTS, limitationSentence } from '../../src/domain/limitation/texts';
import { matchingTexts } from '../../src/domain/matching/texts';
import type { Texts } from '../../src/domain/messages/texts';
import { planTexts } from '../../src/domain/plans/texts';
import { REFERENCE_TEXTS } from '../../src/domain/references/texts';
import type { Refusal } from '../../src/domain/refusal';

const texts: Texts = {
  'amount.not-a-number': '"{value}" is not an amount such as 1234.50.',
  'amount.too-many-decimals': '"{value}" has more decimals than {currency} has. Round it first.',
  'amount.too-large':
    '"{value}" is too large to be exact. The largest amount is {largest} {currency}.',
  'amount.sum-too-large':
    'Together these amounts are too large to be exact. Give smaller or fewer amounts.',
  'calc.regime-unknown': 'There is no regime "{regime}". Known regimes: {regimes}.',
  'calc.dates-or-days-needed': 'Give "dueDate" and "untilDate", or "days" and "ratePct".',
  'calc.days-need-rate': 'A number of days without dates needs "ratePct".',
  'calc.payments-need-dates': 'Payments need "dueDate" and "untilDate", not a number of days.',
  'calc.payment-currency':
    'A payment of {amount} {value} cannot settle an item in {currency}. Leave it out, or give it in {currency}.',
  'calc.more-returned-than-paid':
    'The payment of {amount} on {on} takes back more than was paid before. Check its sign.',
  'calc.disputed-negative':
    '"{value}" in dispute is below zero. Give the disputed part without a minus sign.',
  'calc.id-twice': 'The id "{value}" is given twice. Give each its own.',
  'calc.unknown-item':
    'There is no item "{value}" in account "{account}". Name one of its items, or leave the payment out.',
  'calc.runs-not-rising':
    'The run of {value} stands after a later one, whose letters it could not know. List runs by date.',
  'calc.limitation-rule-unknown': 'There is no limitation rule "{regime}". Known rules: {regimes}.',
  ...INTEREST_TEXTS,
  ...LIMITATION_TEXTS,
  ...REFERENCE_TEXTS,
  ...planTexts,
  ...kpiTexts,
  ...ladderTexts,
  ...matchingTexts,
};

/** The English sentence for a refusal or a reason of the topics of this folder. */
export function sentenceOf(of: Refusal): string {
  return limitationSentence(of, texts);
}
