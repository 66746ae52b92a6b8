import type { ReactNode } from 'react';
import { Tabs as RacTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import './Tabs.css';

export interface TabItem {
  readonly key: string;
  readonly title: string;
  readonly content: ReactNode;
}

/** Tabs: arrow keys move between them, the panel follows. */
export function Tabs({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly TabItem[];
}) {
  return (
    <RacTabs className="tabs">
      <TabList className="tabs__list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.key} id={tab.key} className="tabs__tab">
            {tab.title}
          </Tab>
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
