import type { Refusal } from '../../refusal';
import type { Rejected } from '../types';

/** An entry that cannot be taken: the line, the field as the format calls it, and what stands there. */
export function rowProblem(
  line: number,
  field: string,
  value: string,
  { code, params = {} }: Refusal,
): Rejected {
  return { line, field, value, code, params, cells: [] };
}

/** A row without a value it cannot be read without; `line` as the file counts, from 1. */
export function missingField(line: number, field: string): Rejected {
  return rowProblem(line, field, '', { code: 'import.missing-value' });
}
