import { type FormEvent, useState } from 'react';
import type { Company } from '../../../domain/accounts/party';
import { FormFoot } from '../../components/dialog/FormFoot';
import { useMessages } from '../../messages/useMessages';
import { useDraft } from '../../stores/drafts';
import { CompanyInputs } from './CompanyInputs';
import { companyErrors, companyOf, NO_COMPANY } from './companyFields';

interface CompanyFormProps {
  readonly onBack: () => void;
  readonly onSave: (company: Company) => void;
}

/** Who sends the letters. What is missing is said at its field. */
export function CompanyForm({ onBack, onSave }: CompanyFormProps) {
  const m = useMessages();
  const say = m.firstRun;
  const [tried, setTried] = useState(false);
  const { fields, change } = useDraft('company', { ...NO_COMPANY });
  const errors = companyErrors(m, fields);
  return (
    <form onSubmit={submit} noValidate>
      <h2 className="company-form__title">{say.formTitle}</h2>
      <p className="muted">{say.formText}</p>
      <CompanyInputs fields={fields} onChange={change} errors={errors} strict={tried} />
      <FormFoot saveText={say.create} cancelText={say.back} onCancel={onBack} />
    </form>
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    const company = companyOf(m, fields);
    if (company === null) {
      // The fields are marked with the next paint; the first of them gets the focus.
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
      );
      return;
    }
    onSave(company);
  }
}
