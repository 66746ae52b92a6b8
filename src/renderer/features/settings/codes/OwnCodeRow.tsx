import { useId } from 'react';
import type { CodesSettings, OutcomeCode } from '../../../../domain/settings/sections/codes';
import type { nameProblem } from '../../../../domain/settings/sections/ownCodes';
import { Button } from '../../../components/Button';
import { type Choice, Select } from '../../../components/fields/Select';
import { useMessages } from '../../../messages/useMessages';

interface Meaning {
  readonly value: OutcomeCode;
  readonly choices: readonly Choice<OutcomeCode>[];
  readonly onChange: (value: OutcomeCode) => void;
}

interface OwnCodeRowProps {
  readonly kind: keyof CodesSettings;
  /** Where it stands in the table: names the fields, also while the name is being changed. */
  readonly number: number;
  readonly name: string;
  readonly problem: ReturnType<typeof nameProblem>;
  readonly offered: boolean;
  /** Some call or dispute has it. */
  readonly used: boolean;
  /** What an outcome counts as; null for reasons. */
  readonly meaning: Meaning | null;
  readonly onName: (name: string) => void;
  readonly onOffered: (on: boolean) => void;
  readonly onDelete: () => void;
}

/** One code of the user's own in the table of them. */
export function OwnCodeRow(props: OwnCodeRowProps) {
  const { kind, number, name, problem, meaning } = props;
  const words = useMessages().settings.codes;
  const say = words.own[kind];
  const id = useId();
  return (
    <tr>
      <td>
        <input
          className="input"
          aria-label={say.nameOf(number)}
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
      {meaning !== null && (
        <td>
          <Select {...meaning} aria={{ 'aria-label': words.meaningOf(number) }} />
        </td>
      )}
      <td>
        <input
          type="checkbox"
          aria-label={words.offeredOf(name)}
          checked={props.offered}
          onChange={(event) => props.onOffered(event.target.checked)}
        />
      </td>
      <td>
        {props.used ? (
          <span className="muted">{words.used}</span>
        ) : (
          <Button look="quiet" onClick={props.onDelete}>
            {words.remove} <span className="hidden-text">{name}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}
