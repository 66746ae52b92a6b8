import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { MENU_CHANNEL, PROGRESS_CHANNEL, questionChannel } from '../ipc/channels';
import type { MenuChoice, Progress } from '../ipc/contract';
import { contractKeys } from '../ipc/keys';

/** All arguments go along, so that main can refuse a call with one too many. */
const questions = contractKeys.map((key) => [
  key,
  (...args: unknown[]): Promise<unknown> => ipcRenderer.invoke(questionChannel(key), ...args),
]);

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
