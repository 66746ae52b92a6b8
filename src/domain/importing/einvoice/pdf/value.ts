/** A value of a PDF (ISO 32000-1, 7.3). Characters of names and texts are bytes 0 to 255. */
export type PdfValue =
  | null
  | boolean
  | number
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'ref'; readonly number: number }
  | PdfArray
  | PdfDict;

export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly PdfValue[];
}

export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

/** An indirect object, and where the bytes of its stream begin if it has one. */
export interface PdfObject {
  readonly number: number;
  readonly value: PdfValue;
  readonly streamAt: number | null;
}

type Kind = Exclude<PdfValue, null | boolean | number>['kind'];

/** Narrows a value to one kind, `null` when it is another. */
export function asKind<K extends Kind>(
  value: PdfValue | undefined,
  kind: K,
): Extract<PdfValue, { kind: K }> | null {
  if (value === undefined || value === null || typeof value !== 'object') return null;
  return value.kind === kind ? (value as Extract<PdfValue, { kind: K }>) : null;
}

/** A whole number of 0 or more, `null` for anything else. */
export function asCount(value: PdfValue | undefined): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** The name without its slash; `''` for anything else. */
export function nameOf(value: PdfValue | undefined): string {
  return asKind(value, 'name')?.name ?? '';
}
