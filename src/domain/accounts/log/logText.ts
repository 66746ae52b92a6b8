import { sentence } from '../../messages/sentence';
import type { CodesSettings } from '../../settings/sections/codes';
import { type LogPhrase, logTextsWith, sentenceKey } from './codeNames';

/**
 * The sentence of a log line, without its note; dates and amounts as a person reads them, outcomes
 * and reasons by the names the user gave them.
 */
export function logText(line: LogPhrase, codes: CodesSettings): string {
  const { params } = line;
  return sentence(logTextsWith(codes), { code: sentenceKey(codes, line), params });
}
