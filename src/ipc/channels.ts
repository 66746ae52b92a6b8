import type { ContractKey } from './contract';

/** Channel names: known to the preload and to `main/ipc`, to nobody else. */
export function questionChannel(key: ContractKey): string {
  return `forbear:ask:${key}`;
}

export const PROGRESS_CHANNEL = 'forbear:progress';
export const MENU_CHANNEL = 'forbear:menu';
