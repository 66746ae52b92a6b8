import { writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Run } from './run';

/** What a document of the demo is, and what was found right in it. */
export interface CheckedFile {
  readonly path: string;
  readonly checked: string;
}

/** Leaves `summary.json` for programs and `index.md` for people. */
export function writeReport(
  run: Run,
  files: readonly CheckedFile[],
  out: string,
  seconds: number,
): void {
  const { input, acts, checks, stage } = run;
  const { counts, totals } = input.draft;
  const summary = {
    openItems: basename(input.openItems),
    bank: input.bank === null ? null : basename(input.bank),
    asOf: input.asOf,
    counts: { ...counts, customers: input.draft.customers.length },
    totals,
    acts,
    checks,
    files: files.map(({ path, checked }) => ({ path: relative(out, path), checked })),
    screenshots: stage.screenshots,
    seconds,
  };
  writeFileSync(join(out, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  writeFileSync(join(out, 'index.md'), indexOf(run, files, out, seconds));
}

function indexOf(run: Run, files: readonly CheckedFile[], out: string, seconds: number): string {
  const { input, acts, checks, stage } = run;
  const done = acts.map(({ what, figures, seconds: took }) => {
    const told = Object.entries(figures).map(([name, value]) => `${name}: ${value}`);
    return `- ${what} (${took.toFixed(1)} s)${told.map((one) => `\n  - ${one}`).join('')}`;
  });
  const pictures = stage.screenshots.filter((file) => file.endsWith('-light.png'));
  return [
    `# Forbear: the main job on ${basename(input.openItems)}`,
    `The application believed it was ${input.asOf}. ${seconds.toFixed(0)} seconds in all.`,
    '## What was done',
    done.join('\n'),
    '## What was compared',
    checks.map((one) => `- ${one}`).join('\n'),
    '## Documents',
    files
      .map(({ path, checked }) => `- [${basename(path)}](${link(out, path)}): ${checked}`)
      .join('\n'),
    '## Pictures',
    pictures.map((file) => pictureLine(file)).join('\n'),
    '',
  ].join('\n\n');
}

function pictureLine(light: string): string {
  const dark = light.replace('-light.png', '-dark.png');
  const name = light.replace('-light.png', '').replace(/-/g, ' ');
  return `- ${name}: [light](screenshots/${light}), [dark](screenshots/${dark})`;
}

function link(out: string, path: string): string {
  return relative(out, path).split('\\').join('/');
}
