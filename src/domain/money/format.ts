import { toDecimal } from './decimal';
import type { Money } from './money';

/** How a language writes numbers. `group` may be empty. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  readonly group: string;
  /** Where the currency code stands; after the figures unless set. */
  readonly code?: 'before' | 'after';
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

/** "18,310.55 EUR", or "EUR 18.310,55" where the style wants it: with a no-break space. */
export function formatMoney(amount: Money, style: NumberStyle = PLAIN_STYLE): string {
  const figures = formatAmount(amount, style);
  const { currency } = amount;
  return style.code === 'before' ? `${currency}\u00a0${figures}` : `${figures}\u00a0${currency}`;
}
