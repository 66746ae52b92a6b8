import { type RefObject, useEffect, useRef } from 'react';
import { toTsv } from '../lines';
import type { GridView } from '../useGridState';

interface GridCopyInput<Row> {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly view: GridView<Row>;
  readonly cursor: string | null;
  readonly selected: ReadonlySet<string>;
  readonly onCopied: ((rows: number) => void) | undefined;
}

/**
 * Copies the selected rows, or the current one, as tab-separated text with headings while the focus
 * is in the list. Listens to the document: without marked text, Chromium sends `copy` to the body,
 * wherever the focus is.
 */
export function useGridCopy<Row>(input: GridCopyInput<Row>): void {
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => copy(latest.current, event);
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, []);
}

function copy<Row>(input: GridCopyInput<Row>, event: ClipboardEvent): void {
  const { scroller, view, cursor, selected, onCopied } = input;
  if (scroller.current?.contains(document.activeElement) !== true) return;
  if (String(window.getSelection() ?? '') !== '' || event.clipboardData === null) return;
  const wanted = selected.size > 0 ? selected : new Set(cursor === null ? [] : [cursor]);
  const chosen = view.lines.flatMap((line) =>
    line.kind === 'row' && wanted.has(line.key) ? [line.row] : [],
  );
  if (chosen.length === 0) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', toTsv(view.shown, chosen));
  onCopied?.(chosen.length);
}
