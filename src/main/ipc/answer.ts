import { err } from '../../domain/result';
import {
  type Answers,
  type ContractKey,
  contract,
  type IpcResult,
  type Question,
} from '../../ipc/contract';
import type { Log } from '../errors/log';
import { redactError } from '../errors/redact';
import { failureOf } from './failure';
import { type Asker, isOurWindow } from './sender';

/** One answer per key. A known "no" is an answer; what a handler throws is logged and told as a code. */
export type Handlers = {
  readonly [K in ContractKey]: (question: Question<K>) => Promise<IpcResult<Answers[K]>>;
};

export interface DoorSetting {
  readonly handlers: Handlers;
  /** The id of our window's contents, null while there is none. */
  readonly windowId: () => number | null;
  readonly log: Log;
}

/** One question from knock to answer. Never throws: the window always gets a result it can show. */
export async function answer<K extends ContractKey>(
  key: K,
  asker: Asker,
  args: readonly unknown[],
  { handlers, windowId, log }: DoorSetting,
): Promise<IpcResult<Answers[K]>> {
  if (!isOurWindow(asker, windowId())) {
    log.write('question from a stranger refused', { key });
    return err({ code: 'forbidden-sender', detail: key });
  }
  try {
    const asked = contract[key].safeParse(args[0]);
    if (args.length > 1 || !asked.success) {
      return err({ code: 'invalid-input', detail: `${key} ${faultOf(asked)}`.trim() });
    }
    // safeParse of the key's own schema: the compiler does not follow the key through the map
    return await handlers[key](asked.data as Question<K>);
  } catch (error) {
    log.write('a question failed', { key, error: redactError(error) });
    return err(failureOf(error));
  }
}

/** Where the argument is wrong, by field names only: its values may be names and amounts. */
function faultOf(asked: { error?: { issues: readonly { path: readonly PropertyKey[] }[] } }) {
  return asked.error?.issues[0]?.path.map(String).join('.') ?? '';
}
