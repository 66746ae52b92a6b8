import { Bar, BarChart, CartesianGrid, Cell, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Ageing } from '../../../domain/kpi/ageing';
import { decimalsOf } from '../../../domain/money/currency';
import { formatAmount } from '../../../domain/money/format';
import { useMessages } from '../../messages/useMessages';

const HEIGHT = 200;

/** The ageing of one currency as bars; the table beside it holds the same numbers. */
export function AgeingChart({ ageing }: { readonly ageing: Ageing }) {
  const m = useMessages();
  const data = ageing.buckets.map((bucket) => ({
    name: m.insights.bucket(bucket.key),
    minor: bucket.minor,
  }));
  const whole = (minor: number) => {
    const text = formatAmount({ minor: Math.round(minor), currency: ageing.currency });
    return decimalsOf(ageing.currency) === 0 ? text : (text.split('.')[0] ?? text);
  };
  return (
    <figure className="chart" aria-label={m.insights.ageingChart(ageing.currency)}>
      <figcaption className="muted">{m.insights.ageingChart(ageing.currency)}</figcaption>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <BarChart data={data} accessibilityLayer={false} margin={{ left: 16, right: 8, top: 8 }}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="name" tickLine={false} stroke="var(--ink2)" fontSize={12} />
          <YAxis
            tickFormatter={whole}
            tickLine={false}
            axisLine={false}
            stroke="var(--ink2)"
            fontSize={12}
            width={76}
          />
          <Bar dataKey="minor" isAnimationActive={false} maxBarSize={64}>
            {data.map((entry, index) => (
              <Cell key={entry.name} fill={`var(--age-${Math.min(index, 4)})`} />
            ))}
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
}
