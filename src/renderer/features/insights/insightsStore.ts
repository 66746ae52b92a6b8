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
