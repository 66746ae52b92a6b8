/** How far the data can be trusted before somebody is chased. */
export const freshness = {
  items: (day: string) => `open items ${day}`,
  bank: (day: string) => `bank ${day}`,
  never: 'never imported',
  unallocated: 'unallocated',
  unassigned: 'not assigned to a customer',
  reason: 'Why go on with old data?',
  reasonHint: 'The reason is kept in the journal.',
};
