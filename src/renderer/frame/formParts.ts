import { useEffect, useMemo, useState } from 'react';
import {
  changeDraft,
  type Draft,
  dropFromDraft,
  kindOf,
  useDrafts,
  withDraft,
} from '../stores/drafts';
import { isWritten, KINDS, useScope } from './formScope';

function useStored(name: string): unknown {
  const { key } = useScope();
  return useDrafts(({ drafts }) => drafts[key]?.[name]);
}

/** Keeps a part, or forgets it when there is nothing left to keep. */
function keep(key: string, name: string, value: unknown): void {
  if (value === undefined) dropFromDraft(key, (one) => one === name);
  else changeDraft(key, { [name]: value });
}

/** The draft around: whether something is written in it, and its two ends. */
export function useFormDraft() {
  const { key, unreadable } = useScope();
  return {
    written: useDrafts(({ drafts }) => isWritten(drafts[key])),
    unreadable: unreadable > 0,
    /** Forgets all that is written; what is looked at stays. */
    discard: () => dropFromDraft(key, (name) => !name.startsWith(KINDS.shown)),
    /** Forgets the value and how it was typed, once it is saved; small forms beside it stay. */
    saved: () => dropFromDraft(key, (name) => name === KINDS.value || name.startsWith(KINDS.text)),
  };
}

/** The one value a form is about, while it differs; `fits` says whether a kept one still can stand. */
export function useKeptValue<T>(fits: (stored: unknown) => boolean) {
  const { key } = useScope();
  const stored = useStored(KINDS.value);
  const usable = useMemo(() => stored !== undefined && fits(stored), [stored, fits]);
  return {
    kept: usable ? (stored as T) : null,
    keep: (value: T | null) => keep(key, KINDS.value, value ?? undefined),
  };
}

/**
 * The text of a field whose value reads `shown`: what was typed, as long as the value is still the one
 * it was typed for. `write` takes the text and what the value reads by it (`shown` again when it cannot
 * be read).
 */
export function useKeptText(label: string, shown: string) {
  const { key, within } = useScope();
  const name = KINDS.text + within + label;
  const stored = useStored(name);
  const { text, of } = withDraft({ text: shown, of: shown }, asDraft(stored));
  return {
    text: of === shown ? text : shown,
    write: (next: string, becomes: string) =>
      keep(key, name, next === becomes ? undefined : { text: next, of: becomes }),
  };
}

/** The fields of a small form inside the form. As at first, nothing is kept of it. */
export function useKeptFields<Fields extends object>(label: string, initial: Fields) {
  const { key, within } = useScope();
  const name = KINDS.fields + within + label;
  const stored = useStored(name);
  return {
    fields: withDraft(initial, asDraft(stored)),
    begun: stored !== undefined,
    setFields: (fields: Fields) =>
      keep(key, name, JSON.stringify(fields) === JSON.stringify(initial) ? undefined : fields),
    drop: () => keep(key, name, undefined),
  };
}

/** What of several things the form shows: no input, but one comes back to it with the draft. */
export function useShown<T>(label: string, first: T) {
  const { key } = useScope();
  const name = KINDS.shown + label;
  const stored = useStored(name);
  const [before] = useState(first);
  const shown = stored !== undefined && kindOf(stored) === kindOf(before) ? (stored as T) : before;
  return [shown, (next: T) => keep(key, name, next)] as const;
}

/** A field that shows what cannot be read keeps the form around it from being saved. */
export function useUnreadable(unreadable: boolean): void {
  const { countUnreadable } = useScope();
  useEffect(() => {
    if (!unreadable) return undefined;
    countUnreadable(1);
    return () => countUnreadable(-1);
  }, [unreadable, countUnreadable]);
}

function asDraft(stored: unknown): Draft | undefined {
  return typeof stored === 'object' && stored !== null ? { ...stored } : undefined;
}
