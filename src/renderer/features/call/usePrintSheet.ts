import type { Account } from '../../../domain/accounts/account';
import type { CallSheetModel } from '../../../domain/documents/model';
import { useApp } from '../../frame/appContext';
import { tellFailure, tellRefusal } from '../../frame/tellRefusal';
import { useMessages } from '../../messages/useMessages';
import { useRendering } from '../documents/useRendering';
import { plainName } from '../documents/useReopen';

/** Draws the sheet as a PDF and opens it; it is no document of the ledger. */
export function usePrintSheet(account: Account): (model: CallSheetModel) => Promise<void> {
  const m = useMessages();
  const { api } = useApp();
  const { render } = useRendering();
  return async (model) => {
    const drawn = await render([model], () => undefined);
    if (!drawn.ok) return tellRefusal(drawn.error);
    const suggestedName = m.call.sheet.fileName(model.date, plainName(account.name));
    const opened = await api.documentOpen({ sha256: drawn.value.sha256, suggestedName });
    if (!opened.ok) tellFailure(opened.error);
  };
}
