import type { Override } from '../../../../domain/accounts/casework/types';
import type { PackInput } from '../../../../domain/handoff/input';
import { PLACEMENT_PRESETS } from '../../../../domain/handoff/placement/presets';
import { CHECK_IDS } from '../../../../domain/handoffCheck/types';
import type { Money } from '../../../../domain/money/money';
import { FieldRow } from '../../../components/Field';
import { MoneyList } from '../../../components/Money';
import { SelectField } from '../../../components/SelectField';
import { TextField } from '../../../components/TextField';
import { useMessages } from '../../../messages/useMessages';
import { LeavingFiles } from './LeavingFiles';
import type { Wish } from './wizardState';

interface SendStepProps {
  readonly claims: readonly Money[];
  readonly count: number;
  readonly agency: string;
  readonly overrides: readonly Override[];
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  readonly read: () => Promise<PackInput>;
}

/** What is about to happen, and in which form, before the pack is written. */
export function SendStep({ claims, count, agency, overrides, wish, onWish, read }: SendStepProps) {
  const say = useMessages().handoffs.send;
  return (
    <div className="handoff-scroll">
      <p>
        {say.summary(count, agency)}{' '}
        <b>
          <MoneyList amounts={claims} />
        </b>
      </p>
      <OverrideList overrides={overrides} title={say.overrides} />
      <FieldRow>
        <TextField
          label={say.scope}
          value={wish.scope}
          maxLength={200}
          grow
          onChange={(scope) => onWish({ ...wish, scope })}
        />
        <TextField
          label={say.floor}
          hint={say.floorHint}
          value={wish.floor}
          maxLength={200}
          grow
          onChange={(floor) => onWish({ ...wish, floor })}
        />
      </FieldRow>
      <div className="handoff-narrow">
        <SelectField
          label={say.placement}
          value={wish.placement}
          choices={[
            { value: '', label: say.noPlacement },
            ...PLACEMENT_PRESETS.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(placement) => onWish({ ...wish, placement })}
        />
      </div>
      {(['encrypt', 'ownCopy', 'paper'] as const).map((key) => (
        <label key={key} className="handoff-pick">
          <input
            type="checkbox"
            checked={wish[key]}
            onChange={() => onWish({ ...wish, [key]: !wish[key] })}
          />
          {say[key]}
        </label>
      ))}
      <LeavingFiles read={read} />
      <p className={wish.encrypt ? undefined : 'warn'}>
        {wish.encrypt ? say.encrypted : say.notEncrypted}
      </p>
      <p className="muted">{say.consequence}</p>
    </div>
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
