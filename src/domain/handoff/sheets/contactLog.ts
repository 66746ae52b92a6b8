import type { StatementModel } from '../../documents/model';
import type { Case } from '../case';
import { left, sheet, tableOf } from './base';
import { headOf } from './statement';

/** The contact log as a table. Notes appear only where they were chosen. */
export function contactLogModel(one: Case): StatementModel {
  const { say, short } = one.speech;
  const paragraphs: string[] = [say('logLead')];
  if (one.withheld > 0) paragraphs.push(say('logWithheld', { count: one.withheld }));
  const oldestFirst = [...one.log].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const rows = oldestFirst.map((entry) => [
    short(entry.on),
    [one.lineOf(entry), entry.note].filter((text) => text !== '').join('\n'),
    entry.person,
    entry.by,
  ]);
  return sheet(headOf(one, say('contactLog')), [
    {
      heading: say('whatHappenedFirst'),
      paragraphs,
      table: tableOf(
        [
          left(say('date'), 14),
          left(say('what'), 56),
          left(say('withWhom'), 18),
          left(say('by'), 12),
        ],
        rows,
      ),
    },
  ]);
}
