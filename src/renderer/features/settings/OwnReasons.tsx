import { useMemo, useState } from 'react';
import type { OwnReason, ShippedReason } from '../../../domain/accounts/account';
import { reasonName } from '../../../domain/accounts/log/codeNames';
import { reasonsInUse } from '../../../domain/settings/reasonsInUse';
import {
  type CodesSettings,
  MOST_OWN,
  nameProblem,
  ownReasons,
  reasonCodes,
} from '../../../domain/settings/sections/codes';
import { Button } from '../../components/Button';
import { FieldRow } from '../../components/fields/Field';
import { TextField } from '../../components/fields/TextField';
import { useKeptFields } from '../../frame/formParts';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { OwnReasonRow } from './OwnReasonRow';

type ShippedNames = Readonly<Record<ShippedReason, string>>;

interface OwnReasonsProps {
  readonly codes: CodesSettings;
  readonly onChange: (codes: CodesSettings) => void;
}

/** Reasons of disputes the user added: named, hidden, and deleted while no dispute has them. */
export function OwnReasons({ codes, onChange }: OwnReasonsProps) {
  const m = useMessages();
  const say = m.settings.codes;
  const { accounts } = useBook();
  const used = useMemo(() => reasonsInUse(accounts.values()), [accounts]);
  const { fields, setFields, drop } = useKeptFields('reason', { name: '' });
  const [tried, setTried] = useState(false);
  const shipped = m.forms.dispute.reasons;
  const own = ownReasons(codes);
  const { labels, hidden } = codes.reasons;
  const problem = nameProblem(fields.name, namesBeside(codes, shipped, null));
  const told = problem === null || (problem === 'empty' && !tried) ? undefined : say.name[problem];
  return (
    <section>
      <h3>{say.own}</h3>
      {own.length === 0 ? (
        <p className="muted">{say.none}</p>
      ) : (
        <table className="figures-table figures-table--narrow">
          <caption className="hidden-text">{say.own}</caption>
          <thead>
            <tr>
              <th scope="col">{say.reason}</th>
              <th scope="col">{say.offered}</th>
              <th scope="col">
                <span className="hidden-text">{m.settings.banks.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {own.map((code, index) => (
              <OwnReasonRow
                key={code}
                number={index + 1}
                name={labels[code] ?? ''}
                problem={nameProblem(labels[code] ?? '', namesBeside(codes, shipped, code))}
                offered={!hidden.includes(code)}
                used={used.has(code)}
                onName={(name) => named(code, name)}
                onOffered={(on) => shown(code, on)}
                onDelete={() => without(code)}
              />
            ))}
          </tbody>
        </table>
      )}
      {own.length < MOST_OWN && (
        <FieldRow>
          <TextField
            label={say.add}
            value={fields.name}
            maxLength={400}
            onChange={(name) => {
              setTried(false);
              setFields({ name });
            }}
            error={told}
          />
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
    named(`own-${crypto.randomUUID()}`, fields.name.trim());
    setTried(false);
    drop();
  }

  function named(code: OwnReason, name: string): void {
    change({ labels: { ...labels, [code]: name } });
  }

  function shown(code: OwnReason, on: boolean): void {
    const others = hidden.filter((one) => one !== code);
    change({ hidden: on ? others : [...others, code] });
  }

  function without(gone: OwnReason): void {
    const { [gone]: _gone, ...rest } = labels;
    change({ labels: rest, hidden: hidden.filter((one) => one !== gone) });
  }

  function change(part: Partial<CodesSettings['reasons']>): void {
    onChange({ ...codes, reasons: { ...codes.reasons, ...part } });
  }
}

/** Whether each own reason has a name, and one that no other reason has. */
export function reasonsToldApart(codes: CodesSettings, shipped: ShippedNames): boolean {
  return ownReasons(codes).every(
    (code) =>
      nameProblem(codes.reasons.labels[code] ?? '', namesBeside(codes, shipped, code)) === null,
  );
}

/** What all reasons but one are called. */
function namesBeside(
  codes: CodesSettings,
  shipped: ShippedNames,
  but: OwnReason | null,
): readonly string[] {
  return reasonCodes(codes)
    .filter((code) => code !== but)
    .map((code) => reasonName(codes, code, (one) => shipped[one]));
}
