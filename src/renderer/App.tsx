import { useEffect, useState } from 'react';
import type { Api, AppInfo } from '../ipc/contract';
import { FirstRun } from './features/firstrun/FirstRun';
import { Recovery } from './features/recovery/Recovery';
import { AppContext } from './frame/appContext';
import type { Ledger, Opening } from './ledger/api';
import { LedgerContext, useInBook } from './ledger/hooks';
import { useMessages } from './messages/useMessages';
import { CurrentPlace } from './shell/CurrentPlace';
import { Shell } from './shell/Shell';
import { useLookCommands } from './shell/window/useLookCommands';
import { useReadyFlag } from './shell/window/useReadyFlag';
import { useTheme } from './shell/window/useTheme';

interface AppProps {
  readonly api: Api;
  readonly info: AppInfo;
  readonly ledger: Ledger;
}

/** Opens the ledger and shows what follows: first run, recovery, or the eight places. */
export function App({ api, info, ledger }: AppProps) {
  const [opening, setOpening] = useState<Opening | null>(null);
  useTheme(api);
  useLookCommands(api);
  useEffect(() => {
    void ledger.open().then(setOpening);
  }, [ledger]);
  return (
    <AppContext value={{ api, info, startNew: () => setOpening({ state: 'firstRun' }) }}>
      <LedgerContext value={ledger}>
        <Opened opening={opening} onOpening={setOpening} />
      </LedgerContext>
    </AppContext>
  );
}

interface OpenedProps {
  readonly opening: Opening | null;
  readonly onOpening: (opening: Opening) => void;
}

function Opened({ opening, onOpening }: OpenedProps) {
  const m = useMessages();
  const opened = useInBook(({ company }) => company !== null);
  useReadyFlag(opening);
  if (opening === null) {
    return (
      <main className="opening" aria-busy="true">
        {m.shell.opening}
      </main>
    );
  }
  switch (opening.state) {
    case 'firstRun':
      return (
        <FirstRun
          onCreated={() => onOpening({ state: 'ready' })}
          onBack={opened ? () => onOpening({ state: 'ready' }) : null}
        />
      );
    case 'blocked':
      return <Recovery problem={opening.problem} onOpening={onOpening} />;
    case 'ready':
      return (
        <Shell>
          <CurrentPlace />
        </Shell>
      );
  }
}
