import { useState } from 'react';
import type { FeeModel, FeeTier } from '../../../../domain/agencies/types';
import { toDecimal } from '../../../../domain/money/decimal';
import { Button } from '../../../components/Button';
import { useMessages } from '../../../messages/useMessages';
import { minorOf } from './fields';

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
    <table className="figures-table figures-table--narrow">
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
            text={shown(tier.upTo)}
            readable={(text) => bound(text) !== null}
            onText={(text) => props.onChange({ ...tier, upTo: bound(text) })}
          />
        )}
      </td>
      <td>
        <Cell
          label={say.tier(say.percent, place)}
          text={tier.pct}
          readable={(text) => /^(100|\d{1,2}([.,]\d{1,4})?)$/.test(text.trim())}
          onText={(text) => props.onChange({ ...tier, pct: text.trim().replace(',', '.') })}
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
  readonly text: string;
  readonly readable: (text: string) => boolean;
  readonly onText: (text: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? props.text;
  return (
    <input
      className="input input--figures settings__number"
      aria-label={props.label}
      aria-invalid={!props.readable(text)}
      autoComplete="off"
      value={text}
      onChange={(event) => {
        setTyped(event.target.value);
        if (props.readable(event.target.value)) props.onText(event.target.value);
      }}
    />
  );
}
