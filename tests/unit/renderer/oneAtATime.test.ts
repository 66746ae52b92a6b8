import { expect, it } from 'vitest';
import { oneAtATime } from '../../../src/renderer/frame/oneAtATime';

it('drops what is asked for while it works, and works again after', async () => {
  const told: boolean[] = [];
  let saved = 0;
  let finish = (): void => undefined;
  const saving = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const once = oneAtATime((busy) => told.push(busy));
  const save = async () => {
    saved += 1;
    await saving;
  };
  const first = once(save);
  await once(save);
  expect([saved, told]).toEqual([1, [true]]);
  finish();
  await first;
  expect(told).toEqual([true, false]);
  await once(save);
  expect(saved).toBe(2);
});

it('works again after work that failed', async () => {
  const told: boolean[] = [];
  const once = oneAtATime((busy) => told.push(busy));
  await expect(once(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  let done = false;
  await once(async () => {
    done = true;
  });
  expect([done, told]).toEqual([true, [true, false, true, false]]);
});
