import { describe, expect, it } from 'vitest';
import { actsBegun, beginAct } from '../../../src/renderer/stores/acts';

describe('an act that is being done', () => {
  it('is waited for, also when it fails, before the last act is asked for', async () => {
    const order: string[] = [];
    let finish: () => void = () => undefined;
    const first = new Promise<void>((done) => {
      finish = done;
    }).then(() => order.push('done'));
    void beginAct(first);
    const refused = beginAct(Promise.reject(new Error('disk full')));
    const waiting = actsBegun().then(() => order.push('asked'));
    await expect(refused).rejects.toThrow('disk full');
    expect(order).toEqual([]);
    finish();
    await waiting;
    expect(order).toEqual(['done', 'asked']);
  });
});
