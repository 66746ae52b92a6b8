import { useEffect, useRef } from 'react';
import { KeyHint } from '../components/KeyHint';
import { classes } from '../components/text';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/useMessages';
import { useActs } from '../stores/acts';
import type { PaletteResult } from './paletteResults';

interface PaletteOptionProps {
  readonly result: PaletteResult;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** The id of the option; names of views may have blanks, which an id must not. */
export function optionId({ kind, key }: PaletteResult): string {
  return `palette-${kind}-${encodeURIComponent(key)}`;
}

/** One result; the field keeps the focus and points at it. */
export function PaletteOption({ result, chosen, onChoose }: PaletteOptionProps) {
  const m = useMessages();
  const undone = useActs((state) => state.acts.at(-1)?.title ?? '');
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const { title, detail, keys } = words(result, m.commands, undone);
  const option = { role: 'option', 'aria-selected': chosen, id: optionId(result) } as const;
  return (
    <div
      {...option}
      ref={line}
      className={classes('palette__option', chosen && 'is-chosen')}
      onPointerUp={onChoose}
    >
      <span className="palette__kind">{m.commands.palette.kinds[result.kind]}</span>
      <span className="palette__title">{title}</span>
      <span className="palette__detail">{detail}</span>
      {keys !== undefined && <KeyHint keys={keys} />}
    </div>
  );
}

interface Words {
  readonly title: string;
  readonly detail: string;
  readonly keys?: string | undefined;
}

/** `undone` names the act that Undo would take back. */
function words(
  result: PaletteResult,
  { titles, palette }: Messages['commands'],
  undone: string,
): Words {
  switch (result.kind) {
    case 'command':
      return {
        title: titles[result.command.id],
        detail: result.command.id === 'edit.undo' ? undone : '',
        keys: result.command.keys[0],
      };
    case 'customer':
      return {
        title: result.account.name,
        detail: [result.person, result.account.number].filter(Boolean).join(' · '),
      };
    case 'view':
      return { title: result.view.name, detail: palette.viewOf[result.list] };
    case 'note':
      return { title: result.text, detail: result.account.name };
    case 'invoice':
      return {
        title: result.number,
        detail: [result.account.name, result.isSettled && palette.settled]
          .filter(Boolean)
          .join(' · '),
      };
  }
}
