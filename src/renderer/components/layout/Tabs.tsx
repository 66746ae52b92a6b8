import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { Tabs as RacTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { KeyHint } from '../KeyHint';
import './Tabs.css';
import { classes } from '../text';

/** A tab and what it shows. */
export interface TabItem {
  readonly key: string;
  readonly title: string;
  readonly content: ReactNode;
  /** Shown beside the title: "Alt+S". Whoever shows the tabs handles the key. */
  readonly keys?: string | undefined;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly TabItem[];
  /** The list stands at the left, for places with many parts. */
  readonly vertical?: boolean;
  /** Who remembers the chosen tab gives it here; without, the tabs do. */
  readonly selected?: string;
  readonly onSelect?: (key: string) => void;
}

/** Tabs: arrow keys move between them, the panel follows. */
export function Tabs({ label, tabs, vertical = false, selected, onSelect }: TabsProps) {
  const list = useSelectedInView(selected);
  const chosen = selected === undefined ? {} : { selectedKey: selected };
  return (
    <RacTabs
      {...chosen}
      className={classes('tabs', vertical && 'tabs--vertical')}
      orientation={vertical ? 'vertical' : 'horizontal'}
      onSelectionChange={(key) => onSelect?.(String(key))}
    >
      <TabList ref={list} className="tabs__list" aria-label={label}>
        {tabs.map((tab) => (
          <OneTab key={tab.key} tab={tab} />
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.key} id={tab.key} className="tabs__panel">
          {tab.content}
        </TabPanel>
      ))}
    </RacTabs>
  );
}

function OneTab({ tab: { key, title, keys } }: { readonly tab: TabItem }) {
  // The library passes no `aria-keyshortcuts` on.
  const sayKeys = useCallback(
    (element: HTMLElement | null) => {
      if (keys !== undefined) element?.setAttribute('aria-keyshortcuts', keys);
    },
    [keys],
  );
  return (
    <Tab id={key} className="tabs__tab" ref={sayKeys}>
      {title}
      {keys !== undefined && (
        <>
          {' '}
          <KeyHint keys={keys} />
        </>
      )}
    </Tab>
  );
}

/** Brings the chosen tab into view when another is chosen, also by a shortcut from further down. */
function useSelectedInView(selected: string | undefined) {
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef(selected);
  useEffect(() => {
    if (shown.current === selected) return;
    shown.current = selected;
    list.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return list;
}
