import { useState } from 'react';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { senderBlock } from '../../../../domain/documents/sender';
import { type ExportSheet, reportSections, sheetCsv } from '../../../../domain/export/sheet';
import type { FigureTable, View } from '../../../../domain/kpi/insights/tables';
import type { Currency } from '../../../../domain/money/currency';
import { ratesInForce } from '../../../../domain/settings/inForce';
import type { IpcResult } from '../../../../ipc/contract';
import { longDate } from '../../../components/text';
import { useApp } from '../../../frame/appContext';
import { tellFailure, tellRefusal } from '../../../frame/tellRefusal';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { toast } from '../../../stores/toasts';
import { useRendering } from '../../documents/useRendering';
import { viewLabel, type Wording } from '../labels';
import { ratesNote } from '../rates/RatesNote';
import { exportSheet } from './exportSheet';

interface Shown {
  readonly words: Wording;
  readonly tables: readonly FigureTable[];
  readonly view: View;
  /** All currencies of the book: a total says the rates it stands on. */
  readonly currencies: readonly Currency[];
  /** The day the figures are of. */
  readonly of: PlainDate;
  /** False while newer figures are being added up: nobody takes along what is of before. */
  readonly isCurrent: boolean;
  readonly why: (table: FigureTable) => string;
}

export interface TakingAlong {
  /** There is something to take along. */
  readonly offered: boolean;
  readonly save: (tables: readonly FigureTable[], kind: 'csv' | 'xlsx') => Promise<void>;
  readonly saveAll: () => Promise<void>;
  readonly print: () => Promise<void>;
  /** The report that was drawn, until it is put away. */
  readonly printed: PrintedReport | null;
  readonly putAway: () => void;
}

interface PrintedReport {
  readonly sha256: string;
  readonly suggestedName: string;
}

/** The figures as files: a table as CSV or workbook, all of them as workbook or printed report. */
export function useTakingAlong(shown: Shown): TakingAlong {
  const { tables } = shown;
  const files = useFiles(shown);
  const save = useSaving(shown, files);
  const { printed, print, putAway } = usePrinting(shown, files);
  return {
    ...{ offered: tables.length > 0, save, saveAll: () => save(tables, 'xlsx') },
    ...{ print, printed, putAway },
  };
}

/** What the files hold and how they are called. */
interface Files {
  readonly sheetOf: (table: FigureTable) => ExportSheet;
  readonly nameOf: (chosen: readonly FigureTable[], ending: string) => string;
}

function useFiles({ words, view, currencies, of, why }: Shown): Files {
  const m = useMessages();
  const rates = useRatesInForce();
  const { base } = rates;
  return {
    sheetOf: (table) => {
      const place = `${viewLabel(m, view, base)}, ${m.insights.ofDay(longDate(m, of))}`;
      const atRates = view === 'total' ? ratesNote(m, rates, currencies, words.today) : null;
      return exportSheet(words, table, [why(table), place, ...(atRates === null ? [] : [atRates])]);
    },
    nameOf: (chosen, ending) => {
      const only = chosen.length === 1 ? chosen[0] : undefined;
      const what = only === undefined ? m.insights.fileName : only.figure;
      return `${of}-${what}-${view === 'total' ? `total-${base}` : view}.${ending}`;
    },
  };
}

function useRatesInForce() {
  const { settings, company } = useBook();
  return ratesInForce(settings, company);
}

function useSaving({ isCurrent }: Shown, { sheetOf, nameOf }: Files): TakingAlong['save'] {
  const m = useMessages();
  const { api } = useApp();
  return async (chosen, kind) => {
    if (!isCurrent) return toast(m.insights.notYet);
    const sheets = chosen.map(sheetOf);
    const suggestedName = nameOf(chosen, kind);
    if (kind === 'csv') {
      const text = sheets.map(sheetCsv).join('\r\n');
      return tell(await api.textSaveAs({ suggestedName, text }));
    }
    // The writer of workbooks is heavy: it comes when somebody wants one.
    const { workbookBytes } = await import('./workbook');
    const bytes = await workbookBytes(sheets);
    return tell(await api.workbookSaveAs({ suggestedName, bytes: new Uint8Array(bytes) }));
  };

  function tell(saved: IpcResult<{ readonly fileName: string } | null>): void {
    if (!saved.ok) tellFailure(saved.error);
    else if (saved.value !== null) toast(m.insights.saved(saved.value.fileName));
  }
}

type Printing = Pick<TakingAlong, 'print' | 'printed' | 'putAway'>;

function usePrinting(shown: Shown, { sheetOf, nameOf }: Files): Printing {
  const { tables, view, of, isCurrent } = shown;
  const m = useMessages();
  const { render } = useRendering();
  const { company } = useBook();
  const { base } = useRatesInForce();
  const [printed, setPrinted] = useState<PrintedReport | null>(null);
  return { print, printed, putAway: () => setPrinted(null) };

  async function print(): Promise<void> {
    if (company === null) return;
    if (!isCurrent) return toast(m.insights.notYet);
    toast(m.insights.printing);
    const title = m.insights.report(viewLabel(m, view, base));
    const drawn = await render(
      [
        {
          kind: 'statement',
          ...{ title, heading: title, date: of, language: 'en' },
          pageLabel: m.insights.page,
          sender: senderBlock(company, company.currency),
          facts: [{ label: m.insights.asOf, text: longDate(m, of) }],
          sections: reportSections(tables.map(sheetOf)),
        },
      ],
      () => undefined,
    );
    if (!drawn.ok) return tellRefusal(drawn.error);
    setPrinted({ sha256: drawn.value.sha256, suggestedName: nameOf(tables, 'pdf') });
  }
}
