import { Button } from '../components/Button';
import { useMessages } from '../messages/useMessages';
import { commandOfKey, runCommand, useHandlers } from './handlers';
import { type CommandId, keyOf } from './registry';

interface CommandButtonProps {
  readonly command: CommandId;
  readonly look?: 'plain' | 'primary' | 'quiet';
  /** A shorter text than the command's title. */
  readonly text?: string;
}

/** A button for a command of the registry, with its key. Disabled when nobody answers it now. */
export function CommandButton({ command, look = 'plain', text }: CommandButtonProps) {
  const m = useMessages();
  const offered = useHandlers((state) => (state.handlers.get(command)?.length ?? 0) > 0);
  const own = keyOf(command);
  // Where another command answers to its key, the button does not promise it.
  const taken = useHandlers(() => own !== undefined && (commandOfKey(own) ?? command) !== command);
  const keys = taken ? undefined : own;
  return (
    <Button
      look={look}
      keys={keys}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      disabled={!offered}
      onClick={() => runCommand(command)}
    >
      {text ?? m.commands.titles[command]}
    </Button>
  );
}
