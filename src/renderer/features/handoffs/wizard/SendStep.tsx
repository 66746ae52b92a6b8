import type { Override } from '../../../../domain/accounts/casework/types';
import { CHECK_IDS } from '../../../../domain/handoffCheck/types';
import type { Money } from '../../../../domain/money/money';
import { MoneyList } from '../../../components/Money';
import { useMessages } from '../../../messages/useMessages';

interface SendStepProps {
  readonly claims: readonly Money[];
  readonly count: number;
  readonly agency: string;
  readonly overrides: readonly Override[];
}

/** What is about to happen, before the pack is written. */
export function SendStep({ claims, count, agency, overrides }: SendStepProps) {
  const m = useMessages();
  const say = m.handoffs.send;
  return (
    <>
      <p>
        {say.summary(count, agency)}{' '}
        <b>
          <MoneyList amounts={claims} />
        </b>
      </p>
      <OverrideList overrides={overrides} title={say.overrides} />
      <p>{say.encrypted}</p>
      <p>{say.plain}</p>
      <p className="muted">{say.consequence}</p>
    </>
  );
}

/** Checks that spoke against a handoff, with the reasons that were given. */
export function OverrideList(props: {
  readonly overrides: readonly Override[];
  readonly title: string;
}) {
  const m = useMessages();
  if (props.overrides.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul>
        {props.overrides.map(({ check, reason }) => {
          const known = CHECK_IDS.find((id) => id === check);
          const name = known === undefined ? check : m.handoffs.checks.names[known];
          return <li key={check}>{m.cases.overrideLine(name, reason)}</li>;
        })}
      </ul>
    </>
  );
}
