import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** The drawing process is an entry of its own: main starts it as a utility process. */
const pdfWorker = at('src/main/pdf/process/worker.ts');

/** Bundled into main: one file starts faster than many small ones. pdfkit reads its data beside itself and stays outside. */
const BUNDLED = ['zod', '@noble/hashes', 'temporal-polyfill'];

export default defineConfig({
  main: {
    build: {
      target: 'node20',
      minify: true,
      externalizeDeps: { exclude: BUNDLED },
      rolldownOptions: {
        input: {
          index: at('src/main/index.ts'),
          pdfWorker,
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      minify: true,
      // A sandboxed preload can load nothing: everything must be in this one CommonJS file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    publicDir: false,
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'chrome130',
      minify: true,
      // Nothing as data: or inline: the content security policy allows neither scripts nor fonts from there.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: at('src/renderer/index.html') },
    },
  },
});
