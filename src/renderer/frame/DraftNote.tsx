import { Button } from '../components/Button';
import { useMessages } from '../messages/useMessages';
import type { KeptDraft } from '../stores/drafts';
import './DraftNote.css';

/** Says that a form goes on from a draft, with the way back to an empty one. */
export function DraftNote({ draft }: { readonly draft: KeptDraft | undefined }) {
  const say = useMessages().common.draft;
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
