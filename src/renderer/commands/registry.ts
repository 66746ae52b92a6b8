import type { Messages } from '../messages/en';

export type CommandId = keyof Messages['commands']['titles'];

/**
 * Where a command works: everywhere, with a customer or an agreement at hand, in the weekly review,
 * on the reconcile or the insights screen, in a list, in a form. Lists and forms
 * handle their own keys; they stand here so that the shortcut sheet and the collision test see them.
 */
export type CommandScope =
  | 'window'
  | 'customer'
  | 'review'
  | 'reconcile'
  | 'insights'
  | 'agreement'
  | 'list'
  | 'form';

/** What the user can do, wherever he does it: menu, palette, shortcut, button. */
export interface Command {
  /** Its title is the message `commands.titles[id]`. */
  readonly id: CommandId;
  /** "C", "Ctrl+K", "?", "F6"; Ctrl stands for Cmd on a Mac. The first one is shown. */
  readonly keys: readonly string[];
  readonly scope: CommandScope;
  /** Left out of the palette: it would make no sense there. */
  readonly hidden?: true;
}

/** Every command of the window. Menu, palette, shortcut sheet and buttons all read this list. */
export const COMMANDS: readonly Command[] = [
  { id: 'palette.open', keys: ['Ctrl+K'], scope: 'window', hidden: true },
  { id: 'shortcuts.show', keys: ['?'], scope: 'window' },
  { id: 'edit.undo', keys: ['Ctrl+Z'], scope: 'window' },
  { id: 'go.today', keys: ['Ctrl+1'], scope: 'window' },
  { id: 'go.customers', keys: ['Ctrl+2'], scope: 'window' },
  { id: 'go.import', keys: ['Ctrl+3'], scope: 'window' },
  { id: 'go.letters', keys: ['Ctrl+4'], scope: 'window' },
  { id: 'go.agreements', keys: ['Ctrl+5'], scope: 'window' },
  { id: 'go.handoffs', keys: ['Ctrl+6'], scope: 'window' },
  { id: 'go.insights', keys: ['Ctrl+7'], scope: 'window' },
  { id: 'go.settings', keys: ['Ctrl+8', 'Ctrl+,'], scope: 'window' },
  { id: 'go.calendar', keys: ['Ctrl+9'], scope: 'window' },
  { id: 'go.review', keys: ['Ctrl+R'], scope: 'window' },
  { id: 'go.back', keys: ['Alt+ArrowLeft'], scope: 'window' },
  { id: 'pane.next', keys: ['F6'], scope: 'window', hidden: true },
  { id: 'pane.previous', keys: ['Shift+F6'], scope: 'window', hidden: true },
  { id: 'list.filter', keys: ['/', 'Ctrl+F'], scope: 'window' },
  { id: 'list.clearFilter', keys: ['Ctrl+Backspace'], scope: 'window' },
  { id: 'list.saveView', keys: ['Ctrl+S'], scope: 'window' },
  { id: 'calendar.export', keys: [], scope: 'window' },
  { id: 'import.choose', keys: ['Ctrl+O'], scope: 'window' },
  { id: 'import.chooseBank', keys: [], scope: 'window' },
  { id: 'import.chooseCustomers', keys: [], scope: 'window' },
  { id: 'import.chooseInvoices', keys: [], scope: 'window' },
  { id: 'letters.dueRegistered', keys: [], scope: 'window' },
  { id: 'letters.exportRegister', keys: [], scope: 'window' },
  { id: 'document.print', keys: ['Ctrl+P'], scope: 'window' },
  { id: 'theme.system', keys: [], scope: 'window' },
  { id: 'theme.light', keys: [], scope: 'window' },
  { id: 'theme.dark', keys: [], scope: 'window' },
  { id: 'theme.contrast', keys: [], scope: 'window' },
  { id: 'zoom.in', keys: ['Ctrl++', 'Ctrl+='], scope: 'window' },
  { id: 'zoom.out', keys: ['Ctrl+-'], scope: 'window' },
  { id: 'zoom.reset', keys: ['Ctrl+0'], scope: 'window' },
  { id: 'customer.next', keys: ['F'], scope: 'customer' },
  { id: 'customer.call', keys: ['C'], scope: 'customer' },
  { id: 'customer.callSheet', keys: ['B'], scope: 'customer' },
  { id: 'customer.promise', keys: ['P'], scope: 'customer' },
  { id: 'customer.payment', keys: ['R'], scope: 'customer' },
  { id: 'customer.letter', keys: ['L'], scope: 'customer' },
  { id: 'customer.statement', keys: [], scope: 'customer' },
  { id: 'customer.preDue', keys: [], scope: 'customer' },
  { id: 'customer.promiseConfirmation', keys: [], scope: 'customer' },
  { id: 'customer.disputeAcknowledgement', keys: [], scope: 'customer' },
  { id: 'customer.breachNotice', keys: [], scope: 'customer' },
  { id: 'customer.accelerationNotice', keys: [], scope: 'customer' },
  { id: 'customer.thankYou', keys: [], scope: 'customer' },
  { id: 'customer.apology', keys: [], scope: 'customer' },
  { id: 'customer.stayInTouch', keys: [], scope: 'customer' },
  { id: 'customer.agreement', keys: ['O'], scope: 'customer' },
  { id: 'customer.hold', keys: ['H'], scope: 'customer' },
  { id: 'customer.dispute', keys: ['D'], scope: 'customer' },
  { id: 'customer.closeDispute', keys: [], scope: 'customer' },
  { id: 'customer.note', keys: ['N'], scope: 'customer' },
  { id: 'customer.snooze', keys: ['S'], scope: 'customer' },
  { id: 'customer.assign', keys: ['G'], scope: 'customer' },
  { id: 'customer.handoff', keys: [], scope: 'customer' },
  { id: 'customer.case', keys: [], scope: 'customer' },
  { id: 'customer.court', keys: [], scope: 'customer' },
  { id: 'customer.dataRequest', keys: [], scope: 'customer' },
  { id: 'customer.edit', keys: ['E'], scope: 'customer' },
  { id: 'customer.why', keys: ['Y'], scope: 'customer' },
  { id: 'customer.touch', keys: [], scope: 'customer' },
  { id: 'customer.mark', keys: [], scope: 'customer' },
  { id: 'customer.trace', keys: [], scope: 'customer' },
  { id: 'customer.person', keys: [], scope: 'customer' },
  { id: 'customer.replyForm', keys: [], scope: 'customer' },
  { id: 'customer.attach', keys: [], scope: 'customer' },
  { id: 'customer.asOf', keys: [], scope: 'customer' },
  { id: 'tab.next', keys: ['Ctrl+PageDown'], scope: 'window' },
  { id: 'tab.previous', keys: ['Ctrl+PageUp'], scope: 'window' },
  { id: 'customer.open', keys: ['Ctrl+Enter'], scope: 'customer' },
  { id: 'review.ok', keys: ['A'], scope: 'review' },
  { id: 'review.later', keys: ['ArrowRight'], scope: 'review' },
  { id: 'review.back', keys: ['ArrowLeft'], scope: 'review' },
  { id: 'reconcile.accept', keys: ['A'], scope: 'reconcile' },
  { id: 'reconcile.acceptAll', keys: ['Shift+A'], scope: 'reconcile' },
  { id: 'reconcile.unallocated', keys: ['U'], scope: 'reconcile' },
  { id: 'reconcile.writeOff', keys: ['W'], scope: 'reconcile' },
  { id: 'reconcile.park', keys: ['S'], scope: 'reconcile' },
  { id: 'reconcile.book', keys: ['Ctrl+Enter'], scope: 'reconcile' },
  { id: 'insights.tables', keys: ['T'], scope: 'insights' },
  { id: 'insights.workbook', keys: [], scope: 'insights' },
  { id: 'insights.rates', keys: [], scope: 'insights' },
  { id: 'agreement.next', keys: ['A'], scope: 'agreement' },
  { id: 'agreement.paper', keys: ['V'], scope: 'agreement' },
  { id: 'agreement.send', keys: [], scope: 'agreement' },
  { id: 'agreement.signDebtor', keys: [], scope: 'agreement' },
  { id: 'agreement.signCreditor', keys: [], scope: 'agreement' },
  { id: 'agreement.scan', keys: [], scope: 'agreement' },
  { id: 'agreement.cure', keys: [], scope: 'agreement' },
  { id: 'agreement.accelerate', keys: [], scope: 'agreement' },
  { id: 'agreement.restLetter', keys: [], scope: 'agreement' },
  { id: 'agreement.broken', keys: [], scope: 'agreement' },
  { id: 'agreement.renegotiate', keys: [], scope: 'agreement' },
  { id: 'agreement.cancel', keys: [], scope: 'agreement' },
  { id: 'agreement.thank', keys: [], scope: 'agreement' },
  { id: 'agreement.fulfilled', keys: [], scope: 'agreement' },
  { id: 'agreement.reopen', keys: [], scope: 'agreement' },
  { id: 'agreement.icsOurs', keys: [], scope: 'agreement' },
  { id: 'agreement.icsTheirs', keys: [], scope: 'agreement' },
  { id: 'grid.move', keys: ['ArrowDown', 'ArrowUp', 'J', 'K'], scope: 'list', hidden: true },
  { id: 'grid.page', keys: ['PageDown', 'PageUp'], scope: 'list', hidden: true },
  { id: 'grid.edge', keys: ['Home', 'End'], scope: 'list', hidden: true },
  { id: 'grid.open', keys: ['Enter'], scope: 'list', hidden: true },
  { id: 'grid.select', keys: ['Space', 'X'], scope: 'list', hidden: true },
  { id: 'grid.extend', keys: ['Shift+ArrowDown', 'Shift+ArrowUp'], scope: 'list', hidden: true },
  { id: 'grid.selectAll', keys: ['Ctrl+A'], scope: 'list', hidden: true },
  { id: 'grid.leave', keys: ['Escape'], scope: 'list', hidden: true },
  { id: 'grid.copy', keys: ['Ctrl+C'], scope: 'list', hidden: true },
  { id: 'form.save', keys: ['Ctrl+Enter'], scope: 'form', hidden: true },
  { id: 'call.sheet', keys: ['Alt+S'], scope: 'form', hidden: true },
  { id: 'call.options', keys: ['Alt+O'], scope: 'form', hidden: true },
];

const byId = new Map(COMMANDS.map((command) => [command.id, command]));

/** The key shown beside a command, or undefined when it has none. */
export function keyOf(id: CommandId): string | undefined {
  return byId.get(id)?.keys[0];
}

/** For ids that come as text from outside the window: its menu sends them. */
export function isCommandId(text: string): text is CommandId {
  return COMMANDS.some((command) => command.id === text);
}
