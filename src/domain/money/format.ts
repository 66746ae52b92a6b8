import { toDecimal } from './decimal';
import type { Money } from './money';

/** How a language writes numbers. `group` may be empty. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  readonly group: string;
}

export const PLAIN_STYLE: NumberStyle = { decimal: '.', group: ',' };

/** "18,310.55": grouped figures without the currency. A minus sign (U+2212) leads negatives. */
export function formatAmount(amount: Money, style: NumberStyle = PLAIN_STYLE): string {
  const text = toDecimal(amount);
  const negative = text.startsWith('-');
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, style.group);
  const figures = fraction === undefined ? grouped : `${grouped}${style.decimal}${fraction}`;
  return negative ? `\u2212${figures}` : figures;
}

/** "18,310.55 EUR": figures, a no-break space, the currency code. */
export function formatMoney(amount: Money, style: NumberStyle = PLAIN_STYLE): string {
  return `${formatAmount(amount, style)}\u00a0${amount.currency}`;
}
