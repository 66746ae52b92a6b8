import type { StatementModel } from '../../documents/model';
import type { Case } from '../case';
import type { ClaimInterest } from '../claim/interest';
import { perDayText } from '../claim/totals';
import { left, right, sheet, tableOf } from './base';
import { headOf } from './statement';

/** How the interest came about, line by line, with the rule of each regime and where its rates are from. */
export function interestModel(one: Case): StatementModel {
  return sheet(
    headOf(one, one.speech.say('derivation')),
    [...workedOut(one), ...rulesSections(one), ...withoutSection(one)],
    'landscape',
  );
}

/** Nothing where nothing bears interest: the reasons are what is left to say. */
function workedOut(one: Case): StatementModel['sections'] {
  if (one.claims.every(({ interest }) => interest === null)) return [];
  return [linesSection(one), sumsSection(one)];
}

function linesSection({
  claims,
  speech: { say, short, amount, style },
}: Case): StatementModel['sections'][number] {
  const rows = claims.flatMap(({ line: { item }, interest }) =>
    (interest?.result.lines ?? []).map((line) => [
      item.number,
      line.from === null ? '' : short(line.from),
      line.to === null ? '' : short(line.to),
      String(line.days),
      amount(line.principal),
      `${style.amount(line.ratePct)} %`,
      style.amount(line.exact),
      amount(line.interest),
      item.currency,
    ]),
  );
  return {
    heading: say('lineByLine'),
    paragraphs: [say('lineRule'), say('principalFirst')],
    table: tableOf(
      [
        left(say('invoiceNo'), 16),
        left(say('from'), 12),
        left(say('to'), 12),
        right(say('days'), 7),
        right(say('principal'), 14),
        right(say('rate'), 10),
        right(say('exact'), 14),
        right(say('interest'), 12),
        left('', 6),
      ],
      rows,
    ),
  };
}

function sumsSection({
  claims,
  pack,
  speech: { say, short, money, style },
}: Case): StatementModel['sections'][number] {
  const rows = claims.flatMap(({ line: { item }, interest }) =>
    interest === null
      ? []
      : [
          [
            item.number,
            short(item.dueOn),
            money(interest.interest),
            interest.perDay === null
              ? say('noRate')
              : `${style.amount(perDayText(interest.perDay, item.currency))} ${item.currency}`,
            interest.lumpSum === null ? say('none') : money(interest.lumpSum),
            interest.regime.id,
          ],
        ],
  );
  return {
    heading: say('byInvoice'),
    paragraphs: [],
    table: tableOf(
      [
        left(say('invoiceNo'), 20),
        left(say('dueDate'), 14),
        right(say('interestTo', { on: short(pack.cutOff) }), 20),
        right(say('perDayThen'), 20),
        right(say('lumpSum'), 14),
        left(say('regime'), 14),
      ],
      rows,
    ),
  };
}

/** The rule sentences of each regime once, as its oldest claim has them, with sources. */
function rulesSections({ claims, speech: { say, law } }: Case): StatementModel['sections'] {
  const byRegime = new Map<string, ClaimInterest>();
  for (const { interest } of claims) {
    if (interest !== null && !byRegime.has(interest.regime.id)) {
      byRegime.set(interest.regime.id, interest);
    }
  }
  return [...byRegime.values()].map(({ regime, result }) => ({
    heading: say('rule', { name: law.regime(regime) }),
    paragraphs: [
      ...result.rule
        .filter(
          ({ code }) =>
            !code.startsWith('interest.rule-due-') && !code.startsWith('interest.rule-allocation'),
        )
        .map((remark) => law.interest(remark, regime)),
      ...regime.sources.map(law.source).filter((text) => text !== ''),
    ],
    table: null,
  }));
}

/** With its number in front, unless the sentence names it. */
function aboutItem(number: string, said: string): string {
  return said.includes(number) ? said : `${number}: ${said}`;
}

function withoutSection({ claims, speech: { say, law } }: Case): StatementModel['sections'] {
  const paragraphs = claims.flatMap(({ line, why }) =>
    why === null ? [] : [aboutItem(line.item.number, law.interest(why, null))],
  );
  return paragraphs.length === 0 ? [] : [{ heading: say('itemsWithout'), paragraphs, table: null }];
}
