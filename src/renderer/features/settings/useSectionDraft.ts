import { useState } from 'react';
import {
  initialOf,
  type Settings,
  type SettingsSection,
  settingsChange,
} from '../../../domain/settings/settings';
import { refusalSentence } from '../../frame/refusalSentence';
import { useActSettings } from '../../frame/useAct';
import { useUnsaved } from '../../frame/useUnsaved';
import { useBook } from '../../ledger/hooks';

/** One section while it is being changed: what is typed, whether it differs, and how to keep it. */
export interface SectionDraft<T> {
  readonly value: T;
  readonly change: (value: T) => void;
  readonly changed: boolean;
  /** True when the section is as the product ships it. */
  readonly shipped: boolean;
  readonly problem: string | null;
  readonly save: () => Promise<boolean>;
  readonly discard: () => void;
  readonly backToShipped: () => void;
}

/** `title` names the change in the message and for Undo. */
export function useSectionDraft<K extends SettingsSection>(
  section: K,
  title: string,
): SectionDraft<Settings[K]> {
  const stored = useBook().settings[section];
  const act = useActSettings();
  const [typed, setTyped] = useState<Settings[K] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const value = typed ?? stored;
  const changed = !same(value, stored);
  const discard = () => {
    setTyped(null);
    setProblem(null);
  };
  useUnsaved(changed, discard);
  return {
    value,
    change: setTyped,
    changed,
    shipped: same(value, initialOf(section)),
    problem,
    discard,
    backToShipped: () => setTyped(initialOf(section)),
    save: async () => {
      const result = await act(settingsChange(section, value), title);
      setProblem(result.ok ? null : refusalSentence(result.error));
      if (result.ok) setTyped(null);
      return result.ok;
    },
  };
}

/** Settings are plain JSON, with their keys in one order. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
