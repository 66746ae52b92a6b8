import { readdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { err, ok } from '../../../../src/domain/result';
import type { Progress, Question } from '../../../../src/ipc/contract';
import { packRequest } from '../../../../src/ipc/handoff';
import { createJobs } from '../../../../src/main/documents/jobs';
import { makePack } from '../../../../src/main/documents/pack';
import type { PackEntry, PackWriter, PdfService } from '../../../../src/main/documents/ports';
import { temporaryFolder } from '../support';

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

// the drawing process of the test draws whatever model it is given
const model = {} as Question<'handoffWrite'>['documents'][number]['model'];
const request: Question<'handoffWrite'> = {
  job: 'j',
  suggestedName: 'pack.zip',
  texts: [{ path: 'index.csv', text: 'ä;1\n' }],
  documents: [
    { path: 'letters/1.pdf', model },
    { path: 'letters/2.pdf', model },
  ],
};
const control = { job: 'j', signal: new AbortController().signal, onProgress: () => undefined };

const drawing: PdfService = {
  async render({ files }) {
    for (const { path } of files) await writeFile(path, `drawn ${files.length}`);
    return ok(files.map(({ path }) => ({ path, sha256: '', bytes: 7, pages: 1, pageOf: [1] })));
  },
};

describe('a pack', () => {
  it('holds texts and drawn documents, and leaves no file of its making', async () => {
    const workFolder = await temporaryFolder();
    const packed: PackEntry[] = [];
    const packer: PackWriter = {
      async pack(entries) {
        packed.push(...entries);
        return ok(Buffer.from('zip'));
      },
    };
    const answer = await makePack(request, { pdf: drawing, packer, workFolder }, control);
    expect(answer).toEqual(ok(Buffer.from('zip')));
    expect(packed.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['index.csv', 'ä;1\n'],
      ['letters/1.pdf', 'drawn 2'],
      ['letters/2.pdf', 'drawn 2'],
    ]);
    expect(await readdir(workFolder)).toEqual([]);
  });

  it('is not packed when a document cannot be drawn', async () => {
    const workFolder = await temporaryFolder();
    const failure = err({ code: 'missing-glyph' as const, detail: 'document 2' });
    const pdf: PdfService = { render: async () => failure };
    const packer: PackWriter = {
      pack: async () => {
        throw new Error('packed all the same');
      },
    };
    expect(await makePack(request, { pdf, packer, workFolder }, control)).toEqual(failure);
    expect(await readdir(workFolder)).toEqual([]);
  });

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
    expect(packRequest.safeParse(asked).success).toBe(false);
  });

  it('takes no two entries that are one file on Windows', () => {
    const texts = ['Letters/a.txt', 'letters/A.txt'].map((path) => ({ path, text: '' }));
    const asked = { ...request, texts, documents: [] };
    expect(packRequest.safeParse({ ...asked, texts: texts.slice(1) }).success).toBe(true);
    expect(packRequest.safeParse(asked).success).toBe(false);
  });
});
