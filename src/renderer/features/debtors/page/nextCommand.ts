import type { PlainDate } from '../../../../domain/dates/plainDate';
import type { Advice } from '../../../../domain/worklist/types';
import type { CommandId } from '../../../commands/registry';

/** How the window takes a step that today's list proposes, by the code of the step. */
const COMMANDS: Readonly<Record<string, CommandId>> = {
  'next.call': 'customer.call',
  'next.talk': 'customer.call',
  'next.reminder': 'customer.letter',
  'next.formal-reminder': 'customer.letter',
  'next.letter-before-action': 'customer.letter',
  'next.answer-dispute': 'customer.closeDispute',
  'next.trace': 'customer.trace',
  'next.thank': 'customer.thankYou',
  'next.stay-in-touch': 'customer.touch',
  'next.sign': 'agreement.next',
  'next.cure-notice': 'agreement.next',
  'next.accelerate': 'agreement.next',
};

/**
 * The command that does what the list proposes for a customer today; null where it proposes to wait,
 * or something that has no one command.
 */
export function nextCommand(
  advice: Pick<Advice, 'group' | 'next'> | undefined,
  today: PlainDate,
): CommandId | null {
  if (advice === undefined || advice.next.on > today) return null;
  if (advice.group === 'quiet' || advice.group === 'snoozed') return null;
  return COMMANDS[advice.next.code] ?? null;
}
