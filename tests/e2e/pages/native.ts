import type { ElectronApplication } from '@playwright/test';

/** The user's answer to the next dialogs that open a file: this one. Null: he thinks better of it. */
export async function answerOpen(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const answer = { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] };
    Reflect.set(dialog, 'showOpenDialog', async () => answer);
  }, path);
}

/** The user's answer to the next dialogs that save a file: here. */
export async function answerSave(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    Reflect.set(dialog, 'showSaveDialog', async () => ({ canceled: false, filePath }));
  }, path);
}
