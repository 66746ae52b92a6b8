import { expect, it } from 'vitest';
import { usedReasons } from '../../../../src/renderer/features/today/usedReasons';
import { TODAY } from '../../domain/accounts/support';

it('offers the reasons others are put aside for, the most frequent first, each once', () => {
  const aside = (reason: string) => ({ snooze: { since: TODAY, until: TODAY, reason } });
  const accounts = [aside('Auditors'), aside('Waits for PO'), {}, aside('Waits for PO')];
  expect(usedReasons(accounts)).toEqual(['Waits for PO', 'Auditors']);
  expect(usedReasons(Array.from({ length: 30 }, (_, no) => aside(String(no))))).toHaveLength(12);
});
