import type { AppInfo } from '../../../ipc/contract';
import { nowIso } from '../../clock';
import type { OpeningProblem } from '../../ledger/api';

/** A report for support: versions and counts, no name and no amount of any customer. */
export function reportText(problem: OpeningProblem, app: AppInfo): string {
  const lines = [
    `Forbear ${app.version}, Electron ${app.electron}, Chromium ${app.chromium}`,
    `System: ${app.platform}`,
    `At: ${nowIso()}`,
    `Problem: ${problem.code}`,
    `Journal entries: ${problem.journalEvents}`,
    `Database entries: ${problem.databaseEvents}`,
    `Can be rebuilt: ${problem.canRebuild ? 'yes' : 'no'}`,
    `Detail: ${problem.detail}`,
  ];
  return `${lines.join('\n')}\n`;
}
