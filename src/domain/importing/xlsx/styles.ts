import { attribute, decodeXml, scanXml } from './xmlScan';

/** How the number of a cell is meant: a day, a number padded with zeros to a width, or a number. */
export type CellFormat = 'date' | 'number' | { readonly width: number };

/** Number formats every workbook has without naming them (ECMA-376 18.8.30): days and times. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** Format of each cell style (`s` of a cell), in the order of the style sheet. */
export function readStyles(xml: string): CellFormat[] {
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  let inside = false;
  scanXml(xml, {
    done: false,
    text: () => undefined,
    open(name, attributes) {
      if (name === 'numFmt') {
        codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode'));
      } else if (name === 'cellXfs') inside = true;
      else if (name === 'xf' && inside) {
        const id = Number(attribute(attributes, 'numFmtId'));
        formats.push(formatOf(id, codes.get(id) ?? ''));
      }
    },
    close(name) {
      if (name === 'cellXfs') inside = false;
    },
  });
  return formats;
}

function formatOf(id: number, code: string): CellFormat {
  if (code === '') return BUILT_IN_DATES.has(id) ? 'date' : 'number';
  if (/^0{2,20}$/.test(code)) return { width: code.length };
  return isDateCode(code) ? 'date' : 'number';
}

/** Days have a year or a day in their format; texts, escapes and colours in it do not count. */
function isDateCode(code: string): boolean {
  const bare = decodeXml(code)
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .split(';')[0];
  return bare !== undefined && /[yd]/i.test(bare) && !/[#0?]/.test(bare.replace(/0+$/, ''));
}
