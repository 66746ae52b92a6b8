import { type ReactNode, useEffect } from 'react';
import { useApp } from '../frame/appContext';
import { fetchWhenIdle } from '../frame/later';
import { useMessages } from '../messages/useMessages';
import { useRoute } from '../stores/route';
import { Boundary } from './Boundary';
import { Dialogs } from './dialogs/Dialogs';
import { LeaveQuestion } from './dialogs/LeaveQuestion';
import { Rail } from './rail/Rail';
import './Shell.css';
import { Strip } from './Strip';
import { Toasts } from './Toasts';
import { useFocusHome } from './window/useFocusHome';
import { useKeepDrafts } from './window/useKeepDrafts';
import { usePromisesNotice } from './window/usePromisesNotice';
import { useWindowTitle } from './window/useWindowTitle';
import { WindowCommands } from './window/WindowCommands';

/** The frame of the open ledger: rail, place, strip, messages. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { api, info } = useApp();
  const m = useMessages();
  const { place, account } = useRoute();
  useWindowTitle(api);
  useKeepDrafts(api);
  useEffect(fetchWhenIdle, []);
  useFocusHome(`${place}/${account ?? ''}`);
  return (
    <div className="shell">
      <button type="button" className="shell__skip" onClick={skip}>
        {m.shell.skip}
      </button>
      <Rail user={info.user} />
      <main className="shell__place" id="content" tabIndex={-1} aria-label={m.shell.places[place]}>
        <Boundary resetKey={`${place}/${account ?? ''}`}>{children}</Boundary>
      </main>
      <Strip />
      <Toasts />
      <Dialogs />
      <LeaveQuestion />
      <WindowCommands />
      <PromisesNotice />
    </div>
  );
}

/** Apart from the shell: what follows the accounts is drawn again at every commit. */
function PromisesNotice() {
  usePromisesNotice(useApp().api);
  return null;
}

function skip(): void {
  document.getElementById('content')?.focus();
}
