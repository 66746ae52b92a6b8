import { type ReactNode, useEffect, useState } from 'react';
import type { Account, Handoff } from '../../../../domain/accounts/account';
import type { AccountId, HandoffId } from '../../../../domain/accounts/ids';
import { caseStatus } from '../../../../domain/agencies/caseStatus';
import { caseMoney } from '../../../../domain/agencies/pastResults';
import type { Money } from '../../../../domain/money/money';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { SelectField } from '../../../components/fields/SelectField';
import { focusOnMount } from '../../../components/focus';
import { Section } from '../../../components/layout/Section';
import { MoneyList } from '../../../components/Money';
import { EmptyState } from '../../../components/states/EmptyState';
import { shortDate } from '../../../components/text';
import { Screen } from '../../../frame/Header';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useAccount } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { useDesk } from '../../../stores/desk';
import { openDialog, useDialogs } from '../../../stores/dialogs';
import { goTo } from '../../../stores/route';
import { DebtorForms } from '../../debtors/forms/DebtorForms';
import { useCustomerCommands } from '../../debtors/page/useCustomerCommands';
import '../Handoffs.css';
import { CASE_LIST } from '../caseRows';
import { OverrideList } from '../wizard/SendStep';
import { AcknowledgementSection } from './AcknowledgementSection';
import { DirectSection } from './DirectSection';
import { EndedSection } from './EndedSection';
import { EndSection } from './EndSection';
import { ResultsSection } from './ResultsSection';
import { WriteOffSection } from './WriteOffSection';

/** The case of one customer with an agency: what is due, what came of it, and how it ends. Esc goes back. */
export function CasePage({ id }: { readonly id: AccountId }) {
  const m = useMessages();
  const account = useAccount(id);
  useEscape();
  useCustomerCommands(account);
  const [wanted, setWanted] = useState<string | null>(
    () => useDesk.getState().cursors[CASE_LIST] ?? null,
  );
  const cases = newestFirst(account?.handoffs ?? []);
  const handoff = cases.find((one) => one.id === wanted) ?? cases[0];
  if (account === null || handoff === undefined) {
    return (
      <Screen
        title={m.shell.places.handoffs}
        body={
          <EmptyState
            kind="filtered"
            title={m.cases.notFound}
            action={<Button onClick={() => goTo('handoffs')}>{m.cases.back}</Button>}
          />
        }
      />
    );
  }
  return (
    <Screen
      title={m.cases.title(account.name, handoff.agency)}
      body={
        <div className="case-page" data-pane="" tabIndex={-1} ref={focusOnMount}>
          {cases.length > 1 && (
            <CaseChoice {...{ account, cases, shown: handoff, onShow: setWanted }} />
          )}
          <CaseBody key={handoff.id} account={account} handoff={handoff} />
          <DebtorForms account={account} />
        </div>
      }
    >
      <Button look="quiet" keys="Esc" onClick={() => goTo('handoffs')}>
        {m.cases.back}
      </Button>
      <Button look="quiet" onClick={() => goTo('customers', account.id)}>
        {m.cases.toCustomer}
      </Button>
      <Button look="quiet" onClick={() => openDialog({ name: 'court', account: account.id })}>
        {m.cases.court.open}
      </Button>
    </Screen>
  );
}

/** Those that run first, then the newest. */
function newestFirst(handoffs: readonly Handoff[]): Handoff[] {
  const rank = ({ recalledOn }: Handoff): number => (recalledOn === null ? 0 : 1);
  return [...handoffs].reverse().sort((a, b) => rank(a) - rank(b));
}

/** All cases of the customer, with the one that is shown. */
function CaseChoice(props: {
  readonly account: Account;
  readonly cases: readonly Handoff[];
  readonly shown: Handoff;
  readonly onShow: (id: HandoffId) => void;
}) {
  const m = useMessages();
  const today = useToday();
  const { states } = m.handoffs.list;
  return (
    <div className="handoff-narrow">
      <SelectField
        label={m.cases.which(props.cases.length)}
        value={props.shown.id}
        choices={props.cases.map((one) => ({
          value: one.id,
          label: m.cases.choice(
            shortDate(m, one.on, today),
            one.agency,
            states[caseStatus(props.account, one, today).state],
          ),
        }))}
        onChange={props.onShow}
      />
    </div>
  );
}

function CaseBody({ account, handoff }: { readonly account: Account; readonly handoff: Handoff }) {
  const m = useMessages();
  const say = m.cases;
  const today = useToday();
  const status = caseStatus(account, handoff, today);
  const money = caseMoney(account, handoff);
  const running = handoff.recalledOn === null;
  const since = shortDate(m, handoff.on, today);
  return (
    <>
      <dl className="case-figures num">
        <Figure name={m.handoffs.list.columns.state}>{m.handoffs.list.states[status.state]}</Figure>
        <Figure name={say.figures.since}>{say.daysAgo(since, status.days)}</Figure>
        <Sums name={say.figures.handed} of={money.handed} />
        <Sums name={say.figures.open} of={money.open} />
        <Sums name={say.figures.collected} of={money.collected} />
        <Sums name={say.figures.fee} of={money.fees} />
      </dl>
      {running && (
        <Section title={say.due}>
          {status.due.length === 0 ? (
            <p className="muted">{say.nothingDue}</p>
          ) : (
            <ul className="case-due warn">
              {status.due.map((one) => (
                <li key={one.code}>{refusalSentence(one)}</li>
              ))}
            </ul>
          )}
          <p className="muted">{say.lock}</p>
        </Section>
      )}
      <div className="case-columns">
        <div>
          <AcknowledgementSection account={account} handoff={handoff} />
          <DirectSection account={account} handoff={handoff} />
          {running ? (
            <EndSection account={account} handoff={handoff} />
          ) : (
            <EndedSection account={account} handoff={handoff} />
          )}
        </div>
        <div>
          <ResultsSection account={account} handoff={handoff} />
          <WriteOffSection account={account} handoff={handoff} />
        </div>
      </div>
      <OverrideList overrides={handoff.overrides ?? []} title={say.overrides} />
      <p className="muted handoff-hash">
        {say.pack} {handoff.packSha256}
      </p>
    </>
  );
}

function Figure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Sums({ name, of }: { readonly name: string; readonly of: readonly Money[] }) {
  return <Figure name={name}>{of.length === 0 ? '—' : <MoneyList amounts={of} />}</Figure>;
}

/** Esc goes back to the list, unless a dialog is open or something is being typed. */
function useEscape(): void {
  useEffect(() => {
    const back = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (useDialogs.getState().open.length > 0 || isTyping(event.target)) return;
      goTo('handoffs');
    };
    window.addEventListener('keydown', back);
    return () => window.removeEventListener('keydown', back);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof Element && target.closest('[role="alertdialog"]') !== null)
  );
}
