import { useId, useState } from 'react';
import { FIGURES } from '../../../domain/kpi/insights/scope';
import type { View } from '../../../domain/kpi/insights/tables';
import type { Currency } from '../../../domain/money/currency';
import { ratesInForce } from '../../../domain/settings/inForce';
import { useToday } from '../../clock';
import { CommandButton } from '../../commands/CommandButton';
import { useCommand } from '../../commands/handlers';
import { Chips } from '../../components/Chips';
import { DateInput } from '../../components/fields/DateInput';
import { readDate } from '../../components/fields/readDate';
import { shortDate } from '../../components/text';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { showAsTables, useInsights } from './insightsStore';
import type { TakingAlong } from './takingAlong/useTakingAlong';

interface ToolsProps {
  readonly view: View;
  readonly currencies: readonly Currency[];
  readonly along: TakingAlong;
  /** The figures below are of before: newer ones are being added up. */
  readonly isBehind: boolean;
  readonly onRates: () => void;
}

/** Currency, day, and what concerns all figures. */
export function Tools({ view, currencies, along, isBehind, onRates }: ToolsProps) {
  const m = useMessages();
  const { settings, company } = useBook();
  const { base } = ratesInForce(settings, company);
  const asTables = useInsights((state) => state.asTables);
  const several = currencies.length > 1 || currencies.some((one) => one !== base);
  const views: View[] = several ? [...currencies, 'total'] : [...currencies];
  const ready = along.offered;
  useCommand('insights.tables', () => showAsTables(FIGURES, asTables.size < FIGURES.length));
  useCommand('insights.workbook', ready ? () => void along.saveAll() : null);
  useCommand('insights.rates', onRates);
  useCommand('document.print', ready ? () => void along.print() : null);
  return (
    <div className="insights__tools">
      <Chips
        label={m.insights.currency}
        chosen={view}
        onChoose={(next) => useInsights.setState({ view: next })}
        chips={views.map((key) => ({
          key,
          label: key === 'total' ? m.insights.totalIn(base) : key,
        }))}
      />
      <AsOf />
      <span className="insights__state muted" role="status">
        {isBehind && m.insights.updating}
      </span>
      <div className="insights__acts">
        <CommandButton command="insights.tables" look="quiet" />
        <CommandButton command="insights.rates" look="quiet" text={m.insights.rates} />
        <CommandButton command="insights.workbook" text={m.insights.workbook} />
        <CommandButton command="document.print" text={m.insights.print} />
      </div>
    </div>
  );
}

/** The day the figures are of: today, or any day before. */
function AsOf() {
  const m = useMessages();
  const say = m.insights;
  const id = useId();
  const today = useToday();
  const asOf = useInsights((state) => state.asOf);
  const [text, setText] = useState<string>(asOf ?? today);
  const read = readDate(text, today);
  const wrong = read === null || read > today;
  return (
    <div className="insights__as-of">
      <label className="muted" htmlFor={id}>
        {say.asOf}
      </label>
      <DateInput
        aria={{ id, 'aria-describedby': `${id}-note`, 'aria-invalid': wrong }}
        label={say.asOf}
        value={text}
        onChange={change}
      />
      <span id={`${id}-note`} className="bad" aria-live="polite">
        {wrong && say.asOfBad(shortDate(m, asOf ?? today, today))}
      </span>
    </div>
  );

  function change(next: string): void {
    setText(next);
    const day = readDate(next, today);
    if (day === null || day > today) return;
    useInsights.setState({ asOf: day === today ? null : day });
  }
}
