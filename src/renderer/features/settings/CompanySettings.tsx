import { useState } from 'react';
import type { Company } from '../../../domain/accounts/party';
import { inFours } from '../../../domain/references/mod97';
import { Button } from '../../components/Button';
import { FormFoot } from '../../components/dialog/FormFoot';
import { useKeptFields } from '../../frame/formParts';
import { refusalSentence } from '../../frame/refusalSentence';
import { useBusy } from '../../frame/useBusy';
import { useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';
import { CompanyInputs } from '../firstrun/CompanyInputs';
import { companyErrors, companyOf, fieldsOf } from '../firstrun/companyFields';

/** The part of the draft the form is. */
const COMPANY = 'company';

/** The company as letters show it, and the form to change it. */
export function CompanySettings({ company }: { readonly company: Company }) {
  const m = useMessages();
  const { begun, drop } = useKeptFields(COMPANY, fieldsOf(company));
  const [editing, setEditing] = useState(begun);
  const end = () => {
    setEditing(false);
    drop();
  };
  if (editing) return <Editor company={company} onEnd={end} />;
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
  const { fields, setFields } = useKeptFields(COMPANY, fieldsOf(company));
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { busy, during } = useBusy();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void during(submit);
      }}
    >
      <CompanyInputs
        fields={fields}
        onChange={(part) => setFields({ ...fields, ...part })}
        errors={companyErrors(m, fields)}
        strict={tried}
      />
      <FormFoot
        busy={busy}
        problem={problem === null ? null : m.settings.failed(problem)}
        saveText={m.settings.save}
        onCancel={onEnd}
      />
    </form>
  );

  async function submit(): Promise<void> {
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
