import { count } from '../plural';

/** The call: what to know, what to offer, how a note sounds. */
export const call = {
  head: {
    dial: (phone: string) => `Call ${phone}`,
    noPhone: 'No phone number is on record',
    time: (clock: string) => `Time of the call: ${clock}`,
    start: 'Start the clock',
    stop: 'Stop the clock',
    likes: (preference: string) => `How to reach: ${preference}`,
  },
  contact: 'New contact data',
  contactName: 'Contact person',
  next: {
    label: 'Next step',
    steps: {
      none: 'As the ladder says',
      callBack: 'Call back',
      letter: 'Write a letter',
      hold: 'Hold back chasing',
    },
    callBackOn: 'Call back on',
    holdUntil: 'Until (empty: no end)',
  },
  tone: {
    phrase: (words: string) => `“${words}”`,
    better: (words: string) => `Instead: ${words}`,
    more: (n: number) => `And ${count(n, 'more phrase', 'more phrases')}.`,
    factNames: { amount: 'amount', date: 'date', document: 'invoice' },
    facts: ({ named, missing }: { named: readonly string[]; missing: readonly string[] }) =>
      [
        named.length === 0 ? '' : `Named: ${named.join(', ')}.`,
        missing.length === 0 ? '' : `Worth adding: ${missing.join(', ')}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
  aside: { label: 'For this call', sheet: 'Call sheet', options: 'Options' },
  sheet: {
    title: (name: string) => `Call sheet for ${name}`,
    loading: 'Reading the record…',
    print: 'Print',
    fileName: (day: string, name: string) => `${day}-call-sheet-${name}.pdf`,
  },
  options: {
    debt: (amount: string) => `Open and undisputed: ${amount}`,
    affordable: 'Can pay in a month',
    slider: 'Can pay in a month, as a part of the debt',
    notSaid: 'not said',
    first: 'First instalment on',
    interest: 'Interest asked, %',
    carryingRate: 'Our cost of money, %',
    table: (currency: string) => `Options, amounts in ${currency}`,
    columns: {
      option: 'Option',
      highest: 'Highest payment',
      interest: 'Interest',
      ends: 'Last payment',
      carrying: 'Costs us',
      waiting: 'Waiting costs',
      spare: 'To limitation',
    },
    defer: (months: number) => `In ${count(months, 'month', 'months')}`,
    parts: (n: number) => count(n, 'instalment', 'instalments'),
    suggested: 'fits best',
    tooMuch: 'too much',
    unstated: 'no rate',
    unknown: 'no rule',
    days: (n: number) => `${n < 0 ? '−' : ''}${count(Math.abs(n), 'day', 'days')}`,
    take: 'Draw up the chosen one',
  },
};
