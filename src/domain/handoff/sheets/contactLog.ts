import { logText } from '../../accounts/log/logText';
import { shortDate } from '../../documents/format';
import type { StatementModel } from '../../documents/model';
import type { Case } from '../case';
import { left, sheet, tableOf } from './base';
import { headOf } from './statement';

/** The contact log as a table. Notes appear only where they were chosen. */
export function contactLogModel(one: Case): StatementModel {
  const paragraphs = [
    'Each line was recorded in an append-only journal; line numbers and hashes are in events.csv.',
  ];
  if (one.withheld > 0) {
    paragraphs.push(`Internal notes that are not part of this pack: ${one.withheld}.`);
  }
  const rows = one.log.map((entry) => [
    shortDate(entry.on),
    [logText(entry, one.pack.codes), entry.note].filter((text) => text !== '').join('\n'),
    entry.person,
    entry.by,
  ]);
  return sheet(headOf(one, 'Contact log'), [
    {
      heading: 'What happened, oldest first',
      paragraphs,
      table: tableOf([left('Date', 14), left('What', 56), left('With', 18), left('By', 12)], rows),
    },
  ]);
}
