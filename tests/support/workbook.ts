import { strToU8, zipSync } from 'fflate';

export interface WorkbookParts {
  /** Rows of each sheet as the XML inside `sheetData`, by its name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What follows `sheetData` in every sheet. */
  readonly behind?: string;
  readonly strings?: readonly string[];
  /** Number formats by id, and the format id of each style. */
  readonly formats?: Readonly<Record<number, string>>;
  readonly styles?: readonly number[];
  readonly date1904?: boolean;
  /** Names of sheets that are hidden. */
  readonly hidden?: readonly string[];
  /** Parts put in as they are, over the ones made here. */
  readonly parts?: Readonly<Record<string, string>>;
}

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of an XLSX workbook as text. */
export function workbookParts(given: WorkbookParts): Record<string, string> {
  const names = Object.keys(given.sheets);
  const sheets = names.map((name, index) => {
    const state = given.hidden?.includes(name) ? ' state="hidden"' : '';
    return `<sheet name="${name}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const relations = names.map((_, index) =>
    relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  const formats = Object.entries(given.formats ?? {}).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`,
  );
  const styles = (given.styles ?? [0]).map((id) => `<xf numFmtId="${id}"/>`);
  const strings = (given.strings ?? []).map((text) => `<si><t>${text}</t></si>`);
  return {
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook><workbookPr date1904="${given.date1904 ? 1 : 0}"/><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}${relation('s', 'styles', 'styles.xml')}${relation('t', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings.join('')}</sst>`,
    ...Object.fromEntries(
      Object.values(given.sheets).map((rows, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData>${given.behind ?? ''}</worksheet>`,
      ]),
    ),
    ...given.parts,
  };
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${TYPE}/${kind}" Target="${target}"/>`;
}

/** The bytes of an XLSX workbook. */
export function workbook(given: WorkbookParts): Uint8Array {
  const parts = Object.entries(workbookParts(given)).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(parts));
}

/** Rows of inline texts and numbers, from the given line on. */
export function plainRows(rows: readonly (readonly (string | number)[])[], from = 1): string {
  return rows
    .map((cells, row) => {
      const line = from + row;
      const made = cells.map((cell, column) => {
        const at = `${String.fromCharCode(65 + column)}${line}`;
        if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
        return cell === '' ? '' : `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
      });
      return `<row r="${line}">${made.join('')}</row>`;
    })
    .join('');
}
