import { targetClosingDays } from '../../../../domain/dates/targetDays';
import type { NamedDay } from '../../../../domain/settings/sections/holidays';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { DateText } from '../../../components/DateText';
import { DateField } from '../../../components/fields/DateField';
import { FieldRow } from '../../../components/fields/Field';
import { readDate } from '../../../components/fields/readDate';
import { TextField } from '../../../components/fields/TextField';
import { shortDate } from '../../../components/text';
import { useKeptFields } from '../../../frame/formParts';
import { useMessages } from '../../../messages/useMessages';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';

/** Days that are no bank days, for the bank days a promised payment may take. */
export function HolidaysPage() {
  const m = useMessages();
  const say = m.settings.holidays;
  const today = useToday();
  const draft = useSectionDraft('holidays', say.saved);
  const { value, change } = draft;
  const year = Number(today.slice(0, 4));
  return (
    <SectionForm draft={draft}>
      <p className="settings__lead">{say.lead}</p>
      <label className="settings__check">
        <input
          type="checkbox"
          checked={value.target}
          onChange={(event) => change({ ...value, target: event.target.checked })}
        />{' '}
        {say.target}
      </label>
      <p className="settings__lead">
        {say.targetDays(
          year,
          targetClosingDays(year).map((day) => shortDate(m, day, today)),
        )}
      </p>
      <h3>{say.own}</h3>
      {value.days.length === 0 ? (
        <p className="muted">{say.none}</p>
      ) : (
        <OwnDays days={value.days} onRemove={remove} />
      )}
      <AddDay days={value.days} onAdd={add} />
    </SectionForm>
  );

  function add(day: NamedDay): void {
    const days = [...value.days, day];
    change({ ...value, days: days.sort((a, b) => (a.on < b.on ? -1 : 1)) });
  }

  function remove(gone: string): void {
    change({ ...value, days: value.days.filter((day) => day.on !== gone) });
  }
}

interface OwnDaysProps {
  readonly days: readonly NamedDay[];
  readonly onRemove: (on: NamedDay['on']) => void;
}

function OwnDays({ days, onRemove }: OwnDaysProps) {
  const say = useMessages().settings.holidays;
  return (
    <table className="table table--narrow">
      <caption className="hidden-text">{say.own}</caption>
      <tbody>
        {days.map(({ on, name }) => (
          <tr key={on}>
            <th scope="row">
              <DateText date={on} />
            </th>
            <td>{name}</td>
            <td>
              <Button look="quiet" onClick={() => onRemove(on)}>
                {say.remove}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface AddDayProps {
  /** The days there are: none of them is added twice. */
  readonly days: readonly NamedDay[];
  readonly onAdd: (day: NamedDay) => void;
}

function AddDay({ days, onAdd }: AddDayProps) {
  const say = useMessages().settings.holidays;
  const today = useToday();
  const { fields: typed, setFields, drop } = useKeptFields('day', { on: '', name: '' });
  const on = readDate(typed.on, today);
  const twice = on !== null && days.some((day) => day.on === on);
  return (
    <FieldRow>
      <DateField
        label={say.day}
        value={typed.on}
        onChange={(next) => setFields({ ...typed, on: next })}
        error={twice ? say.twice : undefined}
        strict
        optional
      />
      <TextField
        label={say.name}
        value={typed.name}
        maxLength={80}
        onChange={(name) => setFields({ ...typed, name })}
      />
      <div className="field-row__act">
        <Button disabled={on === null || twice} onClick={add}>
          {say.add}
        </Button>
      </div>
    </FieldRow>
  );

  function add(): void {
    if (on === null || twice) return;
    onAdd({ on, name: typed.name.trim() });
    drop();
  }
}
