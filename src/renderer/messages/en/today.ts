import { count, grouped } from '../plural';

export const today = {
  list: "Today's list",
  chips: 'Kinds of work',
  all: 'All',
  groups: {
    promiseBroken: 'Promises not kept',
    call: 'Call',
    letter: 'Letters to write',
    planLate: 'Agreements behind',
    dispute: 'Disputes to answer',
    quiet: 'Resting',
  },
  columns: {
    customer: 'Customer',
    why: 'Why today',
    overdue: 'Overdue',
    days: 'Days',
    lastContact: 'Last contact',
  },
  note: (date: string, waiting: number) => `${date} · ${grouped(waiting)} to do`,
  groupTitle: (name: string, n: number) => `${name} · ${grouped(n)}`,
  summary: (shown: number, all: number) =>
    shown === all
      ? count(all, 'customer', 'customers')
      : `${count(shown, 'customer', 'customers')} shown, ${grouped(all)} to do`,
  nothingYetTitle: 'Nothing to work on yet',
  nothingYet: 'Import the open items of your accounting system: the list of the day follows.',
  import: 'Import open items',
  next: (step: string) => `Next: ${step.charAt(0).toLowerCase()}${step.slice(1)}.`,
  nextOn: (step: string, date: string) =>
    `Next, on ${date}: ${step.charAt(0).toLowerCase()}${step.slice(1)}.`,
  after: (step: string, date: string) => `If that does not help, from ${date}: ${step}.`,
  doneTitle: 'Done for today',
  done: (n: number) => `Nothing more is waiting among ${count(n, 'customer', 'customers')}.`,
  filteredTitle: 'Nothing of this kind today',
};
