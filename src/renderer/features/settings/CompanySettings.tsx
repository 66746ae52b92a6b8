import { type FormEvent, useState } from 'react';
import type { Company } from '../../../domain/accounts/party';
import { inFours } from '../../../domain/references/mod97';
import { Button } from '../../components/Button';
import { DialogActions } from '../../components/Dialog';
import { refusalSentence } from '../../frame/refusalSentence';
import { TypedForm } from '../../frame/TypedForm';
import { useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';
import { CompanyInputs } from '../firstrun/CompanyInputs';
import { companyErrors, companyOf, fieldsOf } from '../firstrun/companyFields';

/** The company as letters show it, and the form to change it. */
export function CompanySettings({ company }: { readonly company: Company }) {
  const m = useMessages();
  const [editing, setEditing] = useState(false);
  if (editing) return <Editor company={company} onEnd={() => setEditing(false)} />;
  const bank = company.bankAccounts[0];
  const { address, contact } = company;
  const lines = [
    company.name,
    [...address.lines, `${address.postalCode} ${address.city}`.trim(), address.country].join(', '),
    bank === undefined ? '' : `${bank.currency} · ${inFours(bank.iban)} ${bank.bank}`,
    [contact.name, contact.phone, contact.email].filter(Boolean).join(' · '),
  ].filter(Boolean);
  return (
    <>
      {lines.map((line) => (
        <p key={line} className="num">
          {line}
        </p>
      ))}
      <p className="settings__action">
        <Button onClick={() => setEditing(true)}>{m.settings.edit}</Button>
      </p>
    </>
  );
}

function Editor({ company, onEnd }: { readonly company: Company; readonly onEnd: () => void }) {
  const m = useMessages();
  const ledger = useLedger();
  const [fields, setFields] = useState(() => fieldsOf(company));
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <TypedForm onSubmit={(event) => void submit(event)}>
      <CompanyInputs
        fields={fields}
        onChange={(part) => setFields({ ...fields, ...part })}
        errors={companyErrors(m, fields)}
        strict={tried}
      />
      {problem !== null && (
        <p role="alert" className="bad">
          {m.settings.failed(problem)}
        </p>
      )}
      <DialogActions>
        <Button onClick={onEnd}>{m.common.cancel}</Button>
        <Button look="primary" type="submit">
          {m.settings.save}
        </Button>
      </DialogActions>
    </TypedForm>
  );

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    const changed = companyOf(m, fields);
    if (changed === null) return;
    const result = await ledger.changeCompany(withOtherAccounts(changed, company));
    if (!result.ok) {
      setProblem(refusalSentence(result.error));
      return;
    }
    toast(m.settings.saved);
    onEnd();
  }
}

/** The form shows the first bank account; the others stay as they are. */
function withOtherAccounts(changed: Company, before: Company): Company {
  return {
    ...changed,
    bankAccounts: [...changed.bankAccounts, ...before.bankAccounts.slice(1)],
  };
}
