import type { ReactNode } from 'react';
import type { Api } from '../../ipc/contract';
import { useMessages } from '../messages/useMessages';
import { useRoute } from '../stores/route';
import { Boundary } from './Boundary';
import { Rail } from './Rail';
import './Shell.css';
import { Strip } from './Strip';
import { Toasts } from './Toasts';
import { WindowCommands } from './WindowCommands';

interface ShellProps {
  readonly api: Api;
  readonly user: string;
  readonly children: ReactNode;
}

/** The frame of the open ledger: rail, place, strip, messages. */
export function Shell({ api, user, children }: ShellProps) {
  const m = useMessages();
  const { place, account } = useRoute();
  return (
    <div className="shell">
      <a className="shell__skip" href="#content" onClick={skip}>
        {m.shell.skip}
      </a>
      <Rail user={user} />
      <main className="shell__place" id="content" tabIndex={-1} aria-label={m.shell.places[place]}>
        <Boundary resetKey={`${place}/${account ?? ''}`}>{children}</Boundary>
      </main>
      <Strip />
      <Toasts />
      <WindowCommands api={api} />
    </div>
  );
}

function skip(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
