import { type ComponentType, lazy, useState } from 'react';

type Load = () => Promise<unknown>;

/** All that can come later, in the order of its declaration. */
const parts: Load[] = [];

/**
 * A part of the window that is not needed for the first screen: its code comes once the window is
 * idle, or when somebody asks for it before that. Once it is there it is drawn at once; until then
 * the `Suspense` around it shows its fallback.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let ready: ComponentType<Props> | null = null;
  const fetch = async () => {
    ready = await load();
    return { default: ready };
  };
  parts.push(fetch);
  const Waiting = lazy(fetch);
  return function Later(props: Props) {
    // Kept for as long as it is shown: another component type would lose what was typed in it.
    const [Shown] = useState(() => ready ?? Waiting);
    return <Shown {...props} />;
  };
}

/** Fetches one part after the other while the window has nothing else to do. */
export function fetchWhenIdle(): () => void {
  let handle = 0;
  const next = (at: number) => {
    const part = parts[at];
    if (part === undefined) return;
    handle = requestIdleCallback(() => {
      // A part that cannot be read says so where it is asked for.
      void part().then(
        () => next(at + 1),
        () => next(at + 1),
      );
    });
  };
  next(0);
  return () => cancelIdleCallback(handle);
}
