import { app } from 'electron';

/**
 * Before `ready`: every page runs sandboxed, and Chromium itself looks for nothing on the network
 * (updates of its parts, proxies, names).
 */
export function hardenProcess(): void {
  app.enableSandbox();
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'no-proxy-server',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}
