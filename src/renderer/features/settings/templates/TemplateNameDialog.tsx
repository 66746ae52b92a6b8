import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/Button';
import { Dialog, DialogActions } from '../../../components/dialog/Dialog';
import { TextField } from '../../../components/fields/TextField';
import { useMessages } from '../../../messages/useMessages';

interface TemplateNameDialogProps {
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a text of one's own. */
export function TemplateNameDialog({ onName, onClose }: TemplateNameDialogProps) {
  const m = useMessages();
  const [name, setName] = useState('');
  return (
    <Dialog title={m.templates.copyTitle} open onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <TextField
          label={m.templates.name}
          value={name}
          maxLength={80}
          takesFocus
          onChange={setName}
        />
        <DialogActions>
          <Button onClick={onClose}>{m.common.cancel}</Button>
          <Button look="primary" type="submit" disabled={name.trim() === ''}>
            {m.templates.copyNow}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() !== '') onName(name.trim());
  }
}
