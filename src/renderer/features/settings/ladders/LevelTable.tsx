import type { LadderLevel, LadderPolicy } from '../../../../domain/ladder/policy';
import { Button } from '../../../components/Button';
import { useMessages } from '../../../messages/useMessages';
import { LevelRow } from './LevelRow';
import { nextLevel } from './policies';

interface LevelTableProps {
  readonly policy: LadderPolicy;
  readonly onChange: (policy: LadderPolicy) => void;
}

/** The levels of a ladder, each a line: when, how, and how many days the customer is given. */
export function LevelTable({ policy, onChange }: LevelTableProps) {
  const m = useMessages();
  const say = m.settings.ladders;
  const { levels } = policy;
  const replace = (at: number, level: LadderLevel) =>
    onChange({ ...policy, levels: levels.map((one, index) => (index === at ? level : one)) });
  return (
    <>
      <div className="table-scroll">
        <table className="table settings__levels">
          <caption className="hidden-text">{say.levels}</caption>
          <thead>
            <tr>
              <th scope="col">{say.level}</th>
              <th scope="col">{say.step}</th>
              <th scope="col">{say.channel}</th>
              <th scope="col">{say.days}</th>
              <th scope="col">{say.clock}</th>
              <th scope="col">{say.deadline}</th>
              <th scope="col">
                <span className="hidden-text">{say.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {levels.map((level, index) => (
              <LevelRow
                key={level.level}
                level={level}
                onChange={(next) => replace(index, next)}
                onRemove={
                  levels.length > 1
                    ? () => onChange({ ...policy, levels: levels.filter((one) => one !== level) })
                    : null
                }
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="settings__action">
        <Button onClick={() => onChange({ ...policy, levels: [...levels, nextLevel(levels)] })}>
          {say.add}
        </Button>
      </p>
    </>
  );
}
