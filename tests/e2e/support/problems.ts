import { type ConsoleMessage, type ElectronApplication, expect, type Page } from '@playwright/test';

/** What pages may ask for besides the application's own address. */
const HARMLESS = new Set(['data:', 'blob:', 'about:', 'devtools:']);

/**
 * Collects what no journey may cause, and fails the test when there is any. A test that provokes
 * something on purpose allows exactly that.
 */
export class Problems {
  readonly #found = new Set<string>();
  readonly #allowed: RegExp[] = [];

  /** Problems whose text matches are expected in this test. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  add(text: string): void {
    this.#found.add(text);
  }

  /** Everything found so far that is not allowed, one text each. */
  list(): string[] {
    return [...this.#found].filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
  }

  assertNone(): void {
    expect(this.list(), 'errors, CSP violations or network requests in the window').toEqual([]);
  }

  /** Watches every window of the application, this first one from its beginning. */
  async watch(app: ElectronApplication, page: Page): Promise<void> {
    const home = new URL(page.url()).protocol;
    const context = app.context();
    context.on('console', (message) => this.#message(message));
    context.on('weberror', (error) => this.add(`exception: ${error.error().message}`));
    context.on('request', (request) => this.#request(request.url(), home));
    // The window had started before this could listen.
    for (const message of await page.consoleMessages()) this.#message(message);
    for (const error of await page.pageErrors()) this.add(`exception: ${error.message}`);
    for (const request of await page.requests()) this.#request(request.url(), home);
    await this.#watchPolicy(page);
  }

  /** Chromium also writes violations to the console; this names the directive and sees `report-only`. */
  async #watchPolicy(page: Page): Promise<void> {
    const report = (text: string): void => {
      this.add(`CSP: ${text}`);
    };
    await page.exposeFunction('reportViolation', report);
    const listen = (): void => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const told = Reflect.get(window, 'reportViolation');
        told(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
      });
    };
    await page.addInitScript(listen);
    await page.evaluate(listen);
  }

  #message(message: ConsoleMessage): void {
    if (message.type() === 'error') this.add(`console: ${message.text()}`);
  }

  #request(url: string, home: string): void {
    const { protocol } = new URL(url);
    if (protocol !== home && !HARMLESS.has(protocol)) this.add(`request: ${url}`);
  }
}
