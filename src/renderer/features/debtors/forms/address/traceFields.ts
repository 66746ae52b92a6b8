import type { DossierCommandOf } from '../../../../../domain/accounts/dossier/commands';
import { TRACE_RESULTS, TRACE_SOURCES } from '../../../../../domain/accounts/dossier/types';
import type { PostalAddress } from '../../../../../domain/accounts/party';
import type { PlainDate } from '../../../../../domain/dates/plainDate';
import { readDate } from '../../../../components/fields/readDate';

export const NO_TRACE = {
  source: 'invoice',
  result: 'confirmed',
  on: '',
  next: '',
  note: '',
  street: '',
  postalCode: '',
  city: '',
  country: '',
};

type TraceText = typeof NO_TRACE;

/** What the form says; null when a date cannot be read. */
export function traceOf(
  fields: TraceText,
  today: PlainDate,
): DossierCommandOf<'recordTrace'>['trace'] | null {
  const on = readDate(fields.on, today);
  const nextOn = readDate(fields.next, today);
  if (on === null || (nextOn === null && fields.next.trim() !== '')) return null;
  const result = TRACE_RESULTS.find((known) => known === fields.result) ?? 'confirmed';
  return {
    source: TRACE_SOURCES.find((known) => known === fields.source) ?? 'invoice',
    result,
    on,
    nextOn,
    note: fields.note,
    found: result === 'newAddress' ? addressOf(fields) : null,
  };
}

function addressOf({ street, postalCode, city, country }: TraceText): PostalAddress {
  return {
    lines: street.split('\n').flatMap((line) => line.trim() || []),
    postalCode: postalCode.trim(),
    city: city.trim(),
    region: '',
    country: country.trim().toUpperCase(),
  };
}
