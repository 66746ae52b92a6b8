import { useCallback, useMemo } from 'react';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { type GridLayout, PLAIN_LAYOUT } from '../components/grid/types';
import { useView } from './view';

/** What a list shows and how, beside its columns: filters by name, grouping, groups folded away. */
export interface ListSetup {
  readonly filter: Readonly<Record<string, string>>;
  readonly groupBy: string;
  readonly folded: readonly string[];
}

/** Lists that have views; each has the name of its place. */
export const LISTS_WITH_VIEWS = ['today', 'customers'] as const;
export type ListWithViews = (typeof LISTS_WITH_VIEWS)[number];

/** A view the user gave a name: the setup of a list and its columns. */
export interface SavedView {
  readonly name: string;
  readonly setup: ListSetup;
  readonly layout: GridLayout;
}

interface ViewsState {
  readonly setups: Readonly<Record<string, ListSetup>>;
  /** Per list, in the order in which they were saved. Names are unique. */
  readonly saved: Readonly<Record<string, readonly SavedView[]>>;
  /** Per list: the view that was chosen last, by name. */
  readonly active: Readonly<Record<string, string | null>>;
}

/** Saved views and the setup each list was left with: kept between starts, never facts of the ledger. */
const useViews = create<ViewsState>()(
  persist<ViewsState>(() => ({ setups: {}, saved: {}, active: {} }), {
    name: 'forbear-views',
    version: 1,
  }),
);

/** The setup of a list, `initial` until it was changed, and how to change part of it. */
export function useSetup(
  list: string,
  initial: ListSetup,
): readonly [ListSetup, (change: Partial<ListSetup>) => void] {
  const setup = useViews((state) => state.setups[list] ?? initial);
  const change = useCallback(
    (next: Partial<ListSetup>) => changeSetup(list, initial, next),
    [list, initial],
  );
  return [setup, change];
}

/** Changes part of the setup of a list. */
export function changeSetup(list: string, initial: ListSetup, change: Partial<ListSetup>): void {
  useViews.setState(({ setups }) => ({
    setups: { ...setups, [list]: { ...(setups[list] ?? initial), ...change } },
  }));
}

/** Takes the filter of a list away; grouping and columns stay. */
export function dropFilter(list: ListWithViews): void {
  useViews.setState(({ setups }) => {
    const { [list]: setup, ...others } = setups;
    return setup === undefined ? {} : { setups: { ...others, [list]: { ...setup, filter: {} } } };
  });
}

const NO_VIEWS: readonly SavedView[] = [];

/** The saved views of a list, and the one that was chosen last (null: none). */
export function useSavedViews(list: string): {
  readonly views: readonly SavedView[];
  readonly active: SavedView | null;
} {
  const views = useViews((state) => state.saved[list] ?? NO_VIEWS);
  const name = useViews((state) => state.active[list] ?? null);
  return { views, active: views.find((view) => view.name === name) ?? null };
}

/** A view and the list it is of. */
export interface ViewOfList {
  readonly list: ListWithViews;
  readonly view: SavedView;
}

/** The saved views of all lists. */
export function useAllViews(): readonly ViewOfList[] {
  const saved = useViews((state) => state.saved);
  return useMemo(
    () => LISTS_WITH_VIEWS.flatMap((list) => (saved[list] ?? []).map((view) => ({ list, view }))),
    [saved],
  );
}

/** Saves a view under its name, in place of one of the same name, and makes it the active one. */
export function saveView(list: string, view: SavedView): void {
  change(list, (views) =>
    views.some(({ name }) => name === view.name)
      ? views.map((one) => (one.name === view.name ? view : one))
      : [...views, view],
  );
  activate(list, view.name);
}

/** Gives a view another name; one that has it already gives way. */
export function renameView(list: string, from: string, to: string): void {
  change(list, (views) =>
    views
      .filter(({ name }) => name === from || name !== to)
      .map((view) => (view.name === from ? { ...view, name: to } : view)),
  );
  if (useViews.getState().active[list] === from) activate(list, to);
}

/** `list` is the name of the list it is a view of. */
export function deleteView(list: string, name: string): void {
  change(list, (views) => views.filter((view) => view.name !== name));
}

/** Shows a list as the view says. */
export function showView(list: string, { name, setup, layout }: SavedView): void {
  useViews.setState(({ setups }) => ({ setups: { ...setups, [list]: setup } }));
  useView.setState(({ layouts }) => ({ layouts: { ...layouts, [list]: layout } }));
  activate(list, name);
}

/** No saved view is shown any more: the list is as at first. */
export function leaveView(list: string, initial: ListSetup, layout = PLAIN_LAYOUT): void {
  useViews.setState(({ setups, active }) => ({
    setups: { ...setups, [list]: initial },
    active: { ...active, [list]: null },
  }));
  useView.setState(({ layouts }) => ({ layouts: { ...layouts, [list]: layout } }));
}

/** True when the list shows what the view says, and nothing was changed since. */
export function isAsSaved(view: SavedView, setup: ListSetup, layout: GridLayout): boolean {
  return same(view.setup, setup) && same(view.layout, layout);
}

function activate(list: string, name: string): void {
  useViews.setState(({ active }) => ({ active: { ...active, [list]: name } }));
}

function change(list: string, edit: (views: readonly SavedView[]) => readonly SavedView[]): void {
  useViews.setState(({ saved }) => ({ saved: { ...saved, [list]: edit(saved[list] ?? []) } }));
}

/** Plain data: equal when all values are, whatever the order of the names. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [one, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return one.size === other.size && [...one].every(([key, value]) => same(value, other.get(key)));
}
