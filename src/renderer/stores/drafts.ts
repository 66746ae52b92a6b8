import { create } from 'zustand';
import { persist } from 'zustand/middleware';

type Draft = Readonly<Record<string, string>>;

interface DraftState {
  readonly drafts: Readonly<Record<string, Draft>>;
}

/** Half-written forms by "form:account", kept over reload and crash until saved or thrown away. */
export const useDrafts = create<DraftState>()(
  persist((): DraftState => ({ drafts: {} }), { name: 'forbear-drafts', version: 1 }),
);

/** The fields of a form, starting from `initial`, with a setter for one field and an end. */
export function useDraft<Fields extends Draft>(key: string, initial: Fields) {
  const stored = useDrafts((state) => state.drafts[key]);
  // Stored fields were written through `change` below, with the names of `Fields`.
  const fields = { ...initial, ...stored } as Fields;
  const change = (part: Partial<Fields>): void => {
    useDrafts.setState((state) => ({
      drafts: { ...state.drafts, [key]: { ...state.drafts[key], ...part } as Draft },
    }));
  };
  return { fields, change, drop: () => dropDraft(key) };
}

export function dropDraft(key: string): void {
  useDrafts.setState(({ drafts }) => {
    const { [key]: _dropped, ...rest } = drafts;
    return { drafts: rest };
  });
}
