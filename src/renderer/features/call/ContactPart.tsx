import type { Account } from '../../../domain/accounts/account';
import { FieldRow } from '../../components/fields/Field';
import { TextField } from '../../components/fields/TextField';
import { useMessages } from '../../messages/useMessages';
import type { CallFields } from './callFields';

interface ContactPartProps {
  readonly account: Account;
  readonly fields: CallFields;
  readonly onChange: (part: Partial<CallFields>) => void;
  /** Unfolded because the call asks for it: the number was wrong. */
  readonly isAsked: boolean;
}

/** New contact data, as they come up in a call. Folded away until needed. */
export function ContactPart({ account, fields, onChange, isAsked }: ContactPartProps) {
  const m = useMessages();
  const say = m.master;
  const known = account.contact;
  const changed =
    fields.phone !== known.phone || fields.email !== known.email || fields.name !== known.name;
  return (
    <details className="call__more" open={changed || isAsked}>
      <summary>{m.call.contact}</summary>
      <FieldRow>
        <TextField
          label={m.call.contactName}
          value={fields.name}
          onChange={(name) => onChange({ name })}
          maxLength={120}
        />
        <TextField
          label={say.phone}
          value={fields.phone}
          onChange={(phone) => onChange({ phone })}
          type="tel"
          maxLength={60}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label={say.email}
          value={fields.email}
          onChange={(email) => onChange({ email })}
          type="email"
          maxLength={200}
        />
        <TextField
          label={say.preference}
          value={fields.preference}
          onChange={(preference) => onChange({ preference })}
          maxLength={300}
        />
      </FieldRow>
    </details>
  );
}
