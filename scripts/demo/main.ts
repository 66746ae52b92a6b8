import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate } from '../../src/domain/dates/plainDate';
import { demoInput } from './input';
import { importBank, importOpenItems } from './journey/importing';
import { startWithCompany } from './journey/firstRun';
import { checkPdf } from './checks/pdf';
import { checkPack } from './checks/zip';
import { agreeInstalments } from './journey/agreement';
import { handOver } from './journey/handoff';
import { writeLettersBeforeAction, writeReminders } from './journey/letters';
import { workToday } from './journey/today';
import { readOptions } from './options';
import { DemoProblem } from './problem';
import { Run } from './run';
import { Stage } from './stage';

const root = process.env.FORBEAR_ROOT ?? '.';

async function demo(): Promise<void> {
  const options = readOptions(process.argv.slice(2), root);
  for (const part of ['input', 'screenshots', 'documents', 'summary.json', 'index.md']) {
    rmSync(join(options.out, part), { recursive: true, force: true });
  }
  const input = demoInput(options, today());
  const stage = await Stage.open(options.out, morningOf(input.asOf));
  try {
    const run = new Run(stage, input);
    await startWithCompany(run);
    await importOpenItems(run);
    if (input.bank !== null) await importBank(run, input.bank);
    await workToday(run);
    const reminders = await writeReminders(run);
    const before = await writeLettersBeforeAction(run);
    const agreement = await agreeInstalments(run);
    const pack = await handOver(run);
    for (const pdf of [reminders, before, agreement]) if (pdf !== null) console.log(checkPdf(pdf));
    console.log(await checkPack(pack));
    console.log(stage.problems());
  } catch (error) {
    await stage.picture('failure');
    throw error;
  } finally {
    await stage.close();
  }
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
  if (!(error instanceof DemoProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
