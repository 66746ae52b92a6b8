import { useApp } from '../../frame/appContext';
import { refusalSentence } from '../../frame/refusalSentence';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';
import { ipcRefusal, useRendering } from '../documents/useRendering';
import type { LetterDraft } from './letterDrafts';

/** Draws one letter as it would go out and opens it; nothing is recorded. */
export function usePreview(): (draft: LetterDraft) => Promise<void> {
  const m = useMessages();
  const { api } = useApp();
  const { render } = useRendering();
  return async ({ model }) => {
    if (!model.ok) return;
    const drawn = await render([model.value], () => undefined);
    if (!drawn.ok) return toast(refusalSentence(drawn.error), { tone: 'bad' });
    const opened = await api.documentOpen({
      sha256: drawn.value.sha256,
      suggestedName: `${m.post.preview}.pdf`,
    });
    if (!opened.ok) toast(refusalSentence(ipcRefusal(opened.error)), { tone: 'bad' });
  };
}
