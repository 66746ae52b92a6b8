import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';

const CASES = 4000;

it('waits for a slow writer and reads more than a pipe holds', async () => {
  const calc = spawn(execPath, ['scripts/run-ts.mjs', 'calc', 'rf']);
  const problems = text(calc.stderr);
  const answer = text(calc.stdout);
  const ended = once(calc, 'close');
  const cases = Array.from({ length: CASES }, (_, id) => ({ id, body: `INV${id}` }));
  const input = JSON.stringify(cases);
  calc.stdin.on('error', () => undefined);
  await setTimeout(500);
  calc.stdin.write(input.slice(0, 10));
  await setTimeout(500);
  calc.stdin.end(input.slice(10));
  expect(await problems).toBe('');
  expect(await ended).toEqual([0, null]);
  const answers: unknown = JSON.parse(await answer);
  expect(answers).toHaveLength(CASES);
  expect(answers).toHaveProperty('7.id', 7);
}, 30_000);
