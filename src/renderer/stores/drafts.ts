import { useState } from 'react';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** The changed fields of a form, as plain JSON. */
export type Draft = Readonly<Record<string, unknown>>;

interface DraftState {
  readonly drafts: Readonly<Record<string, Draft>>;
}

/** Half-written forms by "form:account", kept over reload and crash until saved or thrown away. */
export const useDrafts = create<DraftState>()(
  persist((): DraftState => ({ drafts: {} }), { name: 'forbear-drafts', version: 1 }),
);

/** What a form tells its user about its draft. */
export interface KeptDraft {
  /** True while the form shows what was left of an earlier time. */
  readonly continued: boolean;
  /** Forgets the draft: the form is as at first. */
  readonly drop: () => void;
}

interface DraftOf<Fields> extends KeptDraft {
  readonly fields: Fields;
  readonly change: (part: Partial<Fields>) => void;
}

/**
 * The fields of a form, starting from `initial`, with a setter for some of them and an end. Only what
 * was changed is kept: the rest follows the account. Values must be plain JSON.
 */
export function useDraft<Fields extends object>(key: string, initial: Fields): DraftOf<Fields> {
  const stored = useDrafts((state) => state.drafts[key]);
  const [foundAt, setFoundAt] = useState(() => (stored === undefined ? null : key));
  return {
    fields: withDraft(initial, stored),
    change: (part) => changeDraft(key, part),
    continued: foundAt === key && stored !== undefined,
    drop: () => {
      setFoundAt(null);
      dropDraft(key);
    },
  };
}

/**
 * `initial` with what the draft has of it. A draft may be older than the application: fields it does
 * not know any more, or of another kind than now, are left out.
 */
export function withDraft<Fields extends object>(
  initial: Fields,
  stored: Draft | undefined,
): Fields {
  if (stored === undefined) return initial;
  const known = Object.entries(initial).filter(
    ([name, value]) => name in stored && kindOf(stored[name]) === kindOf(value),
  );
  return { ...initial, ...Object.fromEntries(known.map(([name]) => [name, stored[name]])) };
}

/** What of a draft can stand for what: a list for a list, an object or null for an object. */
export function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}

/** Fields not in `part` stay as they are. */
export function changeDraft(key: string, part: object): void {
  useDrafts.setState(({ drafts }) => ({
    drafts: { ...drafts, [key]: { ...drafts[key], ...part } },
  }));
}

/** Saved or discarded: the form begins anew. */
export function dropDraft(key: string): void {
  useDrafts.setState(({ drafts }) => {
    const { [key]: _dropped, ...rest } = drafts;
    return { drafts: rest };
  });
}

/** Forgets some of a draft by their names; the draft is gone with the last of them. */
export function dropFromDraft(key: string, gone: (name: string) => boolean): void {
  useDrafts.setState(({ drafts }) => {
    const { [key]: draft = {}, ...others } = drafts;
    const left = Object.entries(draft).filter(([name]) => !gone(name));
    return { drafts: left.length === 0 ? others : { ...others, [key]: Object.fromEntries(left) } };
  });
}

/** Forgets all drafts whose keys begin so. */
export function dropDraftsOf(prefix: string): void {
  useDrafts.setState(({ drafts }) => ({
    drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => !key.startsWith(prefix))),
  }));
}

/** For a ledger that begins: what was half written in the one before is not about it. */
export function dropAllDrafts(): void {
  useDrafts.setState({ drafts: {} });
}
