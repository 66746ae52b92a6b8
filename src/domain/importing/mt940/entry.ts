import type { Money } from '../../money/money';
import { structuredIn } from '../statement/structured';
import type { EntryFacts } from '../statement/types';
import { firstReference, joinTexts, readBankAmount, signed } from '../statement/values';
import { isCurrencyCode } from '../values/isoCodes';
import type { MtField } from './fields';
import { readDetails } from './readDetails';
import type { StatementLine } from './statementLine';

/** An entry from its `:61:` and the `:86:` that follows it. */
export function readMtEntry(
  line: StatementLine,
  at: number,
  text: MtField | null,
  account: string,
): EntryFacts {
  const details = readDetails(text);
  const returned = details.returned ?? (line.type === 'NRTI' ? 'NRTI' : null);
  const original = originalOf(line);
  const iban = details.iban || supplementAccount(line.supplement);
  const [, reference = line.customerRef, behind = ''] = NAMED.exec(line.customerRef) ?? [];
  return {
    ...{ on: line.on, valueOn: line.valueOn, amount: line.amount, line: at },
    name: details.name || behind,
    iban: iban === account ? '' : iban,
    reference: firstReference(
      details.reference,
      structuredIn(details.text),
      withoutWord(reference),
    ),
    text: details.text || joinTexts([line.supplement]),
    bankRef: firstReference(line.bankRef),
    ...(returned !== null && { return: { code: returned } }),
    ...(line.reversal && { reversal: true as const }),
    ...(original !== null && { original }),
  };
}

/** "0733959555      T-MOBILE BV": banks with room for more than 16 characters put the name behind. */
const NAMED = /^(\S{1,16})\s{2,}(\S.*)$/;

/** Banks write only the word where the reference itself stands in `:86:`. */
function withoutWord(reference: string): string {
  return /^(?:EREF|KREF|PREF|MREF)\+?$/.test(reference) ? '' : reference;
}

/** Rabobank puts the account of the other side below the line. */
function supplementAccount(supplement: string): string {
  const [first = ''] = supplement.split(' ');
  return /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(first) ? first : '';
}

/** "/OCMT/USD100,00/": what was sent before it was exchanged. */
function originalOf({ supplement, amount }: StatementLine): Money | null {
  const [, code = '', figures = ''] = /\/OCMT\/([A-Z]{3})([\d.,]+)/.exec(supplement) ?? [];
  if (!isCurrencyCode(code) || code === amount.currency) return null;
  const money = readBankAmount(figures, code, ',');
  if (!money.ok) return null;
  return signed(money.value, amount.minor < 0 ? -1 : 1);
}
