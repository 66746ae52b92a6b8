import { useState } from 'react';
import {
  draftFits,
  initialOf,
  type Settings,
  type SettingsSection,
  settingsChange,
} from '../../../domain/settings/settings';
import { useFormDraft, useKeptValue } from '../../frame/formParts';
import { refusalSentence } from '../../frame/refusalSentence';
import { useActSettings } from '../../frame/useAct';
import { useBook } from '../../ledger/hooks';

/** One section while it is being changed: what is typed, whether it differs, and how to keep it. */
export interface SectionDraft<T> {
  readonly value: T;
  readonly change: (value: T) => void;
  readonly changed: boolean;
  /** True when something is written that would be lost, be it a change yet or not. */
  readonly written: boolean;
  /** True while a field shows what cannot be read. */
  readonly unreadable: boolean;
  /** True when the section is as the product ships it. */
  readonly shipped: boolean;
  readonly problem: string | null;
  readonly save: () => Promise<boolean>;
  readonly discard: () => void;
  readonly backToShipped: () => void;
}

/** `title` names the change in the message and for Undo. Stands in the `FormDraft` of its page. */
export function useSectionDraft<K extends SettingsSection>(
  section: K,
  title: string,
): SectionDraft<Settings[K]> {
  const stored = useBook().settings[section];
  const act = useActSettings();
  const { kept, keep } = useKeptValue<Settings[K]>((typed) => draftFits(section, typed));
  const { written, unreadable, discard, saved } = useFormDraft();
  const [problem, setProblem] = useState<string | null>(null);
  const value = kept ?? stored;
  const shipped = initialOf(section);
  const change = (next: Settings[K]) => keep(same(next, stored) ? null : next);
  return {
    value,
    change,
    ...{ written, unreadable, problem },
    changed: !same(value, stored),
    shipped: same(value, shipped),
    discard: () => {
      setProblem(null);
      discard();
    },
    backToShipped: () => {
      discard();
      change(shipped);
    },
    save: async () => {
      const result = await act(settingsChange(section, value), title);
      setProblem(result.ok ? null : refusalSentence(result.error));
      if (result.ok) saved();
      return result.ok;
    },
  };
}

/** Settings are plain JSON, with their keys in one order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
