import { useId } from 'react';
import type { nameProblem } from '../../../domain/settings/sections/codes';
import { Button } from '../../components/Button';
import { useMessages } from '../../messages/useMessages';

interface OwnReasonRowProps {
  /** Where it stands in the table: names the fields, also while the name is being changed. */
  readonly number: number;
  readonly name: string;
  readonly problem: ReturnType<typeof nameProblem>;
  readonly offered: boolean;
  /** Some dispute has it. */
  readonly used: boolean;
  readonly onName: (name: string) => void;
  readonly onOffered: (on: boolean) => void;
  readonly onDelete: () => void;
}

/** One reason of the user's own in the table of them. */
export function OwnReasonRow(props: OwnReasonRowProps) {
  const { number, name, problem } = props;
  const say = useMessages().settings.codes;
  const id = useId();
  return (
    <tr>
      <td>
        <input
          className="input"
          aria-label={say.ownName(number)}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : id}
          maxLength={400}
          autoComplete="off"
          value={name}
          onChange={(event) => props.onName(event.target.value)}
        />
        {problem !== null && (
          <p className="settings__wrong settings__wrong--text" id={id}>
            {say.name[problem]}
          </p>
        )}
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={say.offeredOf(name)}
          checked={props.offered}
          onChange={(event) => props.onOffered(event.target.checked)}
        />
      </td>
      <td>
        {props.used ? (
          <span className="muted">{say.used}</span>
        ) : (
          <Button look="quiet" onClick={props.onDelete}>
            {say.remove} <span className="hidden-text">{name}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}
