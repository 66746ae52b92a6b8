import { signOfWord } from '../bank/sign';
import type { Table } from '../table/sniffTable';
import { foldWord } from '../values/fold';
import { isCurrencyCode } from '../values/isoCodes';
import { sniffDecimals } from '../values/sniffDecimals';
import { columnsByWords, columnsOfPreset, type RoleColumns } from './columns';
import { sniffFormats, valuesOf } from './formats';
import { columnsByValues } from './headerless';
import { currencyColumns, currencyOfColumns } from './headerUnit';
import type { FileKind, Mapping } from './mapping';
import { recognisePreset } from './presets';
import { missingColumns } from './required';
import { isAmountRole } from './roles';
import { BANK_TABLE, CUSTOMER_TABLE, headerWord, ITEM_TABLE, type WordTable } from './words';

/** With fewer signs among its values than this, a column says something else: its rows would be lost. */
const SIGNS_SHARE = 0.5;

/**
 * What the columns of a table mean and how they are written, as far as the table shows it. A known
 * form is recognised by its header, others by the words of the header, a bank statement without a
 * header by its values. Give `kind` to have the file read as that kind.
 */
export function proposeMapping(table: Table, kind?: FileKind): Mapping {
  const preset = recognisePreset(table.columns);
  if (preset !== null && (kind === undefined || preset.kind === kind)) {
    const columns = columnsOfPreset(table.columns, preset);
    return withFormats(table, {
      ...{ kind: preset.kind, preset: preset.id, layout: preset.layout, columns },
    });
  }
  const guess = guessColumns(table, kind);
  return withFormats(table, { ...guess, preset: 'generic', layout: layoutOf(guess.columns) });
}

/**
 * A remembered mapping for a new file of the same source (`headerFingerprint`): its columns and its
 * answers to what is ambiguous stay; how columns are written is looked at afresh.
 */
export function reuseMapping(table: Table, remembered: Mapping): Mapping {
  const fresh = withFormats(table, remembered);
  const open = fresh.questions.filter((question) =>
    question.kind === 'date'
      ? remembered.dates[question.role] === undefined
      : remembered.decimals[question.role] === undefined,
  );
  return {
    ...fresh,
    dates: { ...remembered.dates, ...fresh.dates },
    decimals: { ...remembered.decimals, ...fresh.decimals },
    questions: open,
  };
}

type Bare = Pick<Mapping, 'kind' | 'preset' | 'layout' | 'columns'>;

/** The mapping with date orders and decimal marks of its columns, after columns were changed by hand. */
export function withFormats(table: Table, bare: Bare): Mapping {
  const { kind, preset, layout, columns } = bare;
  const headerCurrency = currencyOfColumns(table, columns);
  return { kind, preset, layout, columns, headerCurrency, ...sniffFormats(table, columns) };
}

function guessColumns(table: Table, kind: FileKind | undefined): Pick<Mapping, 'kind' | 'columns'> {
  if (table.headerLine === null && (kind === undefined || kind === 'bank-statement')) {
    return { kind: 'bank-statement', columns: columnsByValues(table) };
  }
  const customers = columnsByWords(table.columns, CUSTOMER_TABLE);
  if (kind === 'customers') return { kind, columns: customers };
  const items = withNumber(
    table,
    withOpenAmount(table, withSureSign(table, wordsOf(table, ITEM_TABLE))),
  );
  const bank = withCurrencyColumn(table, wordsOf(table, BANK_TABLE));
  const chosen = kind ?? likelierKind(items, bank);
  if (kind === undefined && isCustomerList(items, bank, customers)) {
    return { kind: 'customers', columns: customers };
  }
  return {
    kind: chosen,
    columns: chosen === 'open-items' ? items : withSureSign(table, withUnit(table, bank)),
  };
}

/**
 * Columns by their headers; of several for an amount, one that holds amounts ("Open: Yes" is none).
 */
function wordsOf(table: Table, words: WordTable): RoleColumns {
  const plain = columnsByWords(table.columns, words);
  const holding = columnsByWords(
    table.columns,
    words,
    (role, column) => !isAmountRole(role) || holdsAmounts(table, column),
  );
  const taken = new Set(Object.values(holding));
  const others = Object.entries(plain).filter(([, column]) => !taken.has(column));
  return { ...Object.fromEntries(others), ...holding };
}

/** Rows looked at where any of them tells what a column holds. */
const LOOK = 1_000;

function holdsAmounts(table: Table, column: number): boolean {
  const head = { ...table, records: table.records.slice(0, LOOK) };
  const { values, amounts } = sniffDecimals(valuesOf(head, column));
  return values === 0 || amounts > 0;
}

/** Headers under which small programs put the number of the document, where no other column has it. */
const NUMBER_WORDS = new Set(
  ['details', 'ref', 'reference', 'referenz', 'référence', 'beleg', 'id'].map(foldWord),
);

