import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { FigureId } from '../../../domain/kpi/insights/scope';
import type { Insights, Stated, View } from '../../../domain/kpi/insights/tables';
import type { Book } from '../../ledger/api';
import type { ReadingScope } from './reading/insightsReader';

/** All that figures follow from. */
export interface Basis extends ReadingScope {
  readonly accounts: Book['accounts'];
  readonly stated: Stated;
}

/** Figures, and what they are of. */
export interface ShownFigures {
  readonly insights: Insights;
  readonly basis: Basis;
}

interface InsightsState {
  /** The latest figures; they stay while newer ones are added up. */
  readonly shown: ShownFigures | null;
  /** Accounts read so far of a reading of many that is under way. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  readonly failed: boolean;
  /** Counts the times the user asked to try again. */
  readonly attempt: number;
  /** The day asked for; null: today. */
  readonly asOf: PlainDate | null;
  /** The currency looked at; null until one was chosen. */
  readonly view: View | null;
  /** Figures shown as a table instead of a chart. */
  readonly asTables: ReadonlySet<FigureId>;
  /** Where the user went to the customers from, until he is back. */
  readonly left: LeftAt | null;
}

/** A place in a figure: a row by its key, and a column of it; null for the row in a table. */
interface LeftAt {
  readonly figure: FigureId;
  readonly row: string;
  readonly column: string | null;
}

/** What the Insights screen shows: kept while the window is open, never a fact of the ledger. */
export const useInsights = create<InsightsState>(() => ({
  shown: null,
  reading: null,
  failed: false,
  attempt: 0,
  asOf: null,
  view: null,
  asTables: new Set(),
  left: null,
}));

/** Reads all accounts again after a failure. */
export function tryAgain(): void {
  useInsights.setState(({ attempt }) => ({ attempt: attempt + 1, failed: false }));
}

/** Several at once: one figure has its own button, all have one too. */
export function showAsTables(figures: readonly FigureId[], tables: boolean): void {
  useInsights.setState(({ asTables }) => {
    const next = new Set(asTables);
    for (const figure of figures) {
      if (tables) next.add(figure);
      else next.delete(figure);
    }
    return { asTables: next };
  });
}

/** Where the user left this figure for the customers behind it; null when it was not from here. */
export function leftAt(figure: FigureId): LeftAt | null {
  const { left } = useInsights.getState();
  return left?.figure === figure ? left : null;
}

/** Gives the focus back to what led to the customers, once he has come back. */
export function useReturn(figure: FigureId, find: (left: LeftAt) => HTMLElement | null): void {
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  });
  useEffect(() => {
    const left = leftAt(figure);
    if (left === null) return;
    useInsights.setState({ left: null });
    latest.current(left)?.focus();
  }, [figure]);
}
