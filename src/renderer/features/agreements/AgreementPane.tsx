import { useMessages } from '../../messages/useMessages';
import { useDebtor } from '../debtors/page/useDebtor';
import { AgreementDetail } from './detail/AgreementDetail';
import './Agreements.css';
import type { AgreementRow } from './agreementRow';

/** The agreement at hand beside the list. */
export function AgreementPane({ row }: { readonly row: AgreementRow }) {
  const m = useMessages();
  const record = useDebtor(row.account);
  return (
    <aside className="agreement-pane" aria-label={m.agreements.pane.label} data-pane="">
      <AgreementDetail row={row} events={record?.events ?? []} named />
    </aside>
  );
}
