import { REPLY_BOXES } from '../../../../../domain/accounts/dossier/types';
import { replyFormsOf } from '../../../../../domain/accounts/views/dossier';
import { useToday } from '../../../../clock';
import { DateField } from '../../../../components/fields/DateField';
import { FieldRow } from '../../../../components/fields/Field';
import { SelectField } from '../../../../components/fields/SelectField';
import { TextField } from '../../../../components/fields/TextField';
import { shortDate } from '../../../../components/text';
import { useMessages } from '../../../../messages/useMessages';
import { useDraft } from '../../../../stores/drafts';
import '../../../handoffs/Handoffs.css';
import { FormDialog } from '../../../../frame/FormDialog';
import type { DebtorFormProps } from '../DebtorForms';
import { useSaving } from '../useSaving';
import { fieldsOf, type ReplyFields, replyOf, withBox } from './replyFields';

const FLAGS = ['advice', 'documentsAsked', 'complete'] as const;

/** The form that came back after an English letter before claim: what was ticked, and what it asks for. */
export function ReplyFormForm({ account, onEnd }: DebtorFormProps) {
  const m = useMessages();
  const say = m.dossier.replyForm;
  const today = useToday();
  const known = replyFormsOf(account);
  const draft = useDraft(`reply:${account.id}`, fieldsOf(null, today));
  const { fields, change } = draft;
  const saving = useSaving(account.id, draft, () => onEnd(true));
  const mine = known.find(({ id }) => id === fields.id) ?? null;
  const takenBack = fields.what === 'takeBack' && mine !== null;
  return (
    <FormDialog
      title={say.title(account.name)}
      error={saving.formError}
      busy={saving.busy}
      draft={draft}
      onSave={() => void save()}
      onClose={() => onEnd(false)}
    >
      <p className="muted">{say.lead}</p>
      {known.length > 0 && (
        <FieldRow>
          <SelectField
            label={say.which}
            value={mine?.id ?? ''}
            choices={[
              { value: '', label: say.another },
              ...known.map(({ id, receivedOn, boxes }) => ({
                value: id,
                label: say.one(shortDate(m, receivedOn, today), boxes.join(', ')),
              })),
            ]}
            onChange={(id) => change(fieldsOf(known.find((one) => one.id === id) ?? null, today))}
          />
          {mine !== null && (
            <SelectField
              label={say.what}
              value={takenBack ? 'takeBack' : 'correct'}
              choices={(['correct', 'takeBack'] as const).map((value) => ({
                value,
                label: say.whats[value],
              }))}
              onChange={(what) => change({ what })}
            />
          )}
        </FieldRow>
      )}
      {!takenBack && <Answers fields={fields} tried={saving.tried} onChange={change} />}
    </FormDialog>
  );

  async function save(): Promise<void> {
    const id = mine?.id ?? null;
    if (takenBack) {
      await saving.save({ type: 'setReplyForm', id, after: null }, say.takenBack);
      return;
    }
    const after = replyOf(fields, today);
    await saving.save(after === null ? null : { type: 'setReplyForm', id, after }, say.done);
  }
}

interface AnswersProps {
  readonly fields: ReplyFields;
  readonly tried: boolean;
  readonly onChange: (part: Partial<ReplyFields>) => void;
}

/** What was ticked and asked for. */
function Answers({ fields, tried, onChange }: AnswersProps) {
  const say = useMessages().dossier.replyForm;
  return (
    <>
      <FieldRow>
        <DateField
          label={say.receivedOn}
          value={fields.on}
          onChange={(on) => onChange({ on })}
          strict={tried}
        />
        <DateField
          label={say.documentsOn}
          value={fields.documentsOn}
          onChange={(documentsOn) => onChange({ documentsOn })}
          strict={tried}
          optional
        />
      </FieldRow>
      <fieldset className="reply-boxes">
        <legend>{say.boxes}</legend>
        {REPLY_BOXES.map((box) => (
          <Tick
            key={box}
            label={say.box[box]}
            on={fields.boxes.includes(box)}
            onChange={(on) => onChange({ boxes: withBox(fields.boxes, box, on) })}
          />
        ))}
      </fieldset>
      <div className="reply-boxes">
        {FLAGS.map((flag) => (
          <Tick
            key={flag}
            label={say[flag]}
            on={fields[flag] === 'yes'}
            onChange={(on) => onChange({ [flag]: on ? 'yes' : '' })}
          />
        ))}
      </div>
      <TextField
        label={say.note}
        value={fields.note}
        onChange={(note) => onChange({ note })}
        rows={2}
        maxLength={2000}
      />
    </>
  );
}

function Tick(props: {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <label className="handoff-pick">
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.label}
    </label>
  );
}
