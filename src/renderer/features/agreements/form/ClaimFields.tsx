import type { Account } from '../../../../domain/accounts/account';
import { useToday } from '../../../clock';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import { useTables } from '../../debtors/why/useTables';
import {
  type AgreementFields,
  type ClaimUse,
  EXTRA_KINDS,
  type ExtraKind,
  type InterestChoice,
} from '../draft/agreementFields';
import { statutoryInterest } from '../draft/sideClaims';
import type { PartProps } from './PlanFields';

const CHOICES: readonly InterestChoice[] = ['none', 'waivedIfKept', 'statutory', 'agreed'];
const USES: readonly ClaimUse[] = ['out', 'waived', 'asked'];

/** Interest for the time of the agreement, and what is claimed beside the debt. */
export function ClaimFields(props: PartProps & { readonly account: Account }) {
  const { fields, errors, onChange } = props;
  const say = useMessages().agreements.dialog;
  return (
    <fieldset className="agreement-form__part">
      <legend>{say.claim}</legend>
      <FieldRow>
        <SelectField
          label={say.interestKind}
          value={fields.interest}
          onChange={(interest) => onChange({ interest })}
          choices={CHOICES.map((value) => ({ value, label: say.interests[value] }))}
        />
        {fields.interest === 'agreed' && (
          <TextField
            label={say.interest}
            value={fields.ratePct}
            onChange={(ratePct) => onChange({ ratePct })}
            error={errors.at.ratePct}
          />
        )}
      </FieldRow>
      {fields.interest === 'statutory' && <Statutory account={props.account} />}
      {EXTRA_KINDS.map((kind) => (
        <Extra key={kind} kind={kind} {...props} />
      ))}
    </fieldset>
  );
}

function Statutory({ account }: { readonly account: Account }) {
  const say = useMessages().agreements.dialog;
  const found = statutoryInterest(account, useToday(), useTables());
  if (!found.ok) return <p className="bad">{refusalSentence(found.error)}</p>;
  return <p className="muted">{say.statutoryRate(found.value.ratePct)}</p>;
}

function Extra({ kind, fields, errors, currency, onChange }: PartProps & { kind: ExtraKind }) {
  const say = useMessages().agreements.dialog;
  const { amount, use } = fields.extras[kind];
  const change = (part: Partial<AgreementFields['extras'][ExtraKind]>) =>
    onChange({ extras: { ...fields.extras, [kind]: { amount, use, ...part } } });
  return (
    <FieldRow>
      <TextField
        figures
        label={say.extras[kind](currency)}
        value={amount}
        onChange={(next) => change({ amount: next })}
        error={errors.at[kind]}
      />
      <SelectField
        label={say.extraUse[kind]}
        value={use}
        onChange={(next) => change({ use: next })}
        choices={USES.map((value) => ({ value, label: say.uses[value] }))}
      />
    </FieldRow>
  );
}
