import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../../src/ipc/contract';
import { packRequest } from '../../../../src/ipc/handoff';
import { createJobs } from '../../../../src/main/documents/jobs';

describe('jobs', () => {
  it('bring progress and cancelling to the job they name', async () => {
    const told: Progress[] = [];
    const jobs = createJobs((progress) => told.push(progress));
    let stop: () => void = () => undefined;
    const running = jobs.run('a', async ({ signal, onProgress }) => {
      onProgress(1, 2);
      await new Promise<void>((resume) => {
        stop = resume;
      });
      return signal.aborted;
    });
    jobs.cancel('b');
    jobs.cancel('a');
    stop();
    expect(await running).toBe(true);
    expect(told).toEqual([{ job: 'a', done: 1, total: 2 }]);
    jobs.cancel('a');
    expect(await jobs.run('a', async ({ signal }) => signal.aborted)).toBe(false);
  });

  it('refuse an id that is running', async () => {
    const jobs = createJobs(() => undefined);
    const never = new Promise<void>(() => undefined);
    void jobs.run('a', () => never);
    await expect(jobs.run('a', async () => 1)).rejects.toThrow('one id');
  });
});

const request = {
  job: 'j',
  suggestedName: 'pack.zip',
  manifest: {
    format: 'forbear-pack',
    version: 2,
    creditor: 'A',
    debtors: [{ name: 'B', number: '' }],
    agency: 'C',
    cutOff: '2026-11-21',
    totals: [],
    journal: { seq: 1, hash: 'a'.repeat(64) },
    chain: [],
    files: [],
  },
  encrypt: true,
  ownCopy: false,
  texts: [],
  files: [],
  paper: null,
  own: [],
};

describe('a pack request', () => {
  it.each([
    '../x.txt',
    'a/../x.txt',
    '/x.txt',
    'a//x.txt',
    'a/.x',
    'a\\x.txt',
    'C:x',
    '.',
    '',
    'a/',
    'x'.repeat(181),
  ])('takes no entry named %j', (path) => {
    const asked = { ...request, texts: [{ path, text: '' }], documents: [] };
    const named = { ...asked, texts: [{ path: 'x.txt', text: '' }] };
    expect(packRequest.safeParse(named).success).toBe(true);
    expect(packRequest.safeParse(asked).success).toBe(false);
  });

  it('takes no two entries that are one file on Windows', () => {
    const texts = ['Letters/a.txt', 'letters/A.txt'].map((path) => ({ path, text: '' }));
    const asked = { ...request, texts, documents: [] };
    expect(packRequest.safeParse({ ...asked, texts: texts.slice(1) }).success).toBe(true);
    expect(packRequest.safeParse(asked).success).toBe(false);
  });
});
