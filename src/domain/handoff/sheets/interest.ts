import { shortDate } from '../../documents/format';
import type { StatementModel } from '../../documents/model';
import { INTEREST_TEXTS } from '../../interest/texts';
import { sentence } from '../../messages/sentence';
import { formatMoney } from '../../money/format';
import type { Case } from '../case';
import type { ClaimInterest } from '../claim/interest';
import { perDayText } from '../claim/totals';
import { HANDOFF_TEXTS } from '../texts';
import { amountText, left, right, sheet, tableOf } from './base';
import { headOf } from './statement';

const TEXTS = { ...INTEREST_TEXTS, ...HANDOFF_TEXTS };

/** How the interest came about, line by line, with the rule of each regime and where its rates are from. */
export function interestModel(one: Case): StatementModel {
  return sheet(
    headOf(one, 'Derivation of interest'),
    [linesSection(one), sumsSection(one), ...rulesSections(one), ...withoutSection(one)],
    'landscape',
  );
}

function linesSection({ claims }: Case): StatementModel['sections'][number] {
  const rows = claims.flatMap(({ line: { item }, interest }) =>
    (interest?.result.lines ?? []).map((line) => [
      item.number,
      line.from === null ? '' : shortDate(line.from),
      line.to === null ? '' : shortDate(line.to),
      String(line.days),
      amountText(line.principal.minor, item.currency),
      `${line.ratePct} %`,
      line.exact,
      amountText(line.interest.minor, item.currency),
      item.currency,
    ]),
  );
  return {
    heading: 'Line by line',
    paragraphs: [
      'Each line is principal × rate ÷ 100 × days ÷ days of the year. Exact figures are shown to six decimals; the printed lines sum to the printed interest.',
      'Payments count against the principal first, as they were booked.',
    ],
    table: tableOf(
      [
        left('Invoice no.', 16),
        left('From', 12),
        left('To', 12),
        right('Days', 7),
        right('Principal', 14),
        right('Rate a year', 10),
        right('Exact', 14),
        right('Interest', 12),
        left('', 6),
      ],
      rows,
    ),
  };
}

function sumsSection({ claims, pack }: Case): StatementModel['sections'][number] {
  const rows = claims.flatMap(({ line: { item }, interest }) =>
    interest === null
      ? []
      : [
          [
            item.number,
            shortDate(item.dueOn),
            formatMoney(interest.interest),
            interest.perDay === null
              ? 'no rate'
              : `${perDayText(interest.perDay, item.currency)} ${item.currency}`,
            interest.lumpSum === null ? 'none' : formatMoney(interest.lumpSum),
            interest.regime.id,
          ],
        ],
  );
  return {
    heading: 'By invoice',
    paragraphs: [],
    table: tableOf(
      [
        left('Invoice no.', 20),
        left('Due date', 14),
        right(`Interest to ${shortDate(pack.cutOff)}`, 20),
        right('Per day from then on', 20),
        right('Lump sum', 14),
        left('Regime', 14),
      ],
      rows,
    ),
  };
}

/** The rule sentences of each regime once, as its oldest claim has them, with sources. */
function rulesSections({ claims }: Case): StatementModel['sections'] {
  const byRegime = new Map<string, ClaimInterest>();
  for (const { interest } of claims) {
    if (interest !== null && !byRegime.has(interest.regime.id)) {
      byRegime.set(interest.regime.id, interest);
    }
  }
  return [...byRegime.values()].map(({ regime, result }) => ({
    heading: `Rule: ${regime.name}`,
    paragraphs: [
      ...result.rule
        .filter(
          ({ code }) =>
            !code.startsWith('interest.rule-due-') && !code.startsWith('interest.rule-allocation'),
        )
        .map((remark) => sentence(TEXTS, remark)),
      ...regime.sources.map(({ title, url, asOf }) => `Source: ${title}, ${url} (as of ${asOf}).`),
    ],
    table: null,
  }));
}

function withoutSection({ claims }: Case): StatementModel['sections'] {
  const paragraphs = claims.flatMap(({ line, why }) =>
    why === null ? [] : [`${line.item.number}: ${sentence(TEXTS, why)}`],
  );
  return paragraphs.length === 0
    ? []
    : [{ heading: 'Items without interest', paragraphs, table: null }];
}
