import type { StoredEvent } from '../../../../domain/journal/storedEvent';
import { formatMoney } from '../../../../domain/money/format';
import { sumMinor } from '../../../../domain/money/money';
import { CommandButton } from '../../../commands/CommandButton';
import { useCommand } from '../../../commands/handlers';
import { shortDate } from '../../../components/text';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import { useDay, usePast } from '../../debtors/day/dayContext';
import { AgreementEvents } from './AgreementEvents';
import { AgreementPayments } from './AgreementPayments';
import { AgreementTerms } from './AgreementTerms';
import '../Agreements.css';
import { kindText } from '../agreementColumns';
import { type AgreementRow, toneOf } from '../agreementRow';
import { AGREEMENT_ACTIONS, actionFor, actionsOf } from './actions';
import { useAgreementActions } from './useAgreementActions';
import { useAgreementFiles } from './useAgreementFiles';

interface AgreementDetailProps {
  readonly row: AgreementRow;
  /** Journal lines of the customer. */
  readonly events: readonly StoredEvent[];
  /** Beside a list the customer is named; on his own page he is not. */
  readonly named?: boolean;
}

/** One agreement: its state, what can be done now, its payments and what happened. */
export function AgreementDetail({ row, events, named = false }: AgreementDetailProps) {
  const m = useMessages();
  const say = m.agreements;
  const { account, plan, status, proposal } = row;
  const day = useDay();
  const past = usePast();
  const files = useAgreementFiles(row, events);
  useAgreementActions(row, past);
  useCommand('agreement.paper', files.paper);
  useCommand('agreement.icsOurs', files.icsOurs);
  useCommand('agreement.icsTheirs', files.icsTheirs);
  const allowed = actionsOf(plan, status);
  const main = actionFor(proposal.step);
  const sum = sumMinor(plan.rows.map(({ minor }) => minor));
  const heading = say.pane.heading(
    kindText(m, row),
    formatMoney({ minor: sum, currency: plan.currency }),
  );
  return (
    <section className="agreement" aria-label={heading}>
      <div className="agreement__head">
        <h2 className="agreement__title">{named ? account.name : heading}</h2>
        <span className={toneOf(row)}>{say.states[status.state]}</span>
      </div>
      <p className="muted">
        {named && `${heading} `}
        {say.pane.of(shortDate(m, plan.agreedOn, day))}
      </p>
      <p className="agreement__next">{refusalSentence(proposal.why)}</p>
      <fieldset className="agreement__actions">
        <legend className="hidden-text">{say.pane.actions}</legend>
        {!past && main !== null && (
          <CommandButton
            command="agreement.next"
            look="primary"
            text={main === 'call' ? m.debtors.actions.call : say.steps[main]}
          />
        )}
        {!past &&
          AGREEMENT_ACTIONS.filter((action) => action !== main && allowed.has(action)).map(
            (action) => (
              <CommandButton
                key={action}
                command={`agreement.${action}`}
                text={say.steps[action]}
              />
            ),
          )}
        <CommandButton command="agreement.paper" text={say.steps.paper} />
        {(['icsOurs', 'icsTheirs'] as const).map((side) => (
          <CommandButton
            key={side}
            command={`agreement.${side}`}
            look="quiet"
            text={say.steps[side]}
          />
        ))}
      </fieldset>
      <AgreementPayments row={row} />
      <AgreementTerms row={row} openScan={files.scan} />
      <AgreementEvents plan={plan} events={events} />
    </section>
  );
}
