import type { FileKind, Mapping } from '../../../domain/importing/mapping/mapping';
import {
  BANK_ROLES,
  CUSTOMER_ROLES,
  ITEM_ROLES,
  type Role,
} from '../../../domain/importing/mapping/roles';

const ROLES: Readonly<Record<FileKind, readonly Role[]>> = {
  'open-items': ITEM_ROLES,
  customers: CUSTOMER_ROLES,
  'bank-statement': BANK_ROLES,
};

/** What every file of its kind should say; these fields are shown first, mapped or not. */
const MAIN: Readonly<Record<FileKind, readonly Role[]>> = {
  'open-items': [
    ...(['customerNumber', 'customerName', 'invoiceNumber', 'issuedOn', 'dueOn'] as const),
    ...(['amount', 'openAmount', 'currency'] as const),
  ],
  customers: [
    ...(['customerNumber', 'customerName', 'email', 'phone'] as const),
    ...(['addressLine1', 'postalCode', 'city', 'country'] as const),
  ],
  'bank-statement': ['bookedOn', 'amount', 'currency', 'name', 'iban', 'reference', 'text'],
};

/** The fields of a mapping: first the main ones and those that have a column, then the others. */
export function fieldsOf({ kind, columns }: Mapping): { shown: Role[]; more: Role[] } {
  const isShown = (role: Role) => MAIN[kind].includes(role) || columns[role] !== undefined;
  return {
    shown: [...MAIN[kind], ...ROLES[kind].filter((r) => isShown(r) && !MAIN[kind].includes(r))],
    more: ROLES[kind].filter((role) => !isShown(role)),
  };
}

/** The field a column goes to, or null. */
export function roleOf(mapping: Mapping, index: number): Role | null {
  const found = Object.entries(mapping.columns).find(([, column]) => column === index);
  // Keys of `columns` are roles by its type; `Object.entries` widens them.
  return found === undefined ? null : (found[0] as Role);
}

/** The mapping with this column (null: none) in a field: one column has one meaning. */
export function withColumn(mapping: Mapping, role: Role, index: number | null): Mapping {
  const others = Object.entries(mapping.columns).filter(
    ([known, column]) => column !== index && known !== role,
  );
  const columns: Mapping['columns'] = Object.fromEntries(
    index === null ? others : [...others, [role, index]],
  );
  const [dates, decimals] = [without(mapping.dates, role), without(mapping.decimals, role)];
  const questions = mapping.questions.filter(
    (question) => question.role !== role && columns[question.role] !== undefined,
  );
  return { ...mapping, columns, dates, decimals, questions };
}

/** How a newly chosen column is written has to be looked at afresh. */
function without<Value>(formats: Readonly<Record<string, Value>>, role: Role) {
  return Object.fromEntries(Object.entries(formats).filter(([known]) => known !== role));
}
