import { Button } from '../components/Button';
import { Dialog, DialogActions } from '../components/dialog/Dialog';
import { KeyHint } from '../components/KeyHint';
import { useMessages } from '../messages/useMessages';
import { COMMANDS, type CommandScope } from './registry';
import './ShortcutSheet.css';

const SCOPES: readonly CommandScope[] = [
  'window',
  'customer',
  'list',
  'form',
  'review',
  'reconcile',
  'insights',
  'agreement',
];

interface ShortcutSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** All shortcuts, made from the registry. */
export function ShortcutSheet({ open, onClose }: ShortcutSheetProps) {
  const m = useMessages();
  return (
    <Dialog title={m.commands.sheetTitle} open={open} onClose={onClose} width="wide">
      <ShortcutLists />
      <DialogActions>
        <Button onClick={onClose}>{m.common.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** The same lists, for Settings. */
export function ShortcutLists() {
  const m = useMessages();
  return (
    <div className="shortcuts">
      {SCOPES.map((scope) => (
        <section key={scope} className="shortcuts__group">
          <h3 className="shortcuts__title">{m.commands.scopes[scope]}</h3>
          <dl>
            {COMMANDS.filter((command) => command.scope === scope && command.keys.length > 0).map(
              (command) => (
                <div key={command.id} className="shortcuts__line">
                  <dt>{m.commands.titles[command.id]}</dt>
                  <dd>
                    {command.keys.map((key) => (
                      <span key={key}>
                        <KeyHint keys={key} />
                        <span className="hidden-text">{key}</span>{' '}
                      </span>
                    ))}
                  </dd>
                </div>
              ),
            )}
          </dl>
        </section>
      ))}
    </div>
  );
}
