import { attribute, scanXml } from './xmlScan';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Relation that leads to its part. */
  readonly relation: string;
}

/** With `date1904` days are counted from 1904 on, else from 1900. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

/**
 * The sheets in the order of their tabs, and which day the workbook counts from. `null` for XML
 * that is not well formed.
 */
export function readWorkbookPart(xml: string): Workbook | null {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  const sound = scanXml(xml, {
    done: false,
    text: () => undefined,
    close: () => undefined,
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = isTrue(attribute(attributes, 'date1904'));
      if (name !== 'sheet') return;
      const state = attribute(attributes, 'state');
      sheets.push({
        name: attribute(attributes, 'name'),
        hidden: state === 'hidden' || state === 'veryHidden',
        relation: / (?:\w+:)id\s*=\s*"([^"]*)"/.exec(attributes)?.[1] ?? '',
      });
    },
  });
  return sound ? { sheets, date1904 } : null;
}

function isTrue(text: string): boolean {
  return text === '1' || text === 'true';
}

/** Parts by relation id, of one kind. What lies outside the file is never followed. */
export function readRelations(xml: string, kind: string, folder: string): Map<string, string> {
  const parts = new Map<string, string>();
  scanXml(xml, {
    done: false,
    text: () => undefined,
    close: () => undefined,
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      if (!attribute(attributes, 'Type').endsWith(`/${kind}`)) return;
      const target = attribute(attributes, 'Target');
      const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
      parts.set(attribute(attributes, 'Id'), withoutDots(path));
    },
  });
  return parts;
}

function withoutDots(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
