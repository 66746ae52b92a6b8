import { describe, expect, it } from 'vitest';
import { refusal } from '../../../src/domain/refusal';
import { err, ok } from '../../../src/domain/result';
import { actsBegun, addToAct, beginAct, takeBackWhole } from '../../../src/renderer/stores/acts';

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

describe('an act that is taken back', () => {
  const steps: string[] = [];
  const noted = (name: string) => async () => {
    steps.push(name);
    return ok(null);
  };

  it('takes along what followed from it, the last first', async () => {
    const act = { title: 'Call logged', takeBack: noted('call') };
    addToAct(act, noted('review'));
    addToAct(act, noted('report'));
    expect(await takeBackWhole(act)).toEqual(ok(null));
    expect(steps.splice(0)).toEqual(['call', 'report', 'review']);
  });

  it('leaves what followed from it while it stands itself', async () => {
    const act = { title: 'Call logged', takeBack: async () => err(refusal('contact.unknown')) };
    addToAct(act, noted('review'));
    expect((await takeBackWhole(act)).ok).toBe(false);
    expect(steps).toEqual([]);
  });
});
