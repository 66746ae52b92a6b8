import type { Session } from 'electron';
import type { Log } from '../errors/log';
import { isAppUrl, isOwnRequest } from './appUrl';

/** All our page ever needs: to copy text, and to hear that its own storage is not for the taking. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'persistent-storage']);

/** Shuts every way from a page to the world: permissions, devices, network, downloads. */
export function hardenSession(session: Session, log: Log): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(GRANTED.has(permission) && isAppUrl(details.requestingUrl));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => GRANTED.has(permission) && isAppUrl(origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isOwnRequest(details.url);
    if (cancel) log.write('request refused', { kind: details.resourceType });
    answer({ cancel });
  });
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}
