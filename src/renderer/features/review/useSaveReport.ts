import { type ReviewLine, reviewCsv } from '../../../domain/worklist/reviewReport';
import { today } from '../../clock';
import { useApp } from '../../frame/appContext';
import { tellFailure } from '../../frame/tellRefusal';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';

/** Saves the report of the week where the user says. */
export function useSaveReport(done: readonly ReviewLine[]): () => void {
  const m = useMessages();
  const { api } = useApp();
  return () => void save();

  async function save(): Promise<void> {
    const say = m.review;
    const text = reviewCsv(done, say.header, (verdict) => say.verdicts[verdict]);
    const saved = await api.textSaveAs({ suggestedName: say.fileName(today()), text });
    if (!saved.ok) tellFailure(saved.error);
    else if (saved.value !== null) toast(say.savedAs(saved.value.fileName));
  }
}
