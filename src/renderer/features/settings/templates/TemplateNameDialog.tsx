import { useState } from 'react';
import { TextField } from '../../../components/fields/TextField';
import { FormDialog } from '../../../frame/FormDialog';
import { useMessages } from '../../../messages/useMessages';

interface TemplateNameDialogProps {
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a text of one's own. */
export function TemplateNameDialog({ onName, onClose }: TemplateNameDialogProps) {
  const m = useMessages();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const clean = name.trim();
  return (
    <FormDialog
      title={m.templates.copyTitle}
      saveText={m.templates.copyNow}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        label={m.templates.name}
        value={name}
        error={tried && clean === '' ? m.common.required : undefined}
        maxLength={80}
        takesFocus
        onChange={setName}
      />
    </FormDialog>
  );

  function save(): void {
    setTried(true);
    if (clean !== '') onName(clean);
  }
}
