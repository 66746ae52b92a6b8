import type { MenuItemConstructorOptions } from 'electron';
import { expect, it } from 'vitest';
import { menuTemplate } from '../../../../src/main/menu/template';

function itemsOf(isMac: boolean, choose: (command: string) => void = () => undefined) {
  const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
  return flat(menuTemplate({ isMac, theme: 'dark', choose }));
}

it('tells the window which command was chosen', () => {
  const chosen: string[] = [];
  const items = itemsOf(false, (command) => chosen.push(command));
  for (const { click } of items) (click as (() => void) | undefined)?.();
  expect(chosen).toEqual([
    'import.choose',
    'document.print',
    'edit.undo',
    'palette.open',
    'theme.system',
    'theme.light',
    'theme.dark',
    'theme.contrast',
    'zoom.reset',
    'zoom.in',
    'zoom.out',
    'go.today',
    'go.customers',
    'go.import',
    'go.letters',
    'go.agreements',
    'go.handoffs',
    'go.insights',
    'go.settings',
    'shortcuts.show',
  ]);
});

it('leaves every key to the window', () => {
  const keyed = itemsOf(false).filter((item) => item.accelerator !== undefined);
  expect(keyed.length).toBeGreaterThan(10);
  expect(keyed.every((item) => item.registerAccelerator === false)).toBe(true);
});

it('marks the theme in use', () => {
  const marked = itemsOf(false).filter((item) => item.checked === true);
  expect(marked.map((item) => item.id)).toEqual(['theme.dark']);
});

it('gives macOS what its text fields need', () => {
  const roles = itemsOf(true).map((item) => item.role);
  expect(roles).toEqual(expect.arrayContaining(['appMenu', 'undo', 'redo', 'copy', 'paste']));
  expect(itemsOf(true).find((item) => item.id === 'edit.undo')?.accelerator).toBeUndefined();
});
