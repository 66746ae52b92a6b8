import { sentence } from '../../messages/sentence';
import type { CodesSettings } from '../../settings/sections/codes';
import type { LogEntry } from '../contactLog';
import { logTextsWith } from './codeNames';

/**
 * The sentence of a log line, without its note; dates and amounts as a person reads them, outcomes
 * and reasons by the names the user gave them.
 */
export function logText(
  { code, params }: Pick<LogEntry, 'code' | 'params'>,
  codes: CodesSettings,
): string {
  return sentence(logTextsWith(codes), { code, params });
}
