import { useCallback } from 'react';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { type GridLayout, PLAIN_LAYOUT } from '../components/grid/types';

export type Theme = 'system' | 'light' | 'dark' | 'contrast';

interface ViewState {
  readonly theme: Theme;
  /** CSS pixels; null until the user moved the border. */
  readonly paneWidth: number | null;
  /** Per list: what the user made of its columns. */
  readonly layouts: Readonly<Record<string, GridLayout>>;
  /** Per list: the chip and the text it was filtered by. */
  readonly filters: Readonly<Record<string, ListFilter>>;
  /** Per set of tabs: the one that was looked at last. */
  readonly tabs: Readonly<Record<string, string>>;
  /** Whether the system shows a notice when promises are due; off until the user says so. */
  readonly notices: boolean;
  /** The day of the last such notice: one a day is enough. */
  readonly noticedOn: string;
  /** The page of the settings last looked at; '' at first. */
  readonly settingsPage: string;
}

/** The filter of a list as it is kept: `chip` may be of a kind that is not known any more. */
export interface ListFilter {
  readonly chip: string;
  readonly text: string;
}

const NO_FILTER: ListFilter = { chip: 'all', text: '' };

/** How the user likes the window: kept between starts, never a fact of the ledger. */
export const useView = create<ViewState>()(
  persist<ViewState>(
    () => ({
      theme: 'system',
      paneWidth: null,
      layouts: {},
      filters: {},
      tabs: {},
      notices: false,
      noticedOn: '',
      settingsPage: '',
    }),
    { name: 'forbear-view', version: 1 },
  ),
);

/** "system" follows the computer. */
export function setTheme(theme: Theme): void {
  useView.setState({ theme });
}

/** Whether the computer tells of promises that fall due. */
export function setNotices(notices: boolean): void {
  useView.setState({ notices });
}

/** The day (`yyyy-MM-dd`) of the last notice: there is one a day. */
export function setNoticedOn(noticedOn: string): void {
  useView.setState({ noticedOn });
}

/** Settings open where the user left them. */
export function setSettingsPage(settingsPage: string): void {
  useView.setState({ settingsPage });
}

/** Pixels of the pane beside a list. */
export function setPaneWidth(paneWidth: number): void {
  useView.setState({ paneWidth });
}

/** Layout of one list and how to change it. */
export function useLayout(
  list: string,
  initial: GridLayout = PLAIN_LAYOUT,
): readonly [GridLayout, (layout: GridLayout) => void] {
  const layout = useView((state) => state.layouts[list] ?? initial);
  const change = useCallback(
    (next: GridLayout) =>
      useView.setState((state) => ({ layouts: { ...state.layouts, [list]: next } })),
    [list],
  );
  return [layout, change];
}

/** Filter of one list and how to change it. */
export function useFilter(
  list: string,
): readonly [ListFilter, (change: Partial<ListFilter>) => void] {
  const filter = useView((state) => state.filters[list] ?? NO_FILTER);
  const change = useCallback(
    (next: Partial<ListFilter>) =>
      useView.setState((state) => ({
        filters: { ...state.filters, [list]: { ...NO_FILTER, ...state.filters[list], ...next } },
      })),
    [list],
  );
  return [filter, change];
}

/** The tab looked at last in one set of tabs; null before the first choice. */
export function useTab(set: string): readonly [string | null, (tab: string) => void] {
  const tab = useView((state) => state.tabs[set] ?? null);
  const change = (next: string) =>
    useView.setState((state) => ({ tabs: { ...state.tabs, [set]: next } }));
  return [tab, change];
}
