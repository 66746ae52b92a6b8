import { Button } from '../components/Button';
import { useMessages } from '../messages/useMessages';
import type { KeptDraft } from '../stores/drafts';
import './DraftNote.css';

interface DraftNoteProps {
  readonly draft: KeptDraft | undefined;
  /** Other words than the usual ones. */
  readonly words?: { readonly continued: string; readonly startOver: string };
}

/** Says that a form goes on from a draft, with the way back to an empty one. */
export function DraftNote({ draft, words }: DraftNoteProps) {
  const usual = useMessages().common.draft;
  const say = words ?? usual;
  if (draft?.continued !== true) return null;
  return (
    <p className="draft-note" role="status">
      {say.continued}{' '}
      <Button look="quiet" onClick={draft.drop}>
        {say.startOver}
      </Button>
    </p>
  );
}
