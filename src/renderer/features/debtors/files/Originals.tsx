import type { Account } from '../../../../domain/accounts/account';
import { Button } from '../../../components/Button';
import { DateText } from '../../../components/DateText';
import { Section } from '../../../components/layout/Section';
import { useMessages } from '../../../messages/useMessages';
import { useDay } from '../day/dayContext';
import { useOpenOriginal } from '../sections/useOpenOriginal';

/** Invoices that came as files, settled ones too, the latest first. */
export function Originals({ account }: { readonly account: Account }) {
  const m = useMessages();
  const day = useDay();
  const open = useOpenOriginal();
  const files = account.items
    .flatMap(({ id, number, issuedOn, attachment }) =>
      attachment === undefined || issuedOn > day ? [] : [{ id, number, issuedOn, attachment }],
    )
    .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1));
  if (files.length === 0) return null;
  return (
    <Section title={m.dossier.files.originals}>
      <table className="table table--lines">
        <tbody>
          {files.map(({ id, number, issuedOn, attachment }) => (
            <tr key={id}>
              <td className="muted">
                <DateText date={issuedOn} />
              </td>
              <td>{number}</td>
              <td className="is-wide" title={attachment.name}>
                {attachment.name}
              </td>
              <td className="is-end">
                <Button
                  look="quiet"
                  aria-label={m.debtors.items.original(number)}
                  onClick={() => void open(attachment)}
                >
                  {m.dossier.files.open}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
