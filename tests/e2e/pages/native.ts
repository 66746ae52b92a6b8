import type { ElectronApplication } from '@playwright/test';

/** The user's answer to the next dialogs that open files: these. None: he thinks better of it. */
export async function answerOpen(
  app: ElectronApplication,
  ...paths: readonly string[]
): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    const answer = { canceled: filePaths.length === 0, filePaths };
    Reflect.set(dialog, 'showOpenDialog', async () => answer);
  }, paths);
}

/** Keeps the system's viewers shut; answers which files they were to open, by their content. */
export async function watchViewers(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'openedFiles', opened);
    Reflect.set(shell, 'openPath', async (path: string) => {
      opened.push(path);
      return '';
    });
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'openedFiles'));
}

/** The user's answer to the next dialogs that save a file: here. */
export async function answerSave(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    Reflect.set(dialog, 'showSaveDialog', async () => ({ canceled: false, filePath }));
  }, path);
}
