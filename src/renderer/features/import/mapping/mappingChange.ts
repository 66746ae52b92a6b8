import type { FileKind, Mapping } from '../../../../domain/importing/mapping/mapping';
import {
  BANK_ROLES,
  CUSTOMER_ROLES,
  ITEM_ROLES,
  type Role,
} from '../../../../domain/importing/mapping/roles';

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

/** The fields a column goes to. */
export function rolesOf(mapping: Mapping, index: number): Role[] {
  const found = Object.entries(mapping.columns).filter(([, column]) => column === index);
  // Keys of `columns` are roles by its type; `Object.entries` widens them.
  return found.map(([role]) => role as Role);
}

/**
 * The mapping with this column (null: none) in a field. Another field keeps a column that is chosen
 * here: on the way through a list of columns, keys choose each of them for a moment.
 */
export function withColumn(mapping: Mapping, role: Role, index: number | null): Mapping {
  const others = without(mapping.columns, role);
  const columns: Mapping['columns'] = index === null ? others : { ...others, [role]: index };
  const [dates, decimals] = [without(mapping.dates, role), without(mapping.decimals, role)];
  const questions = mapping.questions.filter((question) => question.role !== role);
  return { ...mapping, columns, dates, decimals, questions };
}

/** The mapping with a column taken out of the field it was in, and put into this one. */
export function withMovedColumn(mapping: Mapping, role: Role, index: number): Mapping {
  const before = rolesOf(mapping, index).reduce(
    (left, one) => withColumn(left, one, null),
    mapping,
  );
  return withColumn(before, role, index);
}

/** How a newly chosen column is written has to be looked at afresh. */
function without<Value>(formats: Readonly<Record<string, Value>>, role: Role) {
  return Object.fromEntries(Object.entries(formats).filter(([known]) => known !== role));
}