/** A list of amounts due that calls the number of its documents by another name. */
function withNumber(table: Table, items: RoleColumns): RoleColumns {
  const { invoiceNumber, dueOn, customerName, customerNumber } = items;
  if (invoiceNumber !== undefined || dueOn === undefined) return items;
  if (customerName === undefined && customerNumber === undefined) return items;
  const index = table.columns.findIndex(
    (header, column) => NUMBER_WORDS.has(headerWord(header)) && holdsNumbers(table, column),
  );
  if (index < 0) return items;
  const others = Object.entries(items).filter(([, column]) => column !== index);
  return { ...Object.fromEntries(others), invoiceNumber: index };
}

/** Short, each once, with a digit in it: how numbers of documents look. */
function holdsNumbers(table: Table, column: number): boolean {
  const values = [...valuesOf(table, column)].filter((value) => value !== '');
  const likely = values.filter((value) => /^(?=.*\d)\S{1,30}$/.test(value));
  return (
    values.length > 0 && likely.length === values.length && new Set(values).size === values.length
  );
}

/** "Open advance", "Offene Forderung": says what is owed in words of its own. */
const OPEN_SOMETHING =
  /^(?:open|outstanding|unpaid|offene[rs]?|restant|openstaand|pendiente|aperto)\b/i;

/** A list without any known column of amounts: one that starts with "open" and holds figures is it. */
function withOpenAmount(table: Table, items: RoleColumns): RoleColumns {
  const { amount, openAmount, unitAmount } = items;
  if ([amount, openAmount, unitAmount].some((column) => column !== undefined)) return items;
  const taken = new Set(Object.values(items));
  const index = table.columns.findIndex((header, at) => {
    if (taken.has(at) || !OPEN_SOMETHING.test(header)) return false;
    const { values, amounts } = sniffDecimals(valuesOf(table, at));
    return values > 0 && amounts === values;
  });
  return index < 0 ? items : { ...items, openAmount: index };
}

/** A statement with a column for each currency: the first that holds any stands for all of them. */
function withCurrencyColumn(table: Table, bank: RoleColumns): RoleColumns {
  const { amount, debit, credit } = bank;
  if ([amount, debit, credit].some((column) => column !== undefined)) return bank;
  const found = currencyColumns(table).map(({ column }) => column);
  const filled = found.find((column) => [...valuesOf(table, column)].some((value) => value !== ''));
  const index = filled ?? found[0];
  return index === undefined ? bank : { ...bank, amount: index };
}

/**
 * A list of customers names no document and no day (a balance at most, beside an address), but tells of each customer more than his name:
 * his number, or where and how he is reached.
 */
function isCustomerList(items: RoleColumns, bank: RoleColumns, customers: RoleColumns): boolean {
  const documents = [items.invoiceNumber, items.dueOn, items.issuedOn, bank.bookedOn];
  if (documents.some((column) => column !== undefined)) return false;
  if (customers.customerName === undefined && customers.lastName === undefined) return false;
  const telling = [
    'customerNumber',
    'email',
    'phone',
    'addressLine1',
    'postalCode',
    'iban',
  ] as const;
  const told = telling.filter((role) => customers[role] !== undefined).length;
  const balances = [items.amount, items.openAmount, bank.amount, bank.debit];
  return told > (balances.some((column) => column !== undefined) ? 1 : 0);
}

/** "Type" may say debit or credit, or something else: only its values tell. */
function withSureSign(table: Table, bank: RoleColumns): RoleColumns {
  const { sign, ...others } = bank;
  if (sign === undefined) return bank;
  let words = 0;
  let signs = 0;
  for (const value of valuesOf(table, sign)) {
    if (value !== '') words += 1;
    if (signOfWord(value) !== null) signs += 1;
  }
  return signs >= words * SIGNS_SHARE ? bank : others;
}

/** "Valuta" is a day to Germans and a currency to Swedes: its values tell. */
function withUnit(table: Table, bank: RoleColumns): RoleColumns {
  const { valueOn, ...others } = bank;
  if (valueOn === undefined || bank.currency !== undefined) return bank;
  const values = [...valuesOf(table, valueOn)].filter((value) => value !== '');
  const codes = values.filter((value) => isCurrencyCode(value)).length;
  return codes > 0 && codes === values.length ? { ...others, currency: valueOn } : bank;
}

/** A list of invoices names invoice and customer; a statement has a date, an amount, and neither. */
function likelierKind(items: RoleColumns, bank: RoleColumns): FileKind {
  // No statement says when something is due: whatever else is not found can be asked for.
  if (items.dueOn !== undefined && items.invoiceNumber !== undefined) return 'open-items';
  const lackItems = missingColumns({ kind: 'open-items', columns: items }).length;
  const lackBank = missingColumns({ kind: 'bank-statement', columns: bank }).length;
  if (lackItems === 0 && lackBank === 0) {
    const telling = [bank.balance, bank.sign, bank.iban].some((column) => column !== undefined);
    return telling && items.dueOn === undefined ? 'bank-statement' : 'open-items';
  }
  return lackBank === 0 ? 'bank-statement' : 'open-items';
}

function layoutOf(columns: RoleColumns): Mapping['layout'] {
  const priced = columns.quantity !== undefined && columns.unitAmount !== undefined;
  const totalled = columns.amount !== undefined || columns.openAmount !== undefined;
  return priced && !totalled ? 'sum-of-lines' : 'row-per-invoice';
}
