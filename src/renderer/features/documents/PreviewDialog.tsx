import { useState } from 'react';
import type { DocumentModel } from '../../../domain/documents/model';
import { Button } from '../../components/Button';
import { Dialog, DialogActions } from '../../components/dialog/Dialog';
import { Problem } from '../../components/states/Problem';
import { useApp } from '../../frame/appContext';
import { refusalSentence } from '../../frame/refusalSentence';
import { tellFailure, tellRefusal } from '../../frame/tellRefusal';
import { useMessages } from '../../messages/useMessages';
import { PageView } from './PageView';
import { usePages } from './usePages';
import { useRendering } from './useRendering';

/** One of the documents to look through. */
export interface Previewed {
  readonly key: string;
  /** Whom it goes to. */
  readonly name: string;
  readonly model: DocumentModel;
}

interface PreviewDialogProps {
  readonly documents: readonly Previewed[];
  /** Key of the one to begin with. */
  readonly first: string;
  readonly onClose: () => void;
}

/** Documents as they would be printed, to be looked through before they are. Nothing is recorded. */
export function PreviewDialog({ documents, first, onClose }: PreviewDialogProps) {
  const m = useMessages();
  const say = m.documents.pages;
  const [key, setKey] = useState(first);
  const at = Math.max(
    0,
    documents.findIndex((one) => one.key === key),
  );
  const shown = documents[at];
  const { pages, refusal } = usePages(shown?.model ?? null);
  const open = useOpened();
  if (shown === undefined) return null;
  return (
    <Dialog title={say.title(shown.name)} open onClose={onClose} width="wide">
      <Problem>{refusal === null ? '' : refusalSentence(refusal)}</Problem>
      {pages !== null && <PageView key={shown.key} pages={pages} />}
      <DialogActions>
        {documents.length > 1 && (
          <>
            <Button disabled={at === 0} onClick={() => turn(-1)}>
              {say.documentBefore}
            </Button>
            <span className="muted" role="status">
              {say.ofAll(at + 1, documents.length)}
            </span>
            <Button disabled={at === documents.length - 1} onClick={() => turn(1)}>
              {say.documentNext}
            </Button>
          </>
        )}
        <Button onClick={() => void open(shown.model)}>{m.documents.open}</Button>
        <Button look="primary" onClick={onClose}>
          {m.common.close}
        </Button>
      </DialogActions>
    </Dialog>
  );

  function turn(by: number): void {
    setKey(documents[at + by]?.key ?? key);
  }
}

/** Draws a document and opens it in the system's viewer; nothing is recorded. */
export function useOpened(): (model: DocumentModel) => Promise<void> {
  const m = useMessages();
  const { api } = useApp();
  const { render } = useRendering();
  return async (model) => {
    const drawn = await render([model], () => undefined);
    if (!drawn.ok) return tellRefusal(drawn.error);
    const { sha256 } = drawn.value;
    const suggestedName = m.documents.pages.fileName;
    const opened = await api.documentOpen({ sha256, suggestedName });
    if (!opened.ok) tellFailure(opened.error);
  };
}
