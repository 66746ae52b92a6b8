import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate } from '../../src/domain/dates/plainDate';
import { checkPdf } from './checks/pdf';
import { checkPack } from './checks/zip';
import { demoInput } from './input';
import { agreeInstalments } from './journey/agreement';
import { startWithCompany } from './journey/firstRun';
import { handOver } from './journey/handoff';
import { compareAgeing, importBank, importOpenItems } from './journey/importing';
import { writeLettersBeforeAction, writeReminders } from './journey/letters';
import { recover } from './journey/recovery';
import { workToday } from './journey/today';
import { tour } from './journey/tour';
import { readOptions } from './options';
import { DemoProblem } from './problem';
import { type CheckedFile, writeReport } from './report';
import { Run } from './run';
import { Stage } from './stage';

const LEFT_BEHIND = ['screenshots', 'documents', 'summary.json', 'index.md'];

async function demo(): Promise<void> {
  const began = performance.now();
  const options = readOptions(process.argv.slice(2), process.env.FORBEAR_ROOT ?? '.');
  const input = demoInput(options, today());
  // Only once there is something to show instead.
  for (const part of LEFT_BEHIND) {
    rmSync(join(options.out, part), { recursive: true, force: true });
  }
  const stage = await Stage.open(options.out, morningOf(input.asOf));
  const run = new Run(stage, input);
  try {
    const files = await mainJob(run);
    await tour(run);
    await recover(run);
    refuseProblems(stage.problems());
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    writeReport(run, files, options.out, seconds);
    console.log(`\n${run.checks.length} comparisons held. Everything lies in ${options.out}`);
  } catch (error) {
    await stage.picture('failure');
    throw error;
  } finally {
    await stage.close();
  }
}

/** The whole main job; every document it leaves, read back. */
async function mainJob(run: Run): Promise<CheckedFile[]> {
  await startWithCompany(run);
  await importOpenItems(run);
  await compareAgeing(run);
  if (run.input.bank !== null) await importBank(run, run.input.bank);
  await workToday(run);
  const reminders = await writeReminders(run);
  const beforeAction = await writeLettersBeforeAction(run);
  const agreement = await agreeInstalments(run);
  const pack = await handOver(run);
  const pdfs = [reminders, beforeAction, agreement].flatMap((pdf) => pdf ?? []);
  const files = [
    ...pdfs.map((pdf) => ({ path: pdf.path, checked: checkPdf(pdf) })),
    { path: pack, checked: await checkPack(pack) },
  ];
  run.done('Documents read back', { files: files.length });
  return files;
}

function refuseProblems(problems: readonly string[]): void {
  if (problems.length > 0) throw new DemoProblem(`In the window: ${problems.join('\n')}`);
}

function today() {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return plainDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

/** Half past nine on a day, where the user sits. */
function morningOf(day: string): string {
  return new Date(`${day}T09:30:00`).toISOString();
}

try {
  await demo();
} catch (error) {
  const expected = error instanceof DemoProblem;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
