import { DateField } from '../../../../components/fields/DateField';
import { FieldRow } from '../../../../components/fields/Field';
import { TextField } from '../../../../components/fields/TextField';
import { useBook } from '../../../../ledger/hooks';
import { useMessages } from '../../../../messages/useMessages';
import type { CareText } from './careOf';

interface CareFieldsProps {
  readonly fields: CareText;
  readonly onChange: (part: Partial<CareText>) => void;
  readonly strict: boolean;
}

const PEOPLE = 'forbear-desk-people';

/** Who answers a dispute, and by when. The people of the desk are proposed. */
export function CareFields({ fields, onChange, strict }: CareFieldsProps) {
  const say = useMessages().dossier.disputes;
  const { users } = useBook().settings.desk;
  return (
    <FieldRow>
      <TextField
        label={say.owner}
        value={fields.owner}
        onChange={(owner) => onChange({ owner })}
        list={users.length === 0 ? undefined : PEOPLE}
        maxLength={80}
        grow
      />
      <DateField
        label={say.answerBy}
        value={fields.answerBy}
        onChange={(answerBy) => onChange({ answerBy })}
        strict={strict}
        optional
      />
      {users.length > 0 && (
        <datalist id={PEOPLE}>
          {users.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </FieldRow>
  );
}
