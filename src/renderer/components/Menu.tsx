import {
  MenuItem,
  MenuTrigger,
  Popover,
  Button as RacButton,
  Menu as RacMenu,
} from 'react-aria-components';
import './Button.css';
import './Menu.css';

export interface MenuChoice {
  readonly key: string;
  readonly label: string;
  readonly checked?: boolean;
}

interface MenuProps {
  readonly label: string;
  /** A fuller name for it, where several such buttons stand on one screen. */
  readonly describes?: string;
  readonly choices: readonly MenuChoice[];
  readonly onChoose: (key: string) => void;
}

/** A button that opens a menu. Choices with `checked` show a tick and stay open on a choice. */
export function Menu({ label, describes = label, choices, onChoose }: MenuProps) {
  const checking = choices.some((choice) => choice.checked !== undefined);
  const marked = choices.filter((choice) => choice.checked === true).map((choice) => choice.key);
  return (
    <MenuTrigger>
      <RacButton className="button button--quiet" aria-label={describes}>
        {label}
      </RacButton>
      <Popover className="menu-popover">
        <RacMenu
          className="menu"
          aria-label={describes}
          selectionMode={checking ? 'multiple' : 'none'}
          selectedKeys={marked}
          onAction={(key) => onChoose(String(key))}
        >
          {choices.map((choice) => (
            <MenuItem key={choice.key} id={choice.key} className="menu__item">
              {checking && (
                <span className="menu__tick" aria-hidden="true">
                  {choice.checked === true ? '✓' : ''}
                </span>
              )}
              {choice.label}
            </MenuItem>
          ))}
        </RacMenu>
      </Popover>
    </MenuTrigger>
  );
}
