import { runCommand, useCommand, useHandlers } from '../../commands/handlers';
import type { CommandId } from '../../commands/registry';
import { goTo, useRoute } from '../../stores/route';

/** Importing works from everywhere: it goes to Import first, which answers the command itself. */
export function useImportAnywhere(): void {
  const elsewhere = useRoute(({ place }) => place !== 'import');
  const from = (id: CommandId) => (elsewhere ? () => importBy(id) : null);
  useCommand('import.choose', from('import.choose'));
  useCommand('import.chooseBank', from('import.chooseBank'));
  useCommand('import.chooseCustomers', from('import.chooseCustomers'));
  useCommand('import.chooseInvoices', from('import.chooseInvoices'));
}

/** Runs the command as soon as the place answers it, unless the user has gone on meanwhile. */
function importBy(id: CommandId): void {
  const mine = useHandlers.getState().handlers.get(id)?.at(-1);
  const stop = useHandlers.subscribe(({ handlers }) => {
    const answer = handlers.get(id)?.at(-1);
    const here = useRoute.getState().place === 'import';
    if (here && (answer === undefined || answer === mine)) return;
    stop();
    // After the place has been drawn: a command may move the focus.
    if (here) setTimeout(() => runCommand(id), 0);
  });
  goTo('import');
}
