import type { Api } from '../ipc/contract';

declare global {
  interface Window {
    /** What the preload offers: one function per contract key. */
    readonly api: Api;
  }
}
