import { TextField } from '../../../components/fields/TextField';
import { useKeptText } from '../../../frame/formParts';
import { useMessages } from '../../../messages/useMessages';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';

/** The people work is assigned to, one name a line. */
export function DeskPage() {
  const m = useMessages();
  const say = m.settings.desk;
  const draft = useSectionDraft('desk', say.saved);
  const { text, write } = useKeptText('users', draft.value.users.join('\n'));
  return (
    <SectionForm draft={draft}>
      <p className="settings__lead">{say.lead}</p>
      <TextField
        label={say.users}
        hint={say.hint}
        rows={6}
        value={text}
        onChange={(next) => {
          const users = namesIn(next);
          write(next, users.join('\n'));
          draft.change({ users });
        }}
      />
    </SectionForm>
  );
}

/** Each name once, without blank lines, in the order typed. */
function namesIn(text: string): string[] {
  return [...new Set(text.split('\n').map((name) => name.trim()))].filter(Boolean);
}
