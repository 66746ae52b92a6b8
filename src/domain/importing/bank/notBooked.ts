import type { Mapping } from '../mapping/mapping';
import type { TableRecord } from '../table/records';
import type { Table } from '../table/sniffTable';
import { foldWord } from '../values/fold';

/** How banks and payment services mark a row whose money did not move, or has not yet. */
const WORDS = [
  ...['pending', 'declined', 'denied', 'failed', 'reverted', 'cancelled', 'canceled', 'expired'],
  ...['rejected', 'not booked', 'vorgemerkt', 'Umsatz vorgemerkt', 'abgelehnt', 'en attente'],
  ...['refusé', 'annulé', 'pendiente', 'rechazado', 'in attesa', 'rifiutato', 'pendente'],
  ...['gereserveerd', 'in behandeling', 'geweigerd', 'oczekująca', 'w trakcie realizacji'],
  ...[
    'odrzucona',
    'afvist',
    'odottaa',
    'reserverad',
    'reservert',
    'reserveret',
    'venter',
    'väntar',
    'varaus',
    'čekající',
    'blokace',
  ],
];
const NOT_BOOKED: ReadonlySet<string> = new Set(WORDS.map(foldWord));

/**
 * What a column of its own says of a row that is not booked: "Pending", "Umsatz vorgemerkt"; `null`
 * for all others. Columns with a meaning for the entry are not asked: a payer may be called so.
 */
export function notBookedMark(
  { cells }: TableRecord,
  { headerLine }: Table,
  { columns }: Mapping,
): string | null {
  if (headerLine === null) return null;
  const used = new Set<number>(Object.values(columns));
  const mark = cells.find((cell, index) => !used.has(index) && NOT_BOOKED.has(foldWord(cell)));
  return mark?.trim() ?? null;
}
