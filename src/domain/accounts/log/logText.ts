import { sentence } from '../../messages/sentence';
import type { LogEntry } from '../contactLog';
import { LOG_TEXTS } from './texts';

/** The sentence of a log line, without its note; dates and amounts as a person reads them. */
export function logText({ code, params }: Pick<LogEntry, 'code' | 'params'>): string {
  return sentence(LOG_TEXTS, { code, params });
}
