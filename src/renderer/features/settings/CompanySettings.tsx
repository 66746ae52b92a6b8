import { useState } from 'react';
import type { Company } from '../../../domain/accounts/party';
import { Button } from '../../components/Button';
import { FormFoot } from '../../components/dialog/FormFoot';
import { useKeptFields } from '../../frame/formParts';
import { refusalSentence } from '../../frame/refusalSentence';
import { useBusy } from '../../frame/useBusy';
import { useMessages } from '../../messages/useMessages';
import { CompanyInputs } from '../firstrun/CompanyInputs';
import { factErrors, factsOf, fieldsOf } from '../firstrun/companyFields';
import { useChangeCompany } from './useChangeCompany';

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
  const { address, contact } = company;
  const lines = [
    company.name,
    [...address.lines, `${address.postalCode} ${address.city}`.trim(), address.country].join(', '),
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
  const changeCompany = useChangeCompany();
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
        errors={factErrors(m, fields)}
        strict={tried}
        bank={false}
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
    const facts = factsOf(m, fields);
    if (facts === null) return;
    const result = await changeCompany(changedCompany(company, facts), m.settings.companyChanged);
    if (!result.ok) {
      setProblem(refusalSentence(result.error));
      return;
    }
    onEnd();
  }
}

/** What no field shows stays as it is. */
function changedCompany(before: Company, facts: Omit<Company, 'bankAccounts'>): Company {
  const { preference } = before.contact;
  return {
    ...before,
    ...facts,
    address: { ...facts.address, region: before.address.region },
    contact: { ...before.contact, ...facts.contact, preference },
  };
}
