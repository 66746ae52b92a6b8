import { describe, expect, it } from 'vitest';
import { ok } from '../../../../src/domain/result';
import { contract } from '../../../../src/ipc/contract';
import { contractKeys } from '../../../../src/ipc/keys';
import type { LogFacts } from '../../../../src/main/errors/log';
import { answer, type DoorSetting, type Handlers } from '../../../../src/main/ipc/answer';
import { type Asker, isOurWindow } from '../../../../src/main/ipc/sender';
import { systemError } from '../support';

const HOME = 'app://forbear/index.html';
const ours: Asker = { sender: { id: 7 }, senderFrame: { url: HOME, parent: null } };

describe('who may ask', () => {
  it('the main frame of our window at our origin', () => {
    expect(isOurWindow(ours, 7)).toBe(true);
  });

  it.each<[string, Asker, number | null]>([
    ['another window', ours, 8],
    ['a window while there is none', ours, null],
    ['a frame that is gone', { ...ours, senderFrame: null }, 7],
    ['a frame inside', { ...ours, senderFrame: { url: HOME, parent: {} } }, 7],
    ['another origin', { ...ours, senderFrame: { url: 'https://x/', parent: null } }, 7],
    [
      'an address that only mentions ours',
      { ...ours, senderFrame: { url: `https://x/?next=${HOME}`, parent: null } },
      7,
    ],
    ['an empty page', { ...ours, senderFrame: { url: 'about:blank', parent: null } }, 7],
    ['no address', { ...ours, senderFrame: { url: '', parent: null } }, 7],
  ])('not %s', (_, asker, id) => expect(isOurWindow(asker, id)).toBe(false));
});

function door(handlers: Partial<Handlers>) {
  const logged: [string, LogFacts | undefined][] = [];
  const setting: DoorSetting = {
    // only the handlers a test calls are there
    handlers: handlers as Handlers,
    windowId: () => 7,
    log: { write: (what, facts) => logged.push([what, facts]) },
  };
  return { setting, logged };
}

describe('answering', () => {
  it('gives the handler the validated question', async () => {
    const cancelled: string[] = [];
    const { setting } = door({
      jobCancel: async ({ job }) => {
        cancelled.push(job);
        return ok(null);
      },
    });
    expect(await answer('jobCancel', ours, [{ job: 'a' }], setting)).toEqual(ok(null));
    expect(cancelled).toEqual(['a']);
  });

  it('does not let a stranger reach the handler', async () => {
    let reached = false;
    const { setting, logged } = door({
      diskFree: async () => {
        reached = true;
        return ok({ bytes: 1 });
      },
    });
    const stranger = { ...ours, senderFrame: null };
    expect(await answer('diskFree', stranger, [], setting)).toMatchObject({
      error: { code: 'forbidden-sender' },
    });
    expect(reached).toBe(false);
    expect(logged).toHaveLength(1);
  });

  const wrong: readonly unknown[][] = [
    [null],
    [12],
    ['x'.repeat(1_000_000)],
    [{ surplus: 1 }],
    [[]],
    [undefined, 1],
    [{}, {}],
  ];
  it.each(contractKeys)('%s refuses what the contract does not know', async (key) => {
    const { setting } = door({});
    for (const args of wrong) {
      expect(await answer(key, ours, args, setting)).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      });
    }
  });

  it('has a key for every question of the contract', () => {
    expect([...contractKeys].sort()).toEqual(Object.keys(contract).sort());
  });

  it('names the wrong field, never its value', async () => {
    const { setting } = door({});
    const question = { sha256: 'a'.repeat(64), suggestedName: `Müller 1234.56 ${'x'.repeat(200)}` };
    expect(await answer('documentOpen', ours, [question], setting)).toEqual({
      ok: false,
      error: { code: 'invalid-input', detail: 'documentOpen suggestedName' },
    });
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['ENOENT', 'not-found'],
    ['EACCES', 'no-access'],
  ])('tells %s as %s', async (system, code) => {
    const { setting } = door({
      diskFree: async () => {
        throw systemError(system, '/home/anna/Müller GmbH 1234.pdf');
      },
    });
    const told = await answer('diskFree', ours, [undefined], setting);
    expect(told).toMatchObject({ ok: false, error: { code } });
    expect(JSON.stringify(told)).toContain(system);
    expect(JSON.stringify(told)).not.toContain('Müller');
  });

  it('answers a defect with a code, and logs it without its message', async () => {
    const { setting, logged } = door({
      diskFree: async () => {
        throw new Error('Müller GmbH owes 1234.56');
      },
    });
    const told = await answer('diskFree', ours, [], setting);
    expect(told).toEqual({ ok: false, error: { code: 'failed', detail: 'Error' } });
    expect(logged[0]?.[0]).toBe('a question failed');
    expect(JSON.stringify(logged)).not.toMatch(/Müller|1234/);
  });
});
