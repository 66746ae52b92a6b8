import { protocol, type Session } from 'electron';
import { SCHEME } from './appUrl';
import { serveFile } from './serve';

/** Must run before `ready`. Without standard and secure the page would have no IndexedDB. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built interface, and nothing but it, to the pages of `session`. */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle(SCHEME, (request) => serveFile(request, root));
}
