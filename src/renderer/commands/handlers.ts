import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { COMMANDS, type CommandId } from './registry';

interface HandlerState {
  /** Who answers a command, latest last. A command nobody answers is not offered. */
  readonly handlers: ReadonlyMap<CommandId, readonly Handler[]>;
}

interface Handler {
  readonly run: () => void;
}

export const useHandlers = create<HandlerState>(() => ({ handlers: new Map() }));

function change(id: CommandId, edit: (handlers: readonly Handler[]) => readonly Handler[]): void {
  useHandlers.setState(({ handlers }) => ({
    handlers: new Map(handlers).set(id, edit(handlers.get(id) ?? [])),
  }));
}

/** Answers a command while the component is shown; null = not now. The latest answer wins. */
export function useCommand(id: CommandId, run: (() => void) | null): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const offered = run !== null;
  useEffect(() => {
    if (!offered) return undefined;
    const handler: Handler = { run: () => latest.current?.() };
    change(id, (handlers) => [...handlers, handler]);
    return () => change(id, (handlers) => handlers.filter((other) => other !== handler));
  }, [id, offered]);
}

/** Runs a command; false when nobody answers it now. */
export function runCommand(id: CommandId): boolean {
  const handler = useHandlers.getState().handlers.get(id)?.at(-1);
  handler?.run();
  return handler !== undefined;
}

/** The command a key stands for now, or null. */
export function commandOfKey(key: string): CommandId | null {
  const { handlers } = useHandlers.getState();
  const found = COMMANDS.find(
    ({ id, keys, scope }) =>
      scope !== 'list' &&
      scope !== 'form' &&
      keys.includes(key) &&
      (handlers.get(id)?.length ?? 0) > 0,
  );
  return found?.id ?? null;
}
