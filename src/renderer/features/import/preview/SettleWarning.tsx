import { MoneyList } from '../../../components/Money';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import type { ItemsPreview } from '../importStore';
import type { ImportFlow } from '../useImportFlow';

/** What a full list would settle; where that looks wrong, why, and a box to tick before it is booked. */
export function SettleWarning(props: {
  readonly preview: ItemsPreview;
  readonly flow: ImportFlow;
}) {
  const m = useMessages();
  const { full, sure } = props.preview;
  if (full === null || full.items.length === 0) return null;
  return (
    <section className="import-settle" aria-label={m.import.scope.settles(full.items.length)}>
      <p>
        {m.import.scope.settles(full.items.length)} <MoneyList amounts={full.totals} />
      </p>
      {full.warnings.map((warning) => (
        <p key={`${warning.code} ${JSON.stringify(warning.params)}`} className="warn">
          {refusalSentence(warning)}
        </p>
      ))}
      {full.warnings.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={sure}
            onChange={(event) => props.flow.setSure(event.target.checked)}
          />{' '}
          {m.import.scope.sure}
        </label>
      )}
    </section>
  );
}
