import type { ReactNode } from 'react';
import { Button } from '../../components/Button';
import { DialogActions } from '../../components/dialog/Dialog';
import { useApp } from '../../frame/appContext';
import { tellFailure } from '../../frame/tellRefusal';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';

interface KeptFileActionsProps {
  readonly file: { readonly sha256: string; readonly suggestedName: string };
  readonly onClose: () => void;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** What can be done with a file main keeps: open it, save it elsewhere. */
export function KeptFileActions({ file, onClose, children }: KeptFileActionsProps) {
  const m = useMessages();
  const { api } = useApp();
  const { sha256, suggestedName } = file;
  return (
    <DialogActions>
      <Button onClick={onClose}>{m.common.close}</Button>
      {children}
      <Button onClick={() => void open()}>{m.documents.open}</Button>
      <Button look="primary" onClick={() => void save()}>
        {m.documents.saveAs}
      </Button>
    </DialogActions>
  );

  async function open(): Promise<void> {
    const answer = await api.documentOpen({ sha256, suggestedName });
    if (!answer.ok) tellFailure(answer.error);
  }

  async function save(): Promise<void> {
    const answer = await api.documentSaveAs({ sha256, suggestedName });
    if (!answer.ok) tellFailure(answer.error);
    else if (answer.value !== null) toast(m.documents.saved(answer.value.fileName));
  }
}
