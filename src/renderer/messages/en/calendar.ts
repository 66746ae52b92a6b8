import { count, grouped } from '../plural';

const kinds = {
  promise: 'Promise due',
  instalment: 'Instalment due',
  deadline: 'Deadline of a letter',
  answer: 'Answer to a dispute',
  callback: 'Call back',
  hold: 'End of a hold',
  snooze: 'Back in the list',
};

const shorts = {
  promise: ['promise', 'promises'],
  instalment: ['instalment', 'instalments'],
  deadline: ['deadline', 'deadlines'],
  answer: ['answer due', 'answers due'],
  callback: ['call back', 'calls back'],
  hold: ['hold ends', 'holds end'],
  snooze: ['is back', 'are back'],
} as const;

export const calendar = {
  kinds,
  chips: {
    promise: 'Promises',
    instalment: 'Instalments',
    deadline: 'Deadlines',
    answer: 'Disputes',
    callback: 'Calls',
    hold: 'Holds',
    snooze: 'Put aside',
  },
  short: (kind: keyof typeof shorts, n: number) => count(n, shorts[kind][0], shorts[kind][1]),
  more: (n: number) => `+ ${grouped(n)} more`,
  kindsLabel: 'Kinds of dates',
  looks: { label: 'How the calendar looks', month: 'Month', agenda: 'List' },
  month: 'Month',
  agenda: 'Dates from today on',
  before: 'The month before',
  after: 'The month after',
  today: 'Today',
  keys: 'Arrow keys move, Page Up and Page Down change the month, T is today',
  note: (n: number) => `${count(n, 'date', 'dates')} from today on`,
  dayLabel: (date: string, n: number) => `${date}, ${count(n, 'date', 'dates')}`,
  dayTitle: (date: string, n: number) => `${date} · ${grouped(n)}`,
  freeDay: 'Nothing on this day.',
  columns: {
    on: 'Day',
    kind: 'What',
    customer: 'Customer',
    amount: 'Amount',
    note: 'Note',
  },
  summary: (shown: number, all: number) =>
    shown === all ? count(all, 'date', 'dates') : `${grouped(shown)} of ${grouped(all)} dates`,
  empty: {
    filtered: 'No dates of this kind from today on',
    title: 'No dates yet',
    text: 'Promises, instalments, deadlines of letters and disputes to be answered appear here by themselves.',
    toToday: "Go to today's list",
  },
  save: 'Save as .ics',
  calName: 'Credit control',
  export: {
    title: 'Save the calendar as a file',
    kinds: 'What to save',
    details: 'What may be seen in the file',
    names: 'Names of customers',
    amounts: 'Amounts',
    privacy:
      'Calendars are often shared, or kept by somebody else. Without these the file says only what is due on which day. Saved again, the same dates replace the ones before.',
    count: (n: number) => `${count(n, 'date', 'dates')} from today on`,
    nothing: 'Nothing is chosen. Choose at least one kind that has dates.',
    fileName: 'forbear-calendar.ics',
    done: (n: number, file: string) => `${count(n, 'date', 'dates')} saved as ${file}`,
  },
};
