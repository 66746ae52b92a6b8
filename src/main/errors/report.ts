import { redactError } from './redact';

export interface ReportFacts {
  readonly version: string;
  readonly electron: string;
  readonly platform: string;
  readonly at: string;
}

/** The report a user may send: what happened and where, without any name or amount. */
export function reportOf(what: string, error: unknown, facts: ReportFacts): string {
  const lines = [
    `Forbear ${facts.version}, Electron ${facts.electron}, ${facts.platform}`,
    facts.at,
    what,
  ];
  return [...lines, ...(error === undefined ? [] : [redactError(error)]), ''].join('\n');
}
