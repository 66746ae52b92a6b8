import { useEffect, useState } from 'react';
import type { DocumentModel } from '../../../domain/documents/model';
import type { Refusal } from '../../../domain/refusal';
import type { DocumentPages } from '../../../ipc/contract';
import { useApp } from '../../frame/appContext';
import { ipcRefusal } from '../../frame/refusalSentence';

/** Milliseconds without a change after which a document is laid out again. */
const REST = 120;

interface Shown {
  /** The last that could be laid out; null before the first. */
  readonly pages: DocumentPages | null;
  /** Why the document could not be drawn. */
  readonly refusal: Refusal | null;
}

/** A document as it would be printed, a moment behind its changes. */
export function usePages(model: DocumentModel | null): Shown {
  const { api } = useApp();
  const [shown, setShown] = useState<Shown>({ pages: null, refusal: null });
  useEffect(() => {
    if (model === null) return;
    let current = true;
    const waiting = window.setTimeout(() => {
      void api.documentPreview({ job: crypto.randomUUID(), model }).then((answer) => {
        if (!current) return;
        if (answer.ok) setShown({ pages: answer.value, refusal: null });
        else setShown({ pages: null, refusal: ipcRefusal(answer.error) });
      });
    }, REST);
    return () => {
      current = false;
      window.clearTimeout(waiting);
    };
  }, [api, model]);
  return shown;
}
