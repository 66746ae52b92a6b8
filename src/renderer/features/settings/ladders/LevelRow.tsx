import type { LadderClock, LadderLevel } from '../../../../domain/ladder/policy';
import { Button } from '../../../components/Button';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import { CellNumber, CellSelect } from '../cells';
import { CHANNELS, STEPS } from './policies';

const CLOCKS: readonly LadderClock[] = ['due', 'endOfMonth', 'lastContact'];
const DAYS = { min: -60, max: 730 };

interface LevelRowProps {
  readonly level: LadderLevel;
  readonly onChange: (level: LadderLevel) => void;
  readonly onRemove: (() => void) | null;
}

/** One level. A level of a file with a channel or step of its own keeps it as a further choice. */
export function LevelRow({ level, onChange, onRemove }: LevelRowProps) {
  const m = useMessages();
  const say = m.settings.ladders;
  const of = (name: string) => say.cell(name, level.level);
  return (
    <tr>
      <th scope="row" className="num">
        {level.level}
      </th>
      <td>
        <CellSelect
          label={of(say.step)}
          value={level.step ?? ''}
          choices={withOwn(STEPS, level.step ?? '').map((step) => [
            step,
            step === '' ? '–' : refusalSentence({ code: `ladder.step.${step}` }),
          ])}
          onChange={(step) => onChange({ ...level, step })}
        />
      </td>
      <td>
        <CellSelect
          label={of(say.channel)}
          value={level.channel}
          choices={withOwn(CHANNELS, level.channel).map((channel) => [
            channel,
            say.channels[channel as keyof typeof say.channels] ?? channel,
          ])}
          onChange={(channel) => onChange({ ...level, channel })}
        />
      </td>
      <td>
        <CellNumber
          {...DAYS}
          label={of(say.days)}
          value={level.days}
          onChange={(days) => onChange({ ...level, days })}
        />
      </td>
      <td>
        <CellSelect
          label={of(say.clock)}
          value={level.clock}
          choices={CLOCKS.map((clock) => [clock, say.clocks[clock]])}
          onChange={(clock) =>
            onChange({ ...level, clock: CLOCKS.find((one) => one === clock) ?? level.clock })
          }
        />
      </td>
      <td>
        <CellNumber
          {...{ min: 0, max: 90 }}
          label={of(say.deadline)}
          value={level.deadlineDays ?? 0}
          onChange={(days) => onChange(withDeadline(level, days))}
        />
      </td>
      <td>
        {onRemove !== null && (
          <Button look="quiet" aria-label={of(say.remove)} onClick={onRemove}>
            {say.remove}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** No deadline is the absence of the field. */
function withDeadline({ deadlineDays: _, ...level }: LadderLevel, days: number): LadderLevel {
  return days === 0 ? level : { ...level, deadlineDays: days };
}

function withOwn(known: readonly string[], own: string): readonly string[] {
  return known.includes(own) ? known : [own, ...known];
}
