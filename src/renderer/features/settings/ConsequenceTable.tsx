import { CONSEQUENCE_KINDS, type Consequence } from '../../../domain/letters/input';
import {
  type LetterSettings,
  THREATENING_KINDS,
  type ThreateningKind,
} from '../../../domain/settings/sections/letters';
import { useMessages } from '../../messages/useMessages';

interface ConsequenceTableProps {
  readonly chosen: LetterSettings['consequences'];
  readonly onChange: (chosen: LetterSettings['consequences']) => void;
}

/** Which letter may announce what. */
export function ConsequenceTable({ chosen, onChange }: ConsequenceTableProps) {
  const m = useMessages();
  const say = m.settings.letters;
  return (
    <table className="table table--narrow">
      <thead>
        <tr>
          <th scope="col">{say.consequence}</th>
          {THREATENING_KINDS.map((kind) => (
            <th key={kind} scope="col">
              {m.letters.kinds[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CONSEQUENCE_KINDS.map((one) => (
          <tr key={one}>
            <th scope="row">{say.consequenceNames[one]}</th>
            {THREATENING_KINDS.map((kind) => (
              <td key={kind}>
                <input
                  type="checkbox"
                  aria-label={say.mayAnnounce(m.letters.kinds[kind], say.consequenceNames[one])}
                  checked={chosen[kind].includes(one)}
                  onChange={() => onChange(toggled(kind, one))}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function toggled(kind: ThreateningKind, one: Consequence['kind']): typeof chosen {
    const has = chosen[kind].includes(one);
    const next = CONSEQUENCE_KINDS.filter((known) =>
      known === one ? !has : chosen[kind].includes(known),
    );
    return { ...chosen, [kind]: next };
  }
}
