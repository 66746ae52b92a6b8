import { type Refusal, refusal } from '../../domain/refusal';
import { err, ok, type Result } from '../../domain/result';
import { checkCodesStay } from '../../domain/settings/codesInUse';
import {
  checkSettings,
  type Settings,
  type SettingsChange,
  settingsFrom,
} from '../../domain/settings/settings';
import type { Done } from './api';
import { notSaved } from './commands';
import type { Session } from './session';

/** Stores one section, if it is valid; the answer can be undone. */
export function changeSettings(
  session: Session,
  change: SettingsChange,
): Promise<Result<Done, Refusal>> {
  const checked = checkSettings(change);
  if (!checked.ok) return Promise.resolve(checked);
  return session.exclusive(() => store(session, checked.value));
}

/** Puts a section back, unless it was changed again since. */
export function restoreSettings(
  session: Session,
  { back, from }: NonNullable<Done['settings']>,
): Promise<Result<Done, Refusal>> {
  return session.exclusive(async () => {
    const now = settingsFrom(session.state.settings)[from.section];
    return sameValue(now, from.after)
      ? store(session, back)
      : err(refusal('settings.changed-since'));
  });
}

async function store(session: Session, change: SettingsChange): Promise<Result<Done, Refusal>> {
  const { section, after } = change;
  const all = settingsFrom(session.state.settings);
  const before = all[section];
  const accounts = () => session.book.current().accounts.values();
  const stay = checkCodesStay(all.codes, change, accounts);
  if (!stay.ok) return stay;
  try {
    const events = await session.commit([], [{ type: 'settingsChanged', section, before, after }]);
    const back = { section, after: before } as SettingsChange;
    return ok({ events, undo: [], settings: { back, from: change } });
  } catch (error) {
    return err(notSaved(error));
  }
}

/** Settings are plain JSON with their keys in the order of the schema. */
function sameValue(a: Settings[keyof Settings], b: Settings[keyof Settings]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
