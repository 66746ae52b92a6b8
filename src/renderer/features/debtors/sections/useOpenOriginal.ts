import type { ItemAttachment } from '../../../../domain/accounts/account';
import { useApp } from '../../../frame/appContext';
import { tellFailure } from '../../../frame/tellRefusal';

/** Opens the file a document came as: main opens a copy of what it keeps under the hash. */
export function useOpenOriginal(): (file: ItemAttachment) => Promise<void> {
  const { api } = useApp();
  return async ({ name, sha256 }) => {
    const opened = await api.attachmentOpen({ sha256, suggestedName: copyName(name) });
    if (!opened.ok) tellFailure(opened.error);
  };
}

/** Long enough for any name worth reading, short enough for main. */
const MAX_LENGTH = 150;

/** A dropped file may have any name; its copy has one that a viewer takes. */
function copyName(name: string): string {
  const end = name.slice(-MAX_LENGTH);
  return /\.(?:pdf|xml)$/i.test(end) ? end : `${end}.xml`;
}
