import { useState } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import { Button } from '../../../components/Button';
import { Chips } from '../../../components/Chips';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import { PageView } from '../../documents/PageView';
import { useOpened } from '../../documents/PreviewDialog';
import { usePages } from '../../documents/usePages';
import type { Place } from './TemplatePlace';
import { usePreview } from './usePreview';

interface PreviewPaneProps {
  readonly place: Place;
  readonly source: string;
  /** False while the text cannot be read: what is wrong stands at its field. */
  readonly readable: boolean;
}

const WHOM = ['business', 'consumer'] as const;

/** The page the text makes, while it is written. */
export function PreviewPane({ place, source, readable }: PreviewPaneProps) {
  const m = useMessages();
  const say = m.templates;
  const [whom, setWhom] = useState<Account['debtorType']>('business');
  const preview = usePreview(place, source, whom);
  const letter = preview?.letter ?? null;
  const { pages, refusal } = usePages(letter?.ok ? letter.value.model : null);
  const open = useOpened();
  if (letter === null) return null;
  const problem = letter.ok ? refusal : letter.error;
  return (
    <section aria-label={say.preview}>
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
      {problem === null ? (
        pages !== null && <PageView pages={pages} />
      ) : (
        <p className="bad" role="status">
          {readable ? refusalSentence(problem) : say.unreadable}
        </p>
      )}
    </section>
  );
}
