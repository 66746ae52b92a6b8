import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
} from 'react';
import { useMessages } from '../../messages/useMessages';
import './SplitPane.css';

interface SplitPaneProps {
  readonly left: ReactNode;
  /** Null: there is nothing to show beside the left side, which then has all the room. */
  readonly right: ReactNode | null;
  /** Width of the right side in CSS pixels; null until the user has chosen one. */
  readonly width: number | null;
  readonly onWidth: (width: number) => void;
}

/** The width goes to the style sheet as a custom property, which React's types do not know. */
function sideWidth(width: number): CSSProperties {
  return { '--side': `${width}px` } as CSSProperties;
}

/** About a third of a small window; the style sheet has the exact rule. */
const USUAL = 420;
const MIN = 340;
const MAX = 760;
const STEP = 16;

/**
 * Two sides with a movable border; below 1100 px only the left one is shown. The left one stays the
 * same element while the right one comes and goes: what is typed into it goes on.
 */
export function SplitPane({ left, right, width, onWidth }: SplitPaneProps) {
  const m = useMessages();
  const frame = useRef<HTMLDivElement>(null);
  const clamp = (value: number) => Math.round(Math.min(MAX, Math.max(MIN, value)));
  return (
    <div
      className={right === null ? 'split split--alone' : 'split'}
      ref={frame}
      style={width === null ? undefined : sideWidth(clamp(width))}
    >
      <div className="split__side">{left}</div>
      {right !== null && (
        <>
          <hr
            className="split__border"
            tabIndex={0}
            aria-label={m.common.split}
            aria-orientation="vertical"
            aria-valuenow={clamp(width ?? USUAL)}
            aria-valuemin={MIN}
            aria-valuemax={MAX}
            onKeyDown={onKey}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={onDrag}
          />
          <div className="split__side split__side--right">{right}</div>
        </>
      )}
    </div>
  );

  function sideNow(): number {
    return frame.current?.lastElementChild?.getBoundingClientRect().width ?? USUAL;
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    onWidth(clamp(sideNow() + (event.key === 'ArrowLeft' ? STEP : -STEP)));
  }

  function onDrag(event: PointerEvent<HTMLHRElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || frame.current === null) return;
    onWidth(clamp(frame.current.getBoundingClientRect().right - event.clientX));
  }
}
