import type { ReactNode } from 'react';
import type { Plan } from '../../../../domain/accounts/account';
import type { PlanSignature } from '../../../../domain/accounts/agreement';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { formatMoney } from '../../../../domain/money/format';
import { sumMinor } from '../../../../domain/money/money';
import { Button } from '../../../components/Button';
import { shortDate } from '../../../components/text';
import type { Messages } from '../../../messages/en';
import { useMessages } from '../../../messages/useMessages';
import { useDay } from '../../debtors/day/dayContext';
import '../../debtors/sections/Details.css';
import { Section } from '../../../components/layout/Section';
import type { AgreementRow } from '../agreementRow';

type Line = readonly [title: string, value: ReactNode];

interface AgreementTermsProps {
  readonly row: AgreementRow;
  readonly openScan: (() => void) | null;
}

/** How the lines say things. */
interface Words {
  readonly m: Messages;
  readonly date: (on: PlainDate) => string;
}

/** Signatures, rests, notices and the end of an agreement. What is not there is left out. */
export function AgreementTerms({ row, openScan }: AgreementTermsProps) {
  const m = useMessages();
  const day = useDay();
  const words: Words = { m, date: (on) => shortDate(m, on, day) };
  const lines = [
    ...paperLines(row, words, openScan),
    ...restLines(row, words),
    ...endLines(row, words),
  ];
  return (
    <Section title={m.agreements.pane.terms}>
      <dl className="details">
        {lines.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function paperLines(
  { plan, status }: AgreementRow,
  { m, date }: Words,
  openScan: AgreementTermsProps['openScan'],
): Line[] {
  const say = m.agreements.pane;
  const { paper } = plan;
  const signature = ({ name, office, on, place }: PlanSignature) =>
    say.signature(name, office, date(on), place);
  const lines: Line[] = [[say.paper, m.agreements.paper[status.paper]]];
  if (paper?.sentOn) lines.push([say.sent, date(paper.sentOn)]);
  if (paper?.debtor) lines.push([say.debtor, signature(paper.debtor)]);
  if (paper?.creditor) lines.push([say.creditor, signature(paper.creditor)]);
  if (paper?.scan && openScan !== null) {
    const open = (
      <Button look="quiet" onClick={openScan}>
        {paper.scan.name}
      </Button>
    );
    lines.push([say.scan, open]);
  }
  if (status.inForceOn !== null) lines.push([say.inForce, date(status.inForceOn)]);
  return lines;
}

/** What rests while it is kept, and what is behind; nothing of an agreement that has ended. */
function restLines({ plan, status }: AgreementRow, { m, date }: Words): Line[] {
  if (plan.endedOn !== null) return [];
  const say = m.agreements.pane;
  const { graceDays, graceIn } = plan.terms;
  const rests = status.restsUntil;
  const lines: Line[] = [
    [say.ladder, rests === null ? say.goesOn : say.rests(date(rests))],
    [say.grant, say.graceOf(graceDays, graceIn === 'bankDays')],
  ];
  if (status.behind > 0) lines.push([say.behind, money(plan, status.behind)]);
  if (status.cure !== null) {
    lines.push([say.cure, say.cureOf(status.cure.no, date(status.cure.deadline))]);
  }
  const waived = waivedOf(plan);
  if (waived > 0) lines.push([say.waived, money(plan, waived)]);
  return lines;
}

function endLines({ plan, account }: AgreementRow, { m, date }: Words): Line[] {
  const say = m.agreements.pane;
  const lines: Line[] = [];
  if (plan.accelerated !== undefined) {
    const { on, principal, interest, revived, total } = plan.accelerated;
    lines.push([say.accelerated, say.calledIn(date(on), money(plan, total))]);
    const of = [principal, interest, revived].map((minor) => money(plan, minor));
    lines.push(['', say.parts(of[0] ?? '', of[1] ?? '', of[2] ?? '')]);
  }
  if (plan.endedOn !== null) lines.push([say.ended, date(plan.endedOn)]);
  const other = (id: Plan['id'] | undefined) => account.plans.find((one) => one.id === id);
  const before = other(plan.replaces);
  const after = other(plan.replacedBy);
  if (before !== undefined) lines.push([say.replaces, named(m, before, date(before.agreedOn))]);
  if (after !== undefined) lines.push([say.replacedBy, named(m, after, date(after.agreedOn))]);
  return lines;
}

function named(m: Messages, plan: Plan, on: string): string {
  const { kinds } = m.agreements;
  const kind =
    plan.terms.kind === 'deferral' ? kinds.deferral : kinds.instalments(plan.rows.length);
  return `${kind} ${m.agreements.pane.of(on)}`;
}

function money({ currency }: Plan, minor: number): string {
  return formatMoney({ minor, currency });
}

/** What is asked for only when the agreement is not kept, minor units. */
function waivedOf({ terms }: Plan): number {
  const extras = terms.extras ?? [];
  return sumMinor(extras.filter(({ waived }) => waived).map(({ minor }) => minor));
}
