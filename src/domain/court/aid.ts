import { longDate } from '../documents/format';
import type { LabelledText, StatementModel } from '../documents/model';
import { senderBlock } from '../documents/sender';
import { unreachable } from '../result';
import { statementOfClaim } from './claim';
import { europeanOrder } from './europeanOrder';
import { germanOrder } from './germanOrder';
import { say } from './labels';
import { englandParticulars } from './particulars';
import type { AidField, CourtAid, CourtAidId, CourtInput } from './types';

/** One of the helpers, filled in from the ledger. */
export function courtAid(id: CourtAidId, input: CourtInput): CourtAid {
  switch (id) {
    case 'claim':
      return statementOfClaim(input);
    case 'europeanOrder':
      return europeanOrder(input);
    case 'germanOrder':
      return germanOrder(input);
    case 'englandParticulars':
      return englandParticulars(input);
    default:
      return unreachable(id);
  }
}

/** The helpers that make sense for a case, the likeliest first. */
export function aidsFor(here: string, there: string): CourtAidId[] {
  if (there === 'DE') return ['germanOrder', 'claim', 'europeanOrder', 'englandParticulars'];
  if (there === 'GB') return ['englandParticulars', 'claim', 'europeanOrder', 'germanOrder'];
  return here !== there && there !== ''
    ? ['europeanOrder', 'claim', 'germanOrder', 'englandParticulars']
    : ['claim', 'europeanOrder', 'germanOrder', 'englandParticulars'];
}

/** The aid as plain text, CRLF line ends, for copying into a form. */
export function aidText(aid: CourtAid): string {
  const lines = [
    aid.title,
    ...aid.cautions.map((caution) => `! ${caution}`),
    ...aid.sections.flatMap(({ heading, fields }) => [
      '',
      heading,
      ...fields.map((one) => `${one.label}: ${shown(one)}`),
    ]),
    '',
    `${say('toBeAdded')}: ${listed(aid.missing)}`,
    `${say('toBeVerifiedGeneralKnowledge')}: ${listed(aid.unverified)}`,
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** The aid as a document to be printed. */
export function aidModel(
  aid: CourtAid,
  { company, account, figures, today }: CourtInput,
): StatementModel {
  const facts: LabelledText[] = [
    { label: say('claimant'), text: company.name },
    { label: say('defendant'), text: account.name },
    { label: say('asOf'), text: longDate(today) },
  ];
  return {
    kind: 'statement',
    title: `${aid.title} · ${account.name}`,
    language: 'en',
    date: today,
    sender: senderBlock(company, figures.currency),
    pageLabel: say('pageOf'),
    heading: aid.title,
    facts,
    sections: [
      { heading: say('beforeYouUseIt'), paragraphs: [...aid.cautions], table: null },
      ...aid.sections.map(({ heading, fields }) => ({
        heading,
        paragraphs: [],
        table: {
          columns: [
            { heading: say('field'), align: 'left', share: 35 },
            { heading: say('entry'), align: 'left', share: 65 },
          ] as const,
          rows: fields.map((one) => [one.label, shown(one)]),
          totals: [],
        },
      })),
      { heading: say('toBeAdded'), paragraphs: [listed(aid.missing)], table: null },
      {
        heading: say('toBeVerifiedGeneralKnowledge'),
        paragraphs: [listed(aid.unverified)],
        table: null,
      },
    ],
  };
}

function shown({ text, unverified }: AidField): string {
  if (text.trim() === '') return say('toBeAddedInPlace');
  return unverified === true ? say('withVerify', { text }) : text;
}

function listed(labels: readonly string[]): string {
  return labels.length === 0 ? say('nothing') : labels.join('; ');
}
