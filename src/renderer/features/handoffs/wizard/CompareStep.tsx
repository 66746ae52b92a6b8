import { useMemo } from 'react';
import { compareMany, type ManyCase } from '../../../../domain/agencies/compareMany';
import type { AgencyWay, Ways } from '../../../../domain/agencies/compareWays';
import { pastResults } from '../../../../domain/agencies/pastResults';
import { formatMoney } from '../../../../domain/money/format';
import type { Money } from '../../../../domain/money/money';
import { useToday } from '../../../clock';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { shortDate } from '../../../components/text';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import type { Wish } from './wizardState';

/** Instalments and months of waiting that can be set beside the agencies. */
const PARTS = [3, 6, 9, 12, 18, 24] as const;
const WAIT_MONTHS = [1, 3, 6, 12] as const;

interface CompareStepProps {
  /** One total per currency of what is chosen. */
  readonly claims: readonly Money[];
  /** What is chosen of each customer, by currency, with the age of his oldest invoice. */
  readonly parts: readonly ManyCase[];
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  /** True once the user wanted to go on. */
  readonly tried: boolean;
}

/** Who gets the case, and what each would leave of it beside instalments and waiting. */
export function CompareStep({ claims, parts, wish, onWish, tried }: CompareStepProps) {
  const say = useMessages().handoffs.compare;
  const { list } = useBook().settings.agencies;
  return (
    <div>
      <div className="handoff-narrow">
        {list.length === 0 ? (
          <p className="muted">{say.none}</p>
        ) : (
          <SelectField
            label={say.to}
            value={wish.agencyId}
            choices={[
              ...list.map(({ id, name }) => ({ value: id, label: name })),
              { value: '', label: say.other },
            ]}
            onChange={(agencyId) => onWish({ ...wish, agencyId })}
          />
        )}
        {wish.agencyId === '' && (
          <TextField
            label={list.length === 0 ? say.to : say.name}
            value={wish.agencyName}
            maxLength={120}
            error={tried && wish.agencyName.trim() === '' ? say.nameError : undefined}
            onChange={(agencyName) => onWish({ ...wish, agencyName })}
            takesFocus={list.length === 0}
          />
        )}
      </div>
      {claims.map((claim) => (
        <WaysTable key={claim.currency} claim={claim} parts={parts} wish={wish} />
      ))}
      <div className="handoff-narrow">
        <FieldRow>
          <SelectField
            label={say.parts}
            value={String(wish.parts)}
            choices={PARTS.map((n) => ({ value: String(n), label: String(n) }))}
            onChange={(n) => onWish({ ...wish, parts: Number(n) })}
          />
          <SelectField
            label={say.waitMonths}
            value={String(wish.waitMonths)}
            choices={WAIT_MONTHS.map((n) => ({ value: String(n), label: String(n) }))}
            onChange={(n) => onWish({ ...wish, waitMonths: Number(n) })}
          />
        </FieldRow>
      </div>
      {list.length > 0 && (
        <>
          <label className="handoff-pick">
            <input
              type="checkbox"
              checked={wish.traced}
              onChange={() => onWish({ ...wish, traced: !wish.traced })}
            />
            {say.traced}
          </label>
          <p className="muted">{say.tiers}</p>
        </>
      )}
    </div>
  );
}

function WaysTable(props: {
  readonly claim: Money;
  readonly parts: readonly ManyCase[];
  readonly wish: Pick<Wish, 'traced' | 'parts' | 'waitMonths'>;
}) {
  const { claim, parts } = props;
  const { traced, parts: instalments, waitMonths } = props.wish;
  const say = useMessages().handoffs.compare;
  const today = useToday();
  const { accounts, settings } = useBook();
  const { list } = settings.agencies;
  const { carryingPct } = settings.rates;
  const ways = useMemo(() => {
    const agencies = list.map((agency) => ({
      agency,
      past: pastResults(accounts.values(), agency),
    }));
    const waits = { parts: instalments, waitMonths, carryingPct };
    const mine = parts.filter((one) => one.claim.currency === claim.currency);
    return compareMany(mine, { traced, today, agencies, ...waits });
  }, [claim, parts, traced, instalments, waitMonths, today, list, accounts, carryingPct]);
  if (!ways.ok) return <p className="bad">{refusalSentence(ways.error)}</p>;
  return (
    <>
      <p>{say.lead(formatMoney(claim))}</p>
      <table className="table table--text">
        <thead>
          <tr>
            <th scope="col">{say.way}</th>
            {[say.fee, say.net, say.expected, say.expectedNet].map((title) => (
              <th key={title} scope="col" className="is-figure">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ways.value.agencies.map((way) => (
            <AgencyRow key={way.id} way={way} currency={claim.currency} />
          ))}
          <OtherRows ways={ways.value} currency={claim.currency} />
        </tbody>
      </table>
    </>
  );
}

function AgencyRow({
  way,
  currency,
}: {
  readonly way: AgencyWay;
  readonly currency: Money['currency'];
}) {
  const say = useMessages().handoffs.compare;
  const amount = (minor: number) => formatMoney({ minor, currency });
  if (way.otherCurrency) {
    return (
      <tr>
        <th scope="row">{way.name}</th>
        <td colSpan={4} className="muted">
          {say.otherCurrency}
        </td>
      </tr>
    );
  }
  const { expected, past } = way;
  return (
    <tr>
      <th scope="row">
        {way.name} <span className="muted">{say.past(past.cases, past.running)}</span>
      </th>
      <td className="is-figure">{amount(way.fee.total)}</td>
      <td className="is-figure">{amount(way.net)}</td>
      <td className="is-figure">
        {expected === null ? (
          <span className="muted">{say.unknown}</span>
        ) : (
          <>
            {amount(expected.collected)}{' '}
            <span className="muted">
              {expected.from === 'past' ? say.fromPast : say.fromStated}
            </span>
          </>
        )}
      </td>
      <td className="is-figure">{expected === null ? '' : amount(expected.net)}</td>
    </tr>
  );
}

function OtherRows({
  ways,
  currency,
}: {
  readonly ways: Ways;
  readonly currency: Money['currency'];
}) {
  const m = useMessages();
  const say = m.handoffs.compare;
  const today = useToday();
  const amount = (minor: number) => formatMoney({ minor, currency });
  const cost = (minor: number | null) =>
    minor === null ? say.noCarrying : say.carrying(amount(minor));
  const { instalments, waiting } = ways;
  return (
    <>
      {instalments !== null && (
        <tr>
          <th scope="row">
            {say.instalments(instalments.parts, shortDate(m, instalments.ends, today))}
          </th>
          <td className="is-figure muted">{cost(instalments.carrying)}</td>
          <td className="is-figure">{amount(instalments.net)}</td>
          <td className="is-figure muted">{say.certain}</td>
          <td />
        </tr>
      )}
      <tr>
        <th scope="row">{say.waiting(shortDate(m, waiting.until, today))}</th>
        <td className="is-figure muted">{cost(waiting.carrying)}</td>
        <td className="is-figure">{amount(waiting.net)}</td>
        <td className="is-figure muted">{say.uncertain}</td>
        <td />
      </tr>
    </>
  );
}
