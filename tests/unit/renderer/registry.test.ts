import { describe, expect, it } from 'vitest';
import { isSingleKey, keyName } from '../../../src/renderer/commands/keyName';
import { COMMANDS, type CommandScope, keyOf } from '../../../src/renderer/commands/registry';
import { en } from '../../../src/renderer/messages/en';
import { PLACES } from '../../../src/renderer/stores/route';

/** Scopes whose keys can be meant at the same moment: a list in a window, with a customer at hand. */
const TOGETHER: readonly (readonly CommandScope[])[] = [
  ['window', 'customer', 'list'],
  ['window', 'customer', 'agreement', 'list'],
  ['window', 'customer', 'review'],
  ['window', 'reconcile', 'list'],
  ['window', 'form'],
];

function collisions(scopes: readonly CommandScope[]): string[] {
  const owners = new Map<string, string[]>();
  for (const { id, keys, scope } of COMMANDS) {
    if (!scopes.includes(scope)) continue;
    for (const key of keys) owners.set(key, [...(owners.get(key) ?? []), id]);
  }
  return [...owners].filter(([, ids]) => ids.length > 1).map(([key, ids]) => `${key}: ${ids}`);
}

describe('the command registry', () => {
  it.each(TOGETHER)('has no key for two commands of %s and %s', (...scopes) => {
    expect(collisions(scopes)).toEqual([]);
  });

  it('names every command once, and titles it', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(Object.keys(en.commands.titles).sort());
  });

  it('gives the eight places Ctrl+1 to Ctrl+8 in their order', () => {
    const keys = PLACES.map((place) => keyOf(`go.${place}`));
    expect(keys).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `Ctrl+${n}`));
  });

  it('writes keys the way a key press is named', () => {
    for (const key of COMMANDS.flatMap(({ keys }) => keys)) {
      const parts = key.split('+');
      const last = parts.at(-1) ?? '';
      const press = {
        key: last === 'Space' ? ' ' : last.length === 1 ? last.toLowerCase() : last,
        ctrlKey: parts.includes('Ctrl'),
        altKey: parts.includes('Alt'),
        shiftKey: parts.includes('Shift'),
        metaKey: false,
      };
      expect(keyName(press)).toBe(key);
    }
  });
});

describe('key names', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

  it('takes Cmd for Ctrl and keeps Shift out of printed signs', () => {
    expect(keyName({ ...plain, metaKey: true, key: 'k' })).toBe('Ctrl+K');
    expect(keyName({ ...plain, shiftKey: true, key: '?' })).toBe('?');
    expect(keyName({ ...plain, shiftKey: true, key: 'C' })).toBe('Shift+C');
  });

  it('knows which keys belong to a text', () => {
    expect(isSingleKey({ ...plain, key: 'c' })).toBe(true);
    expect(isSingleKey({ ...plain, key: '?' })).toBe(true);
    expect(isSingleKey({ ...plain, key: 'F6' })).toBe(false);
    expect(isSingleKey({ ...plain, ctrlKey: true, key: 'k' })).toBe(false);
  });
});
