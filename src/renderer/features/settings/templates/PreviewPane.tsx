import { useState } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import type { LetterModel } from '../../../../domain/documents/model';
import { Button } from '../../../components/Button';
import { Chips } from '../../../components/Chips';
import { useApp } from '../../../frame/appContext';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import { toast } from '../../../stores/toasts';
import { ipcRefusal, useRendering } from '../../documents/useRendering';
import { LetterSheet } from './LetterSheet';
import type { Place } from './TemplatePlace';
import { usePreview } from './usePreview';

interface PreviewPaneProps {
  readonly place: Place;
  readonly source: string;
  /** False while the text cannot be read: what is wrong stands at its field. */
  readonly readable: boolean;
}

const WHOM = ['business', 'consumer'] as const;

/** The text as it reads in a letter while it is written; the PDF of it opens beside the window. */
export function PreviewPane({ place, source, readable }: PreviewPaneProps) {
  const m = useMessages();
  const say = m.templates;
  const { api } = useApp();
  const { render } = useRendering();
  const [whom, setWhom] = useState<Account['debtorType']>('business');
  const preview = usePreview(place, source, whom);
  if (preview === null) return null;
  const { letter } = preview;
  return (
    <section className="templates__preview" aria-label={say.preview}>
      <div className="templates__whom">
        <Chips
          label={say.whom}
          chosen={whom}
          onChoose={setWhom}
          chips={WHOM.map((key) => ({ key, label: m.master.types[key] }))}
        />
        <Button disabled={!letter.ok} onClick={() => letter.ok && void open(letter.value.model)}>
          {say.openPdf}
        </Button>
      </div>
      {letter.ok ? (
        <LetterSheet model={letter.value.model} />
      ) : (
        <p className="bad" role="status">
          {readable ? refusalSentence(letter.error) : say.unreadable}
        </p>
      )}
    </section>
  );

  async function open(model: LetterModel): Promise<void> {
    const drawn = await render([model], () => undefined);
    if (!drawn.ok) return void toast(refusalSentence(drawn.error), { tone: 'bad' });
    const { sha256 } = drawn.value;
    const answer = await api.documentOpen({ sha256, suggestedName: say.pdfName });
    if (!answer.ok) toast(refusalSentence(ipcRefusal(answer.error)), { tone: 'bad' });
  }
}
