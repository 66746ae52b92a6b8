import { TextField } from '../../../../components/fields/TextField';
import { useMessages } from '../../../../messages/useMessages';

/** What the user may change before anything leaves. */
export interface MailTexts {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly text: string;
}

interface MailFieldsProps {
  readonly fields: MailTexts;
  readonly onChange: (part: Partial<MailTexts>) => void;
  readonly noAddress: boolean;
}

/** Address, subject and words of a mail, and the short text. */
export function MailFields({ fields, onChange, noAddress }: MailFieldsProps) {
  const say = useMessages().post.mail;
  return (
    <>
      <TextField
        label={say.to}
        type="email"
        value={fields.to}
        onChange={(to) => onChange({ to })}
        error={noAddress ? say.toMissing : undefined}
        takesFocus
      />
      <TextField
        label={say.subject}
        value={fields.subject}
        onChange={(subject) => onChange({ subject })}
        maxLength={300}
      />
      <TextField
        label={say.body}
        value={fields.body}
        onChange={(body) => onChange({ body })}
        rows={8}
        maxLength={20_000}
      />
      <TextField
        label={say.text}
        value={fields.text}
        onChange={(text) => onChange({ text })}
        rows={2}
        maxLength={600}
      />
    </>
  );
}
