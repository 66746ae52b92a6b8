import type { FeeModel, FeeTier } from '../../../../domain/agencies/types';
import { toDecimal } from '../../../../domain/money/decimal';
import { Button } from '../../../components/Button';
import { useKeptText, useUnreadable } from '../../../frame/formParts';
import { useMessages } from '../../../messages/useMessages';
import { minorOf, plain } from './fields';

const PERCENT = /^(100|\d{1,2}([.,]\d{1,4})?)$/;

interface TierTableProps {
  readonly fees: FeeModel;
  readonly onChange: (part: Pick<FeeModel, 'tiers'>) => void;
}

/** The tiers of a fee; the last one has no upper end. */
export function TierTable({ fees, onChange }: TierTableProps) {
  const say = useMessages().agencies;
  const { tiers, basis, currency } = fees;
  const upTo = basis === 'age' ? say.upToDays : `${say.upToSum} (${currency})`;
  return (
    <table className="table table--narrow">
      <thead>
        <tr>
          <th scope="col">{upTo}</th>
          <th scope="col">{say.percent}</th>
          <th scope="col">
            <span className="hidden-text">{say.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tiers.map((tier, index) => (
          <TierRow
            key={`${tiers.length}-${String(index)}`}
            fees={fees}
            tier={tier}
            place={index + 1}
            onChange={(next) => onChange({ tiers: tiers.with(index, next) })}
            onRemove={
              tiers.length > 1 && tier.upTo !== null
                ? () => onChange({ tiers: tiers.toSpliced(index, 1) })
                : null
            }
          />
        ))}
        <tr>
          <td colSpan={3}>
            <Button look="quiet" onClick={() => onChange({ tiers: withTier(fees) })}>
              {say.addTier}
            </Button>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** One more tier below the open end, above the highest there is. */
function withTier({ tiers, basis }: FeeModel): readonly FeeTier[] {
  const highest = Math.max(0, ...tiers.map(({ upTo }) => upTo ?? 0));
  const next = basis === 'age' ? highest + 90 : highest + 100_000;
  const bounded = tiers.filter(({ upTo }) => upTo !== null);
  const open = tiers.filter(({ upTo }) => upTo === null);
  return [...bounded, { upTo: next, pct: open[0]?.pct ?? '0' }, ...open];
}

function TierRow(props: {
  readonly fees: FeeModel;
  readonly tier: FeeTier;
  readonly place: number;
  readonly onChange: (tier: FeeTier) => void;
  readonly onRemove: (() => void) | null;
}) {
  const say = useMessages().agencies;
  const { fees, tier, place } = props;
  const { basis, currency } = fees;
  const bound = (text: string) =>
    basis === 'age'
      ? /^\d{1,5}$/.test(text.trim())
        ? Number(text)
        : null
      : minorOf(text, currency);
  const shown = (upTo: number) =>
    basis === 'age' ? String(upTo) : toDecimal({ minor: upTo, currency });
  return (
    <tr>
      <td>
        {tier.upTo === null ? (
          say.above
        ) : (
          <Cell
            label={say.tier(say.upTo, place)}
            shown={shown(tier.upTo)}
            read={(text) => {
              const upTo = bound(text);
              return upTo === null ? null : { ...tier, upTo };
            }}
            showing={({ upTo }) => shown(upTo ?? 0)}
            onRead={props.onChange}
          />
        )}
      </td>
      <td>
        <Cell
          label={say.tier(say.percent, place)}
          shown={tier.pct}
          read={(text) => (PERCENT.test(text.trim()) ? { ...tier, pct: plain(text) } : null)}
          showing={({ pct }) => pct}
          onRead={props.onChange}
        />
      </td>
      <td>
        {props.onRemove !== null && (
          <Button look="quiet" onClick={props.onRemove}>
            {say.removeTier(place)}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Text in a cell. What cannot be read is marked and changes nothing. */
function Cell(props: {
  readonly label: string;
  /** What the tier reads in this cell. */
  readonly shown: string;
  /** The tier by a text; null for what cannot be read. */
  readonly read: (text: string) => FeeTier | null;
  readonly showing: (tier: FeeTier) => string;
  readonly onRead: (tier: FeeTier) => void;
}) {
  const { text, write } = useKeptText(props.label, props.shown);
  const unreadable = props.read(text) === null;
  useUnreadable(unreadable);
  return (
    <input
      className="input input--figures settings__number"
      aria-label={props.label}
      aria-invalid={unreadable}
      autoComplete="off"
      value={text}
      onChange={(event) => {
        const next = props.read(event.target.value);
        write(event.target.value, next === null ? props.shown : props.showing(next));
        if (next !== null) props.onRead(next);
      }}
    />
  );
}
