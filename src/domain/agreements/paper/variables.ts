/** A value a clause may use, with what it is: kinds are text, number, and yes or no. */
export interface ClauseVariable {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'flag';
}

/** All values that clauses may use; the screen tells what each is. */
export const CLAUSE_VARIABLES = [
  { name: 'creditor', kind: 'text' },
  { name: 'debtor', kind: 'text' },
  { name: 'today', kind: 'text' },
  { name: 'reference', kind: 'text' },
  { name: 'currency', kind: 'text' },
  { name: 'debt', kind: 'text' },
  { name: 'principal', kind: 'text' },
  { name: 'interest', kind: 'text' },
  { name: 'interest_kind', kind: 'text' },
  { name: 'rate', kind: 'text' },
  { name: 'waived', kind: 'text' },
  { name: 'waived_total', kind: 'text' },
  { name: 'set_off', kind: 'text' },
  { name: 'set_off_total', kind: 'text' },
  { name: 'count', kind: 'number' },
  { name: 'first_due', kind: 'text' },
  { name: 'last_due', kind: 'text' },
  { name: 'account', kind: 'text' },
  { name: 'grace', kind: 'text' },
  { name: 'grace_days', kind: 'number' },
  { name: 'cure', kind: 'text' },
  { name: 'cure_days', kind: 'number' },
  { name: 'country', kind: 'text' },
  { name: 'court', kind: 'text' },
  { name: 'limitation', kind: 'text' },
  { name: 'limitation_law', kind: 'text' },
  { name: 'consumer', kind: 'flag' },
  { name: 'deferral', kind: 'flag' },
  { name: 'constitutive', kind: 'flag' },
  { name: 'annex', kind: 'flag' },
] as const satisfies readonly ClauseVariable[];

export type ClauseVariableName = (typeof CLAUSE_VARIABLES)[number]['name'];

/** What a clause is filled with. An empty text counts as missing in conditions. */
export type ClauseValues = Readonly<Record<ClauseVariableName, string | number | boolean>>;
