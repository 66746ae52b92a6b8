import type { PdfDict, PdfValue } from '../../../domain/importing/einvoice/pdf/value';
import { unreachable } from '../../../domain/result';

/** A value as it stands in a file; `refer` answers the new number of an object it refers to. */
export function written(value: PdfValue | undefined, refer: (number: number) => number): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return plainNumber(value);
  switch (value.kind) {
    case 'name':
      return writtenName(value.name);
    case 'text':
      return `<${hex(value.text)}>`;
    case 'ref':
      return `${refer(value.number)} 0 R`;
    case 'array':
      return `[${value.items.map((item) => written(item, refer)).join(' ')}]`;
    case 'dict':
      return writtenDict(value, refer);
    default:
      return unreachable(value);
  }
}

/** As `written`, for a dictionary; the entries keep their order. */
export function writtenDict({ entries }: PdfDict, refer: (number: number) => number): string {
  const pairs = [...entries].map(([key, one]) => `${writtenName(key)} ${written(one, refer)}`);
  return `<<${pairs.join(' ')}>>`;
}

/** PDF knows no exponents (7.3.3). */
function plainNumber(value: number): string {
  return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(6).replace(/0+$/, '');
}

function writtenName(name: string): string {
  const safe = name.replace(
    /[^A-Za-z0-9+_.:,;*&$@!^'"=|~?-]/g,
    (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `/${safe}`;
}

function hex(text: string): string {
  return [...text].map((one) => one.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}
