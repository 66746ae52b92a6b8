import type { AgreementModel, BilingualModel, Pair, TableModel } from '../../documents/model';
import { agreementWords } from '../languages/languages';

/**
 * Two papers of the same agreement as one in two columns; the left one decides. Figures and dates
 * stand as on the left, tables and signatures are named in both languages.
 */
export function bilingualAgreement(left: AgreementModel, right: AgreementModel): BilingualModel {
  const prevails = [left, right].map(({ language }) => agreementWords(language).prevails).join(' ');
  return {
    kind: 'bilingual',
    title: left.title,
    language: left.language,
    otherLanguage: right.language,
    date: left.date,
    sender: left.sender,
    pageLabel: left.pageLabel,
    heading: pair(left.heading, right.heading),
    facts: left.parties.map(({ role, lines }, i) => ({
      label: both(role, right.parties[i]?.role),
      text: lines.join(', '),
    })),
    sections: [...sectionsOf(left, right), ...annexOf(left, right)],
    signatures: left.signatures.map((block, i) => {
      const other = right.signatures[i];
      const fields = (block.fields ?? []).map((line, l) =>
        line.map(({ label, text }, f) => ({
          label: both(label, other?.fields?.[l]?.[f]?.label),
          text,
        })),
      );
      return { ...block, role: both(block.role, other?.role), fields };
    }),
    ...(left.coupons === undefined ? {} : { coupons: left.coupons }),
    footerNote: `${left.footerNote} ${prevails}`,
  };
}

function sectionsOf(left: AgreementModel, right: AgreementModel): BilingualModel['sections'] {
  const count = Math.max(left.clauses.length, right.clauses.length);
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [left.clauses[i], right.clauses[i]];
    const paragraphs = Math.max(a?.paragraphs.length ?? 0, b?.paragraphs.length ?? 0);
    return {
      heading: pair(numbered(i, a?.heading), numbered(i, b?.heading)),
      paragraphs: Array.from({ length: paragraphs }, (_none, p) =>
        pair(a?.paragraphs[p] ?? '', b?.paragraphs[p] ?? ''),
      ),
      table: tableAfter(left, right, i),
    };
  });
}

function numbered(i: number, heading = ''): string {
  return heading === '' ? '' : `${i + 1}.  ${heading}`;
}

function tableAfter(left: AgreementModel, right: AgreementModel, i: number): TableModel | null {
  if (i === left.claimAfter) return inBoth(left.claim, right.claim);
  return i === left.scheduleAfter ? inBoth(left.schedule, right.schedule) : null;
}

function annexOf(left: AgreementModel, right: AgreementModel): BilingualModel['sections'] {
  if (left.annexHeading === undefined) return [];
  const heading = pair(left.annexHeading, right.annexHeading ?? '');
  return [{ heading, paragraphs: [], table: inBoth(left.claim, right.claim) }];
}

/** The left table with its headings and the labels of its sums in both languages. */
function inBoth(left: TableModel, right: TableModel): TableModel {
  return {
    ...left,
    columns: left.columns.map((column, i) => ({
      ...column,
      heading: both(column.heading, right.columns[i]?.heading),
    })),
    totals: left.totals.map(([label = '', ...cells], i) => [
      both(label, right.totals[i]?.[0]),
      ...cells,
    ]),
  };
}

function both(left: string, right = left): string {
  return left === right ? left : `${left} / ${right}`;
}

function pair(left: string, right: string): Pair {
  return { left, right };
}
