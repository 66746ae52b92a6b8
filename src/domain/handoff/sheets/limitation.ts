import type { StatementModel } from '../../documents/model';
import type { Case } from '../case';
import { limitationsOf } from '../concerning';
import { left, sheet, tableOf } from './base';
import { headOf } from './statement';

/** The probable last day of each invoice, and the events it rests on. Never a certainty. */
export function limitationModel(one: Case): StatementModel {
  const found = limitationsOf(one);
  const { say, short, law } = one.speech;
  return sheet(headOf(one, say('limitation')), [
    {
      heading: say('lastDay'),
      paragraphs: [say('limitationLead'), ...(found.length === 0 ? [say('noRule')] : [])],
      table: tableOf(
        [
          left(say('invoiceNo'), 22),
          left(say('dueDate'), 16),
          left(say('probableDay'), 20),
          left(say('ifProven'), 20),
          left(say('law'), 22),
        ],
        found.map(({ item, result, ifProven, rule }) => [
          item.number,
          short(item.dueOn),
          result.lastDay === null ? say('noLonger') : short(result.lastDay),
          ifProven === null ? '' : short(ifProven),
          law.country(rule),
        ]),
      ),
    },
    {
      heading: say('howWorkedOut'),
      paragraphs: found.map(
        ({ item, result, rule }) =>
          `${item.number}: ${result.why.map((remark) => law.limitation(remark, rule)).join(' ')}`,
      ),
      table: null,
    },
  ]);
}
