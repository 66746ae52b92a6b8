/**
 * Loaded into Electron before the application (`electron -r`) where Chromium's sandbox cannot work,
 * as for root. There `app.enableSandbox()` is deadly: it takes `--no-sandbox` off the command line and
 * puts a switch on it with which every new process ends at once. A window that asks for `sandbox: true`
 * has no Node without that call either.
 */
const { app } = require('electron');

app.enableSandbox = () => undefined;
