import { useState } from 'react';
import type { OwnCode } from '../../../../domain/accounts/account';
import {
  COUNTS_AS,
  type CodesSettings,
  countsAs,
  MOST_OWN,
  type OutcomeCode,
} from '../../../../domain/settings/sections/codes';
import { nameProblem, ownCodesIn } from '../../../../domain/settings/sections/ownCodes';
import { Button } from '../../../components/Button';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { useKeptFields } from '../../../frame/formParts';
import { useMessages } from '../../../messages/useMessages';
import { withCode, withMeaning, withName, withOffered, withoutCode } from './changes';
import { meanings, namesBeside } from './names';
import { OwnCodeRow } from './OwnCodeRow';

interface OwnCodesProps {
  readonly kind: keyof CodesSettings;
  readonly codes: CodesSettings;
  /** Codes some call or dispute has. */
  readonly used: ReadonlySet<string>;
  readonly onChange: (codes: CodesSettings) => void;
}

/** Codes the user added: named, hidden, and deleted while nothing has them. */
export function OwnCodes({ kind, codes, used, onChange }: OwnCodesProps) {
  const m = useMessages();
  const say = m.settings.codes.own[kind];
  const fresh = useKeptFields<{ name: string; meaning: OutcomeCode }>(say.one, {
    name: '',
    meaning: COUNTS_AS,
  });
  const { name, meaning } = fresh.fields;
  const [tried, setTried] = useState(false);
  const own = ownCodesIn(codes[kind].labels);
  const problem = nameProblem(name, namesBeside(m, codes, kind, null));
  const told = problem === null || (problem === 'empty' && !tried) ? undefined : say.name[problem];
  const isOutcome = kind === 'outcomes';
  return (
    <section>
      <h3>{say.title}</h3>
      {isOutcome && <p className="settings__lead">{m.settings.codes.own.outcomes.lead}</p>}
      {own.length === 0 ? (
        <p className="muted">{m.settings.codes.none}</p>
      ) : (
        <OwnTable {...{ kind, codes, own, used, onChange }} />
      )}
      {own.length < MOST_OWN[kind] && (
        <FieldRow>
          <TextField
            label={say.add}
            value={name}
            maxLength={400}
            onChange={(next) => {
              setTried(false);
              fresh.setFields({ name: next, meaning });
            }}
            error={told}
          />
          {isOutcome && (
            <SelectField
              label={m.settings.codes.countsAs}
              value={meaning}
              choices={meanings(m, codes)}
              onChange={(next) => fresh.setFields({ name, meaning: next })}
            />
          )}
          <div className="field-row__act">
            <Button onClick={add}>{say.addNow}</Button>
          </div>
        </FieldRow>
      )}
    </section>
  );

  function add(): void {
    setTried(true);
    if (problem !== null) return;
    onChange(withCode(codes, kind, `own-${crypto.randomUUID()}`, name.trim(), meaning));
    setTried(false);
    fresh.drop();
  }
}

interface OwnTableProps extends OwnCodesProps {
  readonly own: readonly OwnCode[];
}

function OwnTable({ kind, codes, own, used, onChange }: OwnTableProps) {
  const m = useMessages();
  const words = m.settings.codes;
  const say = words.own[kind];
  const { labels, hidden } = codes[kind];
  const named: Readonly<Partial<Record<string, string>>> = labels;
  const unseen = new Set<string>(hidden);
  return (
    <div className="table-scroll">
      <table className={`table codes__own codes__own--${kind}`}>
        <caption className="hidden-text">{say.title}</caption>
        <thead>
          <tr>
            <th scope="col">{say.one}</th>
            {kind === 'outcomes' && <th scope="col">{words.countsAs}</th>}
            <th scope="col">{words.offered}</th>
            <th scope="col">
              <span className="hidden-text">{m.settings.banks.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {own.map((code, index) => (
            <OwnCodeRow
              key={code}
              kind={kind}
              number={index + 1}
              name={named[code] ?? ''}
              problem={nameProblem(named[code] ?? '', namesBeside(m, codes, kind, code))}
              offered={!unseen.has(code)}
              used={used.has(code)}
              meaning={
                kind === 'outcomes'
                  ? {
                      value: countsAs(codes, code),
                      choices: meanings(m, codes),
                      onChange: (next) => onChange(withMeaning(codes, code, next)),
                    }
                  : null
              }
              onName={(name) => onChange(withName(codes, kind, code, name))}
              onOffered={(on) => onChange(withOffered(codes, kind, code, on))}
              onDelete={() => onChange(withoutCode(codes, kind, code))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
