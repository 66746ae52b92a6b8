import type { AnyEvent } from '../../../domain/accounts/events';
import type { DocumentModel } from '../../../domain/documents/model';
import { useApp } from '../../frame/appContext';
import { tellFailure, tellRefusal } from '../../frame/tellRefusal';
import type { DocumentRow } from '../../ledger/api';
import { useLedger } from '../../ledger/hooks';
import { useRendering } from './useRendering';

/** Draws a document again from its frozen model, which gives the same bytes, and opens it. */
export function useReopen(): (
  row: Pick<DocumentRow, 'on' | 'kind' | 'seq'>,
  customer: string,
) => Promise<void> {
  const ledger = useLedger();
  const { api } = useApp();
  const { render } = useRendering();
  return async (row, customer) => {
    const line = await ledger.eventAt(row.seq);
    const model = line === null ? null : modelOf(line.event);
    if (model === null) return;
    const drawn = await render([model], () => undefined);
    if (!drawn.ok) return tellRefusal(drawn.error);
    const suggestedName = `${row.on}-${row.kind}-${plainName(customer)}.pdf`;
    const opened = await api.documentOpen({ sha256: drawn.value.sha256, suggestedName });
    if (!opened.ok) tellFailure(opened.error);
  };
}

function modelOf(event: AnyEvent): DocumentModel | null {
  switch (event.type) {
    case 'letterIssued':
    case 'planAgreed':
    case 'planDrafted':
      return event.model;
    default:
      return null;
  }
}

/** A name that is safe in a file name on every system. */
export function plainName(name: string): string {
  const plain = name.normalize('NFD').replace(/[^A-Za-z0-9]+/g, '-');
  return plain.replace(/^-+|-+$/g, '').slice(0, 40) || 'customer';
}
