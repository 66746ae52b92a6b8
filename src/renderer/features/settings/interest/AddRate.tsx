import { useState } from 'react';
import { addDays } from '../../../../domain/dates/plainDate';
import { regimesInForce } from '../../../../domain/interest/inForce';
import type { Regime } from '../../../../domain/interest/regime';
import { shippedRegimes } from '../../../../domain/interest/shippedRegimes';
import { rationalFromDecimal } from '../../../../domain/money/rational';
import type { AddedRate } from '../../../../domain/settings/sections/interest';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { DateField } from '../../../components/fields/DateField';
import { FieldRow } from '../../../components/fields/Field';
import { readDate } from '../../../components/fields/readDate';
import { TextField } from '../../../components/fields/TextField';
import { useKeptFields } from '../../../frame/formParts';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';

interface AddRateProps {
  /** With the rates added so far. */
  readonly regime: Regime;
  readonly added: readonly AddedRate[];
  readonly onAdd: (added: readonly AddedRate[]) => void;
}

const NOTHING = { from: '', rate: '', source: '' };

/** A rate after the end of the table, with where it was found. */
export function AddRate({ regime, added, onAdd }: AddRateProps) {
  const say = useMessages().settings.interest;
  const today = useToday();
  const { validThrough } = regime;
  const first = validThrough === null ? '' : addDays(validThrough, 1);
  const { fields: typed, setFields, drop } = useKeptFields(`rate ${regime.id}`, NOTHING);
  const [problem, setProblem] = useState<string | null>(null);
  if (validThrough === null) return null;
  const from = readDate(typed.from === '' ? first : typed.from, today);
  const ratePct = typed.rate.trim().replace(',', '.').replace(/\s*%$/, '');
  const ready =
    from !== null && rationalFromDecimal(ratePct) !== null && typed.source.trim() !== '';
  return (
    <fieldset className="settings__fieldset">
      <legend>{say.addLater}</legend>
      <p className="settings__lead">{say.addLead}</p>
      <FieldRow>
        <DateField
          label={say.from}
          value={typed.from === '' ? first : typed.from}
          onChange={(next) => setFields({ ...typed, from: next })}
        />
        <TextField
          label={say.rate}
          value={typed.rate}
          maxLength={10}
          onChange={(rate) => setFields({ ...typed, rate })}
        />
        <TextField
          label={say.source}
          grow
          value={typed.source}
          maxLength={200}
          error={problem ?? undefined}
          onChange={(source) => setFields({ ...typed, source })}
        />
        <div className="field-row__act">
          <Button disabled={!ready} onClick={add}>
            {say.add}
          </Button>
        </div>
      </FieldRow>
    </fieldset>
  );

  function add(): void {
    if (from === null || !ready) return;
    const next = [...added, { regime: regime.id, from, ratePct, source: typed.source.trim() }];
    const made = regimesInForce(shippedRegimes(), next);
    setProblem(made.ok ? null : refusalSentence(made.error));
    if (!made.ok) return;
    drop();
    onAdd(next);
  }
}
