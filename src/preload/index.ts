import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { MENU_CHANNEL, PROGRESS_CHANNEL, questionChannel } from '../ipc/channels';
import type { ContractKey, MenuChoice, Progress } from '../ipc/contract';
import { contractKeys } from '../ipc/keys';

/**
 * Asks main. All arguments go along, so that main can refuse a call with one too many; what cannot
 * be sent at all (a function, a node) is refused here in the same words.
 */
async function ask(key: ContractKey, args: readonly unknown[]): Promise<unknown> {
  try {
    return await ipcRenderer.invoke(questionChannel(key), ...args);
  } catch {
    return { ok: false, error: { code: 'invalid-input', detail: key } };
  }
}

const questions = contractKeys.map((key) => [key, (...args: unknown[]) => ask(key, args)]);

/** Hands on what main says, never the event it came with: that would lead back to ipcRenderer. */
function subscribe<T>(channel: string, listener: (word: T) => void): () => void {
  const receive = (_event: IpcRendererEvent, word: T) => listener(word);
  ipcRenderer.on(channel, receive);
  return () => {
    ipcRenderer.removeListener(channel, receive);
  };
}

contextBridge.exposeInMainWorld('api', {
  ...Object.fromEntries(questions),
  onProgress: (listener: (progress: Progress) => void) => subscribe(PROGRESS_CHANNEL, listener),
  onMenuChoice: (listener: (choice: MenuChoice) => void) => subscribe(MENU_CHANNEL, listener),
});
