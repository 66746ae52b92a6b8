import { type Refusal, refusal } from '../refusal';

const PLACE = /, line:(\d+), col:\d+$/;

/** What the engine found wrong with a template, as a refusal {line, …}; other errors are defects. */
export function problemOf(error: unknown): Refusal {
  if (!(error instanceof Error)) throw error;
  const [message = ''] = error.message.split('\n');
  const line = PLACE.exec(message)?.[1] ?? '1';
  const what = message.replace(PLACE, '');
  const missing = /^undefined variable: (.*)$/.exec(what);
  if (missing) return refusal('templates.missing', { line, name: missing[1] ?? '' });
  const tag = /^tag "(.*)" not found$/.exec(what);
  if (tag) return refusal('templates.tag', { line, name: tag[1] ?? '' });
  const filter = /^undefined filter: (.*)$/.exec(what);
  if (filter) return refusal('templates.filter', { line, name: filter[1] ?? '' });
  if (/limit exceeded$/.test(what)) return refusal('templates.tooMuch');
  return refusal('templates.syntax', { line, detail: what });
}
