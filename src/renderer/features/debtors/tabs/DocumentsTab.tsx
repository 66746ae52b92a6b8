import { useEffect, useState } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import { ATTACHMENT_KINDS, type AttachmentKind } from '../../../../domain/accounts/dossier/types';
import { currency } from '../../../../domain/money/currency';
import { Button } from '../../../components/Button';
import { DateText } from '../../../components/DateText';
import { SelectField } from '../../../components/fields/SelectField';
import { Section } from '../../../components/layout/Section';
import { Money } from '../../../components/Money';
import type { DocumentRow } from '../../../ledger/api';
import { useLedger } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { useReopen } from '../../documents/useReopen';
import { useDay } from '../day/dayContext';
import { AttachmentTable } from '../files/AttachmentTable';
import { DropArea } from '../files/DropArea';
import { Originals } from '../files/Originals';
import { useAttach } from '../files/useAttach';

/** Files of the customer: attached ones, and what the house has drawn. */
export function DocumentsTab({ account }: { readonly account: Account }) {
  const say = useMessages().dossier.files;
  const [kind, setKind] = useState<AttachmentKind>('correspondence');
  const attach = useAttach(account, kind);
  return (
    <DropArea label={say.drop} onDrop={attach === null ? null : attach.drop}>
      <div className="debtor-tab">
        {attach !== null && (
          <div className="debtor-tab__bar">
            <SelectField
              label={say.kind}
              value={kind}
              choices={ATTACHMENT_KINDS.map((value) => ({ value, label: say.kinds[value] }))}
              onChange={setKind}
            />
            <Button onClick={attach.choose}>{say.attach}</Button>
            <span className="muted">{say.drop}</span>
          </div>
        )}
        <Section title={say.title}>
          <AttachmentTable account={account} />
        </Section>
        <Originals account={account} />
        <Section title={say.drawn}>
          <DrawnTable account={account} />
        </Section>
      </div>
    </DropArea>
  );
}

function DrawnTable({ account }: { readonly account: Account }) {
  const m = useMessages();
  const day = useDay();
  const reopen = useReopen();
  const rows = useDrawn(account).filter(({ on }) => on <= day);
  if (rows.length === 0) return <p className="muted">{m.dossier.files.noneDrawn}</p>;
  return (
    <table className="table table--lines">
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="muted">
              <DateText date={row.on} />
            </td>
            <td className="is-wide">
              {m.documents.kinds[row.kind]}
              {row.withdrawn && <span className="muted"> · {m.letters.stateWithdrawn}</span>}
            </td>
            <td className="is-end">
              {row.currency !== '' && (
                <Money amount={{ minor: row.minor, currency: currency(row.currency) }} />
              )}
            </td>
            <td className="is-end">
              {row.kind !== 'handoff' && (
                <Button look="quiet" onClick={() => void reopen(row, account.name)}>
                  {m.letters.openLabel}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Letters, agreements and packs of one customer, read again after each change. */
function useDrawn({ id, seq }: Account): readonly DocumentRow[] {
  const ledger = useLedger();
  const [rows, setRows] = useState<readonly DocumentRow[]>([]);
  useEffect(() => {
    let shown = true;
    // The number of the last event is what makes the list stale.
    if (seq >= 0) {
      void ledger.documents().then((all) => {
        if (shown) setRows(all.filter(({ account }) => account === id));
      });
    }
    return () => {
      shown = false;
    };
  }, [ledger, id, seq]);
  return rows;
}
