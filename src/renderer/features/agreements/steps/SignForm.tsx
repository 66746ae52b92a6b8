import { useState } from 'react';
import type { Account, ItemAttachment, Plan } from '../../../../domain/accounts/account';
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

/** The signature as typed, and the copy that was chosen. */
interface Signed {
  readonly on: string;
  readonly name: string;
  readonly office: string;
  readonly place: string;
  readonly scan: ItemAttachment | null;
}

/** One signature with its day, and the signed copy. The customer's day is what counts for limitation. */
export function SignForm({ account, company, plan, party, onClose }: SignFormProps) {
  const m = useMessages();
  const say = m.agreements.sign;
  const today = useToday();
  const [signed, setSigned] = useState<Signed>(() => ({
    ...usualSignatory(account, company, plan, party),
    ...{ on: today, scan: null },
  }));
  const change = (part: Partial<Signed>) => setSigned((now) => ({ ...now, ...part }));
  const step = useStep(account, onClose);
  const signedOn = readDate(signed.on, today);
  const isDebtor = party === 'debtor';
  return (
    <FormDialog
      title={isDebtor ? say.debtorTitle(account.name) : say.creditorTitle(account.name)}
      error={step.formError}
      busy={step.busy}
      onSave={save}
      onClose={onClose}
    >
      <SignatureFields {...{ signed, step }} onChange={change} />
      <ScanField scan={signed.scan} onScan={(scan) => change({ scan })} />
      {isDebtor && signedOn !== null && (
        <SignatureLaw account={account} plan={plan} on={signedOn} />
      )}
    </FormDialog>
  );

  function save(): void {
    const { signedDebtor, signedCreditor } = m.agreements.acted;
    void step.save(command(), (isDebtor ? signedDebtor : signedCreditor)(account.name));
  }

  function command(): PlanCommand | null {
    const { name, office, place, scan } = signed;
    const signature = { name: name.trim(), office: office.trim(), place: place.trim() };
    if (signedOn === null || signature.name === '') return null;
    return { type: 'signPlan', plan: plan.id, party, scan, on: signedOn, ...signature };
  }
}

/** Who the agreement says signs for the party; for the customer else the person we speak to. */
function usualSignatory(account: Account, company: Company, plan: Plan, party: SigningParty) {
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

interface SignatureFieldsProps {
  readonly signed: Signed;
  readonly step: ReturnType<typeof useStep>;
  readonly onChange: (part: Partial<Signed>) => void;
}

function SignatureFields({ signed, step, onChange }: SignatureFieldsProps) {
  const say = useMessages().agreements.sign;
  const nameMissing = step.tried && signed.name.trim() === '' ? say.nameMissing : undefined;
  return (
    <>
      <FieldRow>
        <DateField
          label={say.on}
          value={signed.on}
          onChange={(on) => onChange({ on })}
          error={step.errorAt('on')}
          strict={step.tried}
        />
        <TextField
          label={say.place}
          value={signed.place}
          onChange={(place) => onChange({ place })}
          maxLength={80}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label={say.name}
          value={signed.name}
          onChange={(name) => onChange({ name })}
          error={step.errorAt('name') ?? nameMissing}
          maxLength={120}
          takesFocus
        />
        <TextField
          label={say.office}
          value={signed.office}
          onChange={(office) => onChange({ office })}
          hint={say.officeHint}
          maxLength={80}
        />
      </FieldRow>
    </>
  );
}

interface ScanFieldProps {
  readonly scan: ItemAttachment | null;
  readonly onScan: (scan: ItemAttachment) => void;
}

/** The signed copy: main keeps the file, the journal its hash. */
function ScanField({ scan, onScan }: ScanFieldProps) {
  const m = useMessages();
  const say = m.agreements.sign;
  const { api } = useApp();
  return (
    <div className="agreement__scan">
      <Button onClick={() => void choose()}>{say.attach}</Button>
      <span className={scan === null ? 'muted' : undefined} aria-live="polite">
        {scan === null ? say.noScan : say.attached(scan.name)}
      </span>
    </div>
  );

  async function choose(): Promise<void> {
    const chosen = await api.dossierFilesChoose({ title: m.agreements.chooseScan });
    if (!chosen.ok) return tellFailure(chosen.error);
    const [file] = chosen.value;
    if (file !== undefined) onScan({ name: file.name, sha256: file.sha256 });
  }
}
