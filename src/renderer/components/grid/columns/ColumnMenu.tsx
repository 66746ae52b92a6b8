import {
  DialogTrigger,
  Popover,
  Button as RacButton,
  Dialog as RacDialog,
} from 'react-aria-components';
import { useMessages } from '../../../messages/useMessages';
import { Button } from '../../Button';
import '../../Menu.css';
import './ColumnMenu.css';
import { type Column, type GridLayout, PLAIN_LAYOUT } from '../types';
import { orderedColumns, withMoved, withToggled } from './columns';

interface ColumnMenuProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly layout: GridLayout;
  /** The layout the list starts with. */
  readonly initial: GridLayout | undefined;
  readonly onLayout: (layout: GridLayout) => void;
}

/** Which columns a list shows, and in what order. The first column always stays. */
export function ColumnMenu<Row>({ columns, layout, initial, onLayout }: ColumnMenuProps<Row>) {
  const m = useMessages();
  const say = m.common.grid;
  return (
    <DialogTrigger>
      <RacButton className="button button--quiet">{say.columns}</RacButton>
      <Popover className="menu-popover">
        <RacDialog className="column-menu" aria-label={say.columns}>
          <ul className="column-menu__list">
            {orderedColumns(columns, layout)
              .slice(1)
              .map((column) => (
                <li key={column.id} className="column-menu__item">
                  <label className="column-menu__label">
                    <input
                      type="checkbox"
                      checked={!layout.hidden.includes(column.id)}
                      onChange={() => onLayout(withToggled(layout, column.id))}
                    />
                    {column.title}
                  </label>
                  {([-1, 1] as const).map((by) => (
                    <button
                      key={by}
                      type="button"
                      className="column-menu__move"
                      aria-label={by < 0 ? say.left(column.title) : say.right(column.title)}
                      disabled={withMoved(columns, layout, column.id, by) === layout}
                      onClick={() => onLayout(withMoved(columns, layout, column.id, by))}
                    >
                      {by < 0 ? '↑' : '↓'}
                    </button>
                  ))}
                </li>
              ))}
          </ul>
          <Button look="quiet" onClick={() => onLayout(initial ?? PLAIN_LAYOUT)}>
            {say.reset}
          </Button>
        </RacDialog>
      </Popover>
    </DialogTrigger>
  );
}
