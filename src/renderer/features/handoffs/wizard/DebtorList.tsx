import type { AccountId } from '../../../../domain/accounts/ids';
import { openTotals } from '../../../../domain/accounts/views/cases';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { MoneyList } from '../../../components/Money';
import { classes } from '../../../components/text';
import { useMessages } from '../../../messages/useMessages';
import type { WizardCase } from './useCases';

interface DebtorListProps {
  readonly cases: readonly WizardCase[];
  readonly shown: AccountId;
  readonly onShow: (id: AccountId) => void;
  /** Takes along those who stayed here, or the other way round. */
  readonly onStaying: (ids: readonly AccountId[], stay: boolean) => void;
}

/** All customers of the pack: who goes along, how far each is, and which one is shown beside. */
export function DebtorList({ cases, shown, onShow, onStaying }: DebtorListProps) {
  const say = useMessages().handoffs.many;
  const impossible = cases.filter(({ stopped, stays }) => stopped && !stays);
  return (
    <nav className="handoff-debtors dialog__list" aria-label={say.list}>
      <p className="muted num">
        {say.going(cases.filter(({ stays }) => !stays).length, cases.length)}
      </p>
      {impossible.length > 0 && (
        <Button
          look="quiet"
          onClick={() =>
            onStaying(
              impossible.map(({ account }) => account.id),
              true,
            )
          }
        >
          {say.leaveImpossible(impossible.length)}
        </Button>
      )}
      <ul>
        {cases.map((one) => (
          <DebtorLine
            key={one.account.id}
            one={one}
            isShown={one.account.id === shown}
            onShow={() => onShow(one.account.id)}
            onStay={() => onStaying([one.account.id], !one.stays)}
          />
        ))}
      </ul>
    </nav>
  );
}

function DebtorLine(props: {
  readonly one: WizardCase;
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onStay: () => void;
}) {
  const { one, isShown } = props;
  const say = useMessages().handoffs.many;
  const today = useToday();
  const { name } = one.account;
  const sums = openTotals(one.items, today);
  return (
    <li className={classes('handoff-debtor', isShown && 'is-current')}>
      <input
        type="checkbox"
        aria-label={say.take(name)}
        checked={!one.stays}
        onChange={props.onStay}
      />
      <button type="button" aria-current={isShown ? 'true' : undefined} onClick={props.onShow}>
        <span className="handoff-debtor__name">{name}</span>
        <span className="num muted">
          <MoneyList amounts={sums} />
        </span>
        <StateOf one={one} />
      </button>
    </li>
  );
}

function StateOf({ one }: { readonly one: WizardCase }) {
  const say = useMessages().handoffs.many;
  if (one.stays) return <span className="muted">{say.stays}</span>;
  if (one.stopped) return <span className="bad">{say.impossible}</span>;
  if (one.items.length === 0) return <span className="bad">{say.nothing}</span>;
  if (one.costs === null) return <span className="bad">{say.cost}</span>;
  if (one.unanswered > 0) return <span className="warn">{say.unanswered(one.unanswered)}</span>;
  return <span className="good">{say.ready}</span>;
}
