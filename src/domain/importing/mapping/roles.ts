/** What a column of an open-item file can mean. */
export const ITEM_ROLES = [
  'customerNumber',
  'customerName',
  'invoiceNumber',
  'issuedOn',
  'postedOn',
  'dueOn',
  'amount',
  'openAmount',
  'currency',
  'settledOn',
  'status',
  'disputed',
  'disputedOn',
  'reference',
  'email',
  'phone',
  'addressLine1',
  'addressLine2',
  'addressLine3',
  'addressLine4',
  'city',
  'postalCode',
  'country',
  'quantity',
  'unitAmount',
  'discount',
  'taxAmount',
  'description',
  'documentType',
  'terms',
  'debit',
  'credit',
  'sign',
  'paidAmount',
] as const;

/** What a column of a list of customers can mean. */
export const CUSTOMER_ROLES = [
  'customerNumber',
  'customerName',
  'firstName',
  'lastName',
  'contactName',
  'contactEmail',
  'contactPhone',
  'email',
  'phone',
  'mobile',
  'addressLine1',
  'addressLine2',
  'addressLine3',
  'addressLine4',
  'postalCode',
  'city',
  'region',
  'country',
  'currency',
  'terms',
  'iban',
  'vatId',
] as const;

/** What a column of a bank statement can mean. `name` and `iban` are those of the other side. */
export const BANK_ROLES = [
  'bookedOn',
  'valueOn',
  'amount',
  'debit',
  'credit',
  'sign',
  'currency',
  'name',
  'iban',
  'reference',
  'text',
  'balance',
] as const;

export type ItemRole = (typeof ITEM_ROLES)[number];
export type BankRole = (typeof BANK_ROLES)[number];
export type CustomerRole = (typeof CUSTOMER_ROLES)[number];
export type Role = ItemRole | BankRole | CustomerRole;

export const DATE_ROLES = [
  'issuedOn',
  'postedOn',
  'dueOn',
  'settledOn',
  'disputedOn',
  'bookedOn',
  'valueOn',
] as const;
export type DateRole = (typeof DATE_ROLES)[number];

export const AMOUNT_ROLES = [
  'amount',
  'openAmount',
  'quantity',
  'unitAmount',
  'discount',
  'taxAmount',
  'debit',
  'credit',
  'balance',
  'paidAmount',
] as const;
export type AmountRole = (typeof AMOUNT_ROLES)[number];

const AMOUNTS: ReadonlySet<string> = new Set(AMOUNT_ROLES);

/** Whether a column in this role holds amounts. */
export function isAmountRole(role: Role): role is AmountRole {
  return AMOUNTS.has(role);
}
