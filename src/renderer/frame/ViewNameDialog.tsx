import { useState } from 'react';
import { TextField } from '../components/fields/TextField';
import { useMessages } from '../messages/useMessages';
import { FormDialog } from './FormDialog';

interface ViewNameDialogProps {
  readonly title: string;
  readonly initial: string;
  readonly taken: readonly string[];
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a view. */
export function ViewNameDialog({ title, initial, taken, onName, onClose }: ViewNameDialogProps) {
  const m = useMessages();
  const say = m.views;
  const [name, setName] = useState(initial);
  const [tried, setTried] = useState(false);
  const clean = name.trim();
  const replaces = clean !== initial && taken.includes(clean);
  return (
    <FormDialog title={title} onSave={save} onClose={onClose}>
      <TextField
        label={say.name}
        value={name}
        onChange={setName}
        error={tried && clean === '' ? m.common.required : undefined}
        hint={replaces ? say.replaces : say.hint}
        maxLength={60}
        takesFocus
      />
    </FormDialog>
  );

  function save(): void {
    setTried(true);
    if (clean !== '') onName(clean);
  }
}
