import { useState } from 'react';
import { TextField } from '../../../components/TextField';
import { useMessages } from '../../../messages/useMessages';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';

/** The people work is assigned to, one name a line. */
export function DeskPage() {
  const m = useMessages();
  const say = m.settings.desk;
  const draft = useSectionDraft('desk', say.saved);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <SectionForm draft={{ ...draft, discard }}>
      <p className="settings__lead">{say.lead}</p>
      <TextField
        label={say.users}
        hint={say.hint}
        rows={6}
        value={typed ?? draft.value.users.join('\n')}
        onChange={(text) => {
          setTyped(text);
          draft.change({ users: namesIn(text) });
        }}
      />
    </SectionForm>
  );

  function discard(): void {
    setTyped(null);
    draft.discard();
  }
}

/** Each name once, without blank lines, in the order typed. */
function namesIn(text: string): string[] {
  return [...new Set(text.split('\n').map((name) => name.trim()))].filter(Boolean);
}
