import type { Currency } from '../../money/currency';
import type { Table } from '../table/sniffTable';
import { readAmount } from '../values/amounts';
import { isCurrencyCode } from '../values/isoCodes';
import { currencyOfText } from '../values/valueReader';
import type { RoleColumns } from './columns';

const BRACKETS = /[([].*[)\]]\s*$/;
/** "in EUR", "euros", "CHF" behind the word. */
const UNIT_BEHIND = /\s+(?:in\s+|en\s+|w\s+)?([A-Z]{3}|€|[Ee]uros?|[Ee]ur|EUROA)\s*$/;
const EURO = /^(?:€|eur|euros?|euroa)$/i;

/** The header without the unit behind it, in brackets or plain; itself where it has none. */
export function withoutUnit(header: string): string {
  const bare = header.replace(BRACKETS, '').trimEnd();
  return unitBehind(bare) === null ? bare : bare.replace(UNIT_BEHIND, '');
}

function unitBehind(header: string): string | null {
  const word = UNIT_BEHIND.exec(header)?.[1] ?? '';
  if (EURO.test(word)) return 'EUR';
  return isCurrencyCode(word) ? word : null;
}

/** "CAD$": a code and the sign of its money, and no word. A sign alone may be anybody's. */
const CODE_AND_SIGN = /^\s*([A-Z]{3})\s?\p{Sc}\s*$/u;

/** A column of amounts that is called by its currency. */
export interface CurrencyColumn {
  readonly column: number;
  readonly currency: Currency;
}

/** The columns called by a currency, as some banks put a column for each. */
export function currencyColumns({ columns }: Pick<Table, 'columns'>): CurrencyColumn[] {
  return columns.flatMap((header, column) => {
    const code = CODE_AND_SIGN.exec(header)?.[1] ?? '';
    return isCurrencyCode(code) ? [{ column, currency: code }] : [];
  });
}

/**
 * The columns that share the amount of a statement, each with its currency; none where the amount
 * stands in one column.
 */
export function amountsByCurrency(
  table: Pick<Table, 'columns'>,
  { columns }: { readonly columns: RoleColumns },
): CurrencyColumn[] {
  const found = currencyColumns(table);
  const shared = found.length > 1 && found.some(({ column }) => column === columns.amount);
  return shared ? found : [];
}

/** The currency a header names for its whole column: "Bedrag (EUR)", "Betrag (€)", "Gutschrift in CHF". */
function unitOf(header: string): string | null {
  const inside = /[([]\s*([^()[\]]{1,5}?)\s*[)\]]/.exec(header)?.[1] ?? '';
  const whole = CODE_AND_SIGN.exec(header)?.[1] ?? '';
  return knownCode(whole) ?? knownCode(inside) ?? unitBehind(header.trimEnd());
}

/** The currency of the columns of amounts: their headers name it, or the title rows of the file do. */
export function currencyOfColumns(table: Table, columns: RoleColumns): string | null {
  for (const role of ['openAmount', 'amount', 'debit', 'credit'] as const) {
    const index = columns[role];
    const unit = index === undefined ? null : unitOf(table.columns[index] ?? '');
    if (unit !== null) return unit;
  }
  return currencyOfTitles(table);
}

/** "Devise : EUR", "Währung:;CHF", "Kontostand;1.234,56 EUR". */
const NAMED =
  /(?:^|[\s(])(?:currency|devise|w(?:ä|ae)hrung|waluta|valuta|moneda|divisa|munt|bewertet in|all amounts in)\b\s*[:=]?\s*(.*)$/i;

/** What the title rows agree on; `null` where they name none or several. */
function currencyOfTitles({ preamble }: Table): string | null {
  const found = new Set<string>();
  for (const { cells } of preamble) {
    cells.forEach((cell, at) => {
      const code = codeIn(cell, cells[at + 1] ?? '');
      if (code !== null) found.add(code);
    });
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function codeIn(cell: string, next: string): string | null {
  const text = cell.trim();
  const named = NAMED.exec(text)?.[1];
  const written = named === undefined ? (/^:\s*(\S+)$/.exec(text)?.[1] ?? '') : named || next;
  const bare = written.replace(/^="|"$/g, '').trim();
  const unit = written === '' ? (readAmount(text)?.unit ?? '') : bare;
  return knownCode(unit);
}

function knownCode(text: string): string | null {
  const code = text === '' ? null : currencyOfText(text);
  return code !== null && isCurrencyCode(code) ? code : null;
}
