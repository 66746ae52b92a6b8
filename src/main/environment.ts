import { userInfo } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { type Clock, createClock } from './clock';

/** What the surroundings decide: where files live, what time it is, who sits here. */
export interface Environment {
  readonly userData: string;
  readonly clock: Clock;
  readonly user: string;
}

/**
 * Reads switches and variables once. A test may change paths and clock by them, and nothing else:
 * sandbox, content policy, navigation and the checks at the door are the same in every mode.
 */
export function readEnvironment(): Environment {
  const userData =
    app.commandLine.getSwitchValue('user-data-dir') || join(app.getPath('appData'), 'Forbear');
  app.setPath('userData', userData);
  return {
    userData,
    clock: createClock(process.env.FORBEAR_NOW),
    user: process.env.FORBEAR_USER || userInfo().username,
  };
}
