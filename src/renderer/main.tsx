import { createRoot } from 'react-dom/client';
import type { AppInfo } from '../ipc/contract';
import { App } from './App';
import { fixClock, nowIso, today } from './clock';
import { newId } from './ids';
import { writerInWorker } from './ledger/bulk/writer';
import { ledgerOf } from './ledger/ledger';
import { followAddress } from './stores/route';
import './styles/index.css';

/** Asks main who and when we are, then draws the window. */
async function start(): Promise<void> {
  const { api } = window;
  const answer = await api.appInfo(undefined);
  if (!answer.ok) throw new Error(`no app info: ${answer.error.code}`);
  fixClock(answer.value.fixedNow);
  followAddress();
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  const ledger = ledgerOf({
    api,
    context: () => context(answer.value),
    openWriter: writerInWorker,
  });
  createRoot(root).render(<App api={api} info={answer.value} ledger={ledger} />);
}

function context({ user }: AppInfo) {
  return { today: today(), now: nowIso(), by: user, newId };
}

void start();
