import { useMessages } from '../../../messages/useMessages';
import type { ItemsPreview } from '../importStore';
import type { ImportFlow } from '../useImportFlow';

/** Invoices of somebody else are owed to him: they are booked only when the user says they are ours. */
export function SellerWarning(props: {
  readonly preview: ItemsPreview;
  readonly company: string;
  readonly flow: ImportFlow;
}) {
  const m = useMessages();
  const count = foreignInvoices(props.preview);
  if (count === 0) return null;
  const text = m.import.invoices.foreign(count, props.company);
  return (
    <section className="import-settle" aria-label={text}>
      <p className="warn">{text}</p>
      <label>
        <input
          type="checkbox"
          checked={props.preview.sure}
          onChange={(event) => props.flow.setSure(event.target.checked)}
        />{' '}
        {m.import.invoices.sure}
      </label>
    </section>
  );
}

/** Invoices that would be booked although another seller stands in them. */
export function foreignInvoices({ invoices }: ItemsPreview): number {
  const booked = (invoices ?? []).filter(({ fate }) => fate !== 'refused' && fate !== 'known');
  return booked.filter(({ foreignSeller }) => foreignSeller !== '').length;
}
