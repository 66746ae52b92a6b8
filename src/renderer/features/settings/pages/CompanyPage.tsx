import { Button } from '../../../components/Button';
import { useApp } from '../../../frame/appContext';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { BankAccounts } from '../BankAccounts';
import { CompanySettings } from '../CompanySettings';

/** Whose ledger this is: name, address and contact as letters show them, and where to pay. */
export function CompanyPage() {
  const m = useMessages();
  const { sample, company } = useBook();
  const { startNew } = useApp();
  return (
    <>
      {sample && (
        <section className="settings__sample">
          <h3>{m.settings.sampleTitle}</h3>
          <p>{m.settings.sampleText}</p>
          <Button look="primary" onClick={startNew}>
            {m.settings.startOwn}
          </Button>
        </section>
      )}
      {company !== null && (
        <>
          <CompanySettings company={company} />
          <BankAccounts company={company} />
        </>
      )}
    </>
  );
}
