import { type FormEvent, useState } from 'react';
import { Button } from '../../components/Button';
import { Dialog, DialogActions } from '../../components/Dialog';
import { TextField } from '../../components/TextField';
import { useMessages } from '../../messages/useMessages';

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
  const say = m.today.views;
  const [name, setName] = useState(initial);
  const [tried, setTried] = useState(false);
  const clean = name.trim();
  const replaces = clean !== initial && taken.includes(clean);
  return (
    <Dialog title={title} open onClose={onClose} width="narrow">
      <form onSubmit={submit} noValidate>
        <TextField
          label={say.name}
          value={name}
          onChange={setName}
          error={tried && clean === '' ? m.common.required : undefined}
          hint={replaces ? say.replaces : say.hint}
          maxLength={60}
          takesFocus
        />
        <DialogActions>
          <Button onClick={onClose}>{m.common.cancel}</Button>
          <Button look="primary" type="submit">
            {m.forms.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (clean !== '') onName(clean);
  }
}
