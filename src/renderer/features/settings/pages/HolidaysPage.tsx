import { targetClosingDays } from '../../../../domain/dates/targetDays';
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
  const { fields: typed, setFields, drop } = useKeptFields('day', { on: '', name: '' });
  const on = readDate(typed.on, today);
  const twice = on !== null && value.days.some((day) => day.on === on);
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
        <table className="table table--narrow">
          <caption className="hidden-text">{say.own}</caption>
          <tbody>
            {value.days.map((day) => (
              <tr key={day.on}>
                <th scope="row">
                  <DateText date={day.on} />
                </th>
                <td>{day.name}</td>
                <td>
                  <Button look="quiet" onClick={() => remove(day.on)}>
                    {say.remove}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
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
    </SectionForm>
  );

  function add(): void {
    if (on === null || twice) return;
    const days = [...value.days, { on, name: typed.name.trim() }];
    change({ ...value, days: days.sort((a, b) => (a.on < b.on ? -1 : 1)) });
    drop();
  }

  function remove(gone: string): void {
    change({ ...value, days: value.days.filter((day) => day.on !== gone) });
  }
}
