import { type ReactNode, useId } from 'react';
import type { ItemInterest } from '../../../../domain/derivations/interest';
import type { ItemLimitation } from '../../../../domain/derivations/limitation';
import type { Derivation } from '../../../../domain/derivations/types';
import { LIMITATION_TEXTS } from '../../../../domain/limitation/texts';
import type { Remark } from '../../../../domain/limitation/types';
import { formatMoney } from '../../../../domain/money/format';
import type { Refusal } from '../../../../domain/refusal';
import { DateText } from '../../../components/DateText';
import { TableHead } from '../../../components/layout/TableHead';
import { Money } from '../../../components/Money';
import { sourceText } from '../../../components/sourceText';
import { longDate } from '../../../components/text';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';

/** A titled part of the answer to "why?". */
export function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="why__part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

/** The lines of a figure and their sum. */
export function DerivationTable({ derivation }: { readonly derivation: Derivation }) {
  const m = useMessages();
  const say = m.dossier.why;
  const { lines, total, currency } = derivation;
  if (lines.length === 0) return <p className="muted">{say.nothing}</p>;
  return (
    <table className="table table--text">
      <TableHead words={[say.line]} figures={[say.amount]} />
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td>{refusalSentence(line.what)}</td>
            <td className="is-figure">
              <Money amount={{ minor: line.minor, currency }} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>{say.total}</td>
          <td className="is-figure">
            <Money amount={{ minor: total, currency }} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Interest line by line, with the rules and the sources of the rates. */
export function InterestTable({ interest }: { readonly interest: ItemInterest }) {
  const m = useMessages();
  const say = m.dossier.why;
  const { result, notes } = interest;
  return (
    <>
      <table className="table table--text">
        <TableHead words={[say.from, say.to]} figures={[say.days, say.rate, say.on, say.sum]} />
        <tbody>
          {result.lines.map((line) => (
            <tr key={`${line.from}-${line.principal.minor}`}>
              <td>{line.from !== null && <DateText date={line.from} />}</td>
              <td>{line.to !== null && <DateText date={line.to} />}</td>
              <td className="is-figure num">{line.days}</td>
              <td className="is-figure num">{`${line.ratePct} %`}</td>
              <td className="is-figure">
                <Money amount={line.principal} />
              </td>
              <td className="is-figure">
                <Money amount={line.interest} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={5}>{say.total}</td>
            <td className="is-figure">
              <Money amount={result.interest} />
            </td>
          </tr>
        </tfoot>
      </table>
      {result.compensation !== null && <p>{say.lumpSum(formatMoney(result.compensation))}</p>}
      <Rules remarks={[...notes, ...result.rule]} />
    </>
  );
}

/** The probable last day and what it rests on. */
export function LimitationPart({ limitation }: { readonly limitation: ItemLimitation }) {
  const m = useMessages();
  const say = m.dossier.why;
  const { result, rule, notes } = limitation;
  return (
    <>
      <p className="strong">
        {result.lastDay === null ? say.stopped : say.lastDay(longDate(m, result.lastDay))}
      </p>
      <Rules remarks={[...notes, ...result.why.map(named)]} />
      <Sources of={[rule]} />
    </>
  );
}

interface Table {
  readonly id: string;
  readonly sources: readonly { readonly title: string; readonly asOf: string }[];
}

/** Where the tables come from, each table once. */
export function Sources({ of: tables }: { readonly of: readonly Table[] }) {
  const m = useMessages();
  const once = new Map(tables.map((table) => [table.id, table.sources]));
  const list = [...once.values()].flat().map((source) => sourceText(m, source));
  if (list.length === 0) return null;
  return <p className="why__sources">{m.dossier.why.sources(list.join('; '))}</p>;
}

/** A remark about limitation with its event in words. */
function named(remark: Remark): Remark {
  const type = remark.params?.type;
  const name = type === undefined ? undefined : LIMITATION_TEXTS[`limitation.event-${type}`];
  return name === undefined ? remark : { ...remark, params: { ...remark.params, type: name } };
}

function Rules({ remarks }: { readonly remarks: readonly Refusal[] }) {
  return (
    <ul className="why__rules">
      {remarks.map((remark) => {
        const text = refusalSentence(remark);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}
