import { Button } from '../components/Button';
import { useMessages } from '../messages/useMessages';
import { runCommand, useHandlers } from './handlers';
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
  const keys = keyOf(command);
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
