import { TextField } from '../../components/fields/TextField';
import { refusalSentence } from '../../frame/refusalSentence';
import { useMessages } from '../../messages/useMessages';
import { FreshnessLine } from './FreshnessLine';
import './FreshnessCheck.css';
import type { FreshnessGate } from './useFreshnessGate';

/** How fresh the data is; where it is too old, what is wrong and the reason to go on all the same. */
export function FreshnessCheck({ gate }: { readonly gate: FreshnessGate }) {
  const m = useMessages();
  return (
    <div>
      <p className="field__note freshness__line">
        <FreshnessLine />
      </p>
      {gate.stale.map((one) => (
        <p key={one.code} className="warn">
          {refusalSentence(one)}
        </p>
      ))}
      {gate.stale.length > 0 && (
        <TextField
          label={m.freshness.reason}
          hint={m.freshness.reasonHint}
          value={gate.reason}
          maxLength={300}
          onChange={gate.setReason}
        />
      )}
    </div>
  );
}
