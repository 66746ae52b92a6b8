import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import type { ItemsPreview } from '../importStore';
import type { ImportFlow } from '../useImportFlow';

interface ClosingChoiceProps {
  readonly preview: ItemsPreview;
  readonly flow: ImportFlow;
}

const SHOWN = 5;

/** Disputes the file calls settled, and a box to close them with it. They stay open unless it is ticked. */
export function ClosingChoice({ preview, flow }: ClosingChoiceProps) {
  const say = useMessages().import.closing;
  const { gone, closes } = preview;
  if (gone.length === 0) return null;
  return (
    <section className="import-settle" aria-label={say.title(gone.length)}>
      <p>{say.title(gone.length)}</p>
      {gone.slice(0, SHOWN).map(({ dispute, note }) => (
        <p key={dispute} className="muted">
          {refusalSentence(note)}
        </p>
      ))}
      {gone.length > SHOWN && <p className="muted">{say.more(gone.length - SHOWN)}</p>}
      <label>
        <input
          type="checkbox"
          checked={closes}
          onChange={(event) => flow.setCloses(event.target.checked)}
        />{' '}
        {say.tick}
      </label>
    </section>
  );
}
