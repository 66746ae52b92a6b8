import type { Attachment } from '../../../../domain/accounts/dossier/types';
import { useApp } from '../../../frame/appContext';
import { tellFailure } from '../../../frame/tellRefusal';
import { useMessages } from '../../../messages/useMessages';
import { toast } from '../../../stores/toasts';

/** Opens a copy of an attached file; what could run as a program is saved where the user says. */
export function useOpenFile(): (file: Pick<Attachment, 'sha256' | 'name'>) => void {
  const say = useMessages().dossier.files;
  const { api } = useApp();
  return ({ sha256, name }) => void open(sha256, name);

  async function open(sha256: string, suggestedName: string): Promise<void> {
    const answer = await api.dossierFileOpen({ sha256, suggestedName });
    if (!answer.ok) tellFailure(answer.error);
    else if (answer.value !== null) toast(say.savedCopy(answer.value.fileName));
  }
}
