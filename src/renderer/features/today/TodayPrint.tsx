import { useState } from 'react';
import { senderBlock } from '../../../domain/documents/sender';
import { useToday } from '../../clock';
import { useCommand } from '../../commands/handlers';
import { Dialog } from '../../components/dialog/Dialog';
import { tellRefusal } from '../../frame/tellRefusal';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';
import { KeptFileActions } from '../documents/KeptFileActions';
import { useRendering } from '../documents/useRendering';
import { type TodayOnPaper, todayReport } from './todayReport';

/** Prints the list as it stands: draws it, then asks what is to become of the file. */
export function TodayPrint({ list }: { readonly list: TodayOnPaper }) {
  const m = useMessages();
  const today = useToday();
  const { company } = useBook();
  const { render } = useRendering();
  const [file, setFile] = useState<{ sha256: string; suggestedName: string } | null>(null);
  const offered = company !== null && list.rows.length > 0;
  useCommand('document.print', offered ? () => void print() : null);
  if (file === null) return null;
  const close = () => setFile(null);
  return (
    <Dialog title={m.today.paper.ready} open onClose={close} width="narrow">
      <KeptFileActions file={file} onClose={close} />
    </Dialog>
  );

  async function print(): Promise<void> {
    if (company === null) return;
    toast(m.today.paper.drawing);
    const model = todayReport(m, list, today, senderBlock(company, company.currency));
    const drawn = await render([model], () => undefined);
    if (!drawn.ok) return tellRefusal(drawn.error);
    setFile({
      sha256: drawn.value.sha256,
      suggestedName: `${today}-${m.today.paper.fileName}.pdf`,
    });
  }
}
