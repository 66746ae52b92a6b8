import { useState } from 'react';
import type { ItemAttachment } from '../../../../domain/accounts/account';
import type { SigningParty } from '../../../../domain/accounts/agreement';
import type { Company } from '../../../../domain/accounts/party';
import type { PlanCommand } from '../../../../domain/accounts/planCommands';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { DateField } from '../../../components/fields/DateField';
import { FieldRow } from '../../../components/fields/Field';
import { readDate } from '../../../components/fields/readDate';
import { TextField } from '../../../components/fields/TextField';
import { useApp } from '../../../frame/appContext';
import { FormDialog } from '../../../frame/FormDialog';
import { tellFailure } from '../../../frame/tellRefusal';
import { useMessages } from '../../../messages/useMessages';
import type { StepFormProps } from './AgreementStep';
import { SignatureLaw } from './SignatureLaw';
import { useStep } from './useStep';

interface SignFormProps extends StepFormProps {
  readonly company: Company;
  readonly party: SigningParty;
}

/** One signature with its day, and the signed copy. The customer's day is what counts for limitation. */
export function SignForm({ account, company, plan, party, onClose }: SignFormProps) {
  const m = useMessages();
  const say = m.agreements.sign;
  const { api } = useApp();
  const today = useToday();
  const usual = usualSignatory();
  const [on, setOn] = useState<string>(today);
  const [name, setName] = useState(usual.name);
  const [office, setOffice] = useState(usual.office);
  const [place, setPlace] = useState(usual.place);
  const [scan, setScan] = useState<ItemAttachment | null>(null);
  const step = useStep(account, onClose);
  const signedOn = readDate(on, today);
  const isDebtor = party === 'debtor';
  const nameMissing = step.tried && name.trim() === '' ? say.nameMissing : undefined;
  return (
    <FormDialog
      title={isDebtor ? say.debtorTitle(account.name) : say.creditorTitle(account.name)}
      error={step.formError}
      busy={step.busy}
      onSave={save}
      onClose={onClose}
    >
      <FieldRow>
        <DateField
          label={say.on}
          value={on}
          onChange={setOn}
          error={step.errorAt('on')}
          strict={step.tried}
        />
        <TextField label={say.place} value={place} onChange={setPlace} maxLength={80} />
      </FieldRow>
      <FieldRow>
        <TextField
          label={say.name}
          value={name}
          onChange={setName}
          error={step.errorAt('name') ?? nameMissing}
          maxLength={120}
          takesFocus
        />
        <TextField
          label={say.office}
          value={office}
          onChange={setOffice}
          hint={say.officeHint}
          maxLength={80}
        />
      </FieldRow>
      <div className="agreement__scan">
        <Button onClick={() => void choose()}>{say.attach}</Button>
        <span className={scan === null ? 'muted' : undefined} aria-live="polite">
          {scan === null ? say.noScan : say.attached(scan.name)}
        </span>
      </div>
      {isDebtor && signedOn !== null && (
        <SignatureLaw account={account} plan={plan} on={signedOn} />
      )}
    </FormDialog>
  );

  function usualSignatory() {
    const { terms } = plan;
    if (party === 'creditor') {
      return { name: terms.signatory, office: terms.office ?? '', place: terms.place };
    }
    const { debtorSignatory } = terms;
    return {
      name: debtorSignatory?.name ?? account.contact.name,
      office: debtorSignatory?.office ?? '',
      place: account.address.city || company.address.city,
    };
  }

  async function choose(): Promise<void> {
    const chosen = await api.dossierFilesChoose({ title: m.agreements.chooseScan });
    if (!chosen.ok) {
      tellFailure(chosen.error);
      return;
    }
    const [file] = chosen.value;
    if (file !== undefined) setScan({ name: file.name, sha256: file.sha256 });
  }

  function save(): void {
    const { signedDebtor, signedCreditor } = m.agreements.acted;
    void step.save(command(), (isDebtor ? signedDebtor : signedCreditor)(account.name));
  }

  function command(): PlanCommand | null {
    const signature = { name: name.trim(), office: office.trim(), place: place.trim() };
    if (signedOn === null || signature.name === '') return null;
    return { type: 'signPlan', plan: plan.id, party, scan, on: signedOn, ...signature };
  }
}
