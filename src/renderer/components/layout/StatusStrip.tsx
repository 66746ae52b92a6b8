import type { ReactNode } from 'react';
import './StatusStrip.css';
import { classes } from '../text';

/** One statement of the strip; with `onOpen` it leads somewhere. */
export interface StatusItem {
  readonly key: string;
  readonly text: ReactNode;
  readonly tone?: 'strong' | 'bad' | 'warn' | undefined;
  readonly onOpen?: (() => void) | undefined;
  /** Pushed to the right end. */
  readonly end?: boolean;
}

/** Whether an item warns of nothing and leads nowhere: such a one may be shortened. */
function onlyTells(item: StatusItem): item is StatusItem & { readonly text: string } {
  return typeof item.text === 'string' && item.tone === undefined && item.onOpen === undefined;
}

/** The strip at the foot of the window. The first item is spoken when it changes. */
export function StatusStrip(props: {
  readonly label: string;
  readonly items: readonly StatusItem[];
}) {
  return (
    <section className="strip" aria-label={props.label}>
      {props.items.map((item, index) => (
        <span
          key={item.key}
          className={classes(
            'strip__item',
            item.tone,
            item.end === true && 'strip__item--end',
            onlyTells(item) && 'strip__item--yields',
          )}
          role={index === 0 ? 'status' : undefined}
          title={onlyTells(item) ? item.text : undefined}
        >
          {item.onOpen === undefined ? (
            item.text
          ) : (
            <button type="button" className="strip__link" onClick={item.onOpen}>
              {item.text}
            </button>
          )}
        </span>
      ))}
    </section>
  );
}
