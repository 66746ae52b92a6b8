import { cp, mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running application leaves behind that says where it ran: a copy must not have it. */
const OF_ONE_RUN = /^(Singleton|DevToolsActivePort)/;

/** Makes a data folder: starts the application on it, works it, and closes it. */
type Make = (folder: string) => Promise<void>;

/**
 * Data folders that hold a ledger, each made once, by the real window. A test works on a copy of its
 * own: that takes a fraction of the time in which the window makes the same ledger again.
 */
export class Profiles {
  readonly #made = new Map<string, string>();

  constructor(readonly home: string) {}

  /** Fills a fresh data folder with a copy of the one called `name`, which `make` makes if need be. */
  async copy(name: string, userDataDir: string, make: Make): Promise<void> {
    if ((await readdir(userDataDir)).length > 0) {
      throw new Error(
        'the application runs already: ask for its ledger first, then for the window',
      );
    }
    const folder = this.#made.get(name) ?? (await this.#makeNew(name, make));
    for (const entry of await readdir(folder)) {
      if (OF_ONE_RUN.test(entry)) continue;
      await cp(join(folder, entry), join(userDataDir, entry), { recursive: true });
    }
  }

  async #makeNew(name: string, make: Make): Promise<string> {
    const folder = await mkdtemp(join(this.home, 'ledger-'));
    await make(folder);
    this.#made.set(name, folder);
    return folder;
  }
}
