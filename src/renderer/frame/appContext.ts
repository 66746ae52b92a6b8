import { createContext, use } from 'react';
import type { Api, AppInfo } from '../../ipc/contract';

interface AppFacts {
  readonly api: Api;
  readonly info: AppInfo;
  /** Leaves the ledger that is open (the sample) for the first-run offers. */
  readonly startNew: () => void;
}

export const AppContext = createContext<AppFacts | null>(null);

/** The door to main and what it said about the app at start. */
export function useApp(): AppFacts {
  const facts = use(AppContext);
  if (facts === null) throw new Error('no app in this tree');
  return facts;
}
