import { ipcMain } from 'electron';
import { questionChannel } from '../../ipc/channels';
import { contractKeys } from '../../ipc/keys';
import { answer, type DoorSetting } from './answer';

export interface Door {
  /** How many questions are being answered right now: quitting waits for them. */
  busy(): number;
}

/** Answers the window's questions. The only place that touches `ipcMain`. */
export function register(setting: DoorSetting): Door {
  let busy = 0;
  for (const key of contractKeys) {
    ipcMain.handle(questionChannel(key), async (event, ...args: unknown[]) => {
      busy += 1;
      try {
        return await answer(key, event, args, setting);
      } finally {
        busy -= 1;
      }
    });
  }
  return { busy: () => busy };
}
