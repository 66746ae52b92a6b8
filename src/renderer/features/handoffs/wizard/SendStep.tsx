import type { Override } from '../../../../domain/accounts/casework/types';
import type { PackInput } from '../../../../domain/handoff/input';
import type { PlacementForm } from '../../../../domain/handoff/placement/form';
import type { PackLanguage } from '../../../../domain/handoff/words/words';
import { CHECK_IDS } from '../../../../domain/handoffCheck/types';
import { LETTER_LANGUAGES } from '../../../../domain/letters/languages/languages';
import type { Money } from '../../../../domain/money/money';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { MoneyList } from '../../../components/Money';
import { useMessages } from '../../../messages/useMessages';
import { LeavingFiles } from './LeavingFiles';
import type { Wish } from './wizardState';

interface SendStepProps {
  readonly claims: readonly Money[];
  /** What goes out in a sentence: how many, and to whom. */
  readonly summary: string;
  readonly overrides: readonly NamedOverrides[];
  /** What the directory has as the agency's fees; '' for nothing. */
  readonly fees: string;
  readonly forms: readonly PlacementForm[];
  readonly language: PackLanguage;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  readonly read: () => Promise<PackInput>;
}

/** The reasons given for one customer; the name is '' where there is only one. */
interface NamedOverrides {
  readonly name: string;
  readonly overrides: readonly Override[];
}

/** What is about to happen, and in which form, before the pack is written. */
export function SendStep(props: SendStepProps) {
  const { claims, summary, overrides, fees, forms, language, wish, onWish, read } = props;
  const say = useMessages().handoffs.send;
  return (
    <div>
      <p>
        {summary}{' '}
        <b>
          <MoneyList amounts={claims} />
        </b>
      </p>
      <Overrides of={overrides} />
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
      <FieldRow>
        <TextField
          label={say.fees}
          hint={say.feesHint}
          value={wish.ownFees ? wish.fees : fees}
          maxLength={300}
          grow
          onChange={(text) => onWish({ ...wish, fees: text, ownFees: true })}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          label={say.language}
          value={language}
          choices={LETTER_LANGUAGES.map((value) => ({ value, label: say.languages[value] }))}
          onChange={(chosen) => onWish({ ...wish, language: chosen })}
        />
        <SelectField
          label={say.placement}
          value={wish.placement}
          choices={[
            { value: '', label: say.noPlacement },
            ...forms.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(placement) => onWish({ ...wish, placement })}
        />
      </FieldRow>
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
      <p className="muted">{overrides.length > 1 ? say.consequenceMany : say.consequence}</p>
    </div>
  );
}

/** Of several customers the reasons are folded away: they may be long. */
function Overrides({ of: all }: { readonly of: readonly NamedOverrides[] }) {
  const say = useMessages().handoffs.send;
  const [only] = all;
  if (only !== undefined && all.length === 1) {
    return <OverrideList overrides={only.overrides} title={say.overrides} />;
  }
  const some = all.filter(({ overrides }) => overrides.length > 0);
  if (some.length === 0) return null;
  return (
    <details>
      <summary>{say.allOverrides(some.length)}</summary>
      {some.map(({ name, overrides }) => (
        <OverrideList key={name} overrides={overrides} title={say.overridesOf(name)} />
      ))}
    </details>
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
