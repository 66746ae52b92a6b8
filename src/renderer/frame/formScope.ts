import { createContext, useContext } from 'react';
import type { Draft } from '../stores/drafts';

/** What the parts of a form share: the key of its draft, the path of a part, what cannot be read. */
export interface FormScope {
  readonly key: string;
  readonly within: string;
  /** How many fields show something that cannot be read. */
  readonly unreadable: number;
  readonly countUnreadable: (by: 1 | -1) => void;
}

export const FormScopeContext = createContext<FormScope | null>(null);

/** Names of parts begin with their kind: the value, texts as typed, small forms, what is looked at. */
export const KINDS = { value: 'value', text: 'text ', fields: 'fields ', shown: 'shown ' } as const;

/** True when a draft holds something written, and not only what one looked at. */
export function isWritten(draft: Draft | undefined): boolean {
  return Object.keys(draft ?? {}).some((name) => !name.startsWith(KINDS.shown));
}

/** The form a part stands in; a part outside of any is a defect. */
export function useScope(): FormScope {
  const scope = useContext(FormScopeContext);
  if (scope === null) throw new Error('A part of a form stands outside of FormDraft.');
  return scope;
}
