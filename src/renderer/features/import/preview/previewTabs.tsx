import type { TabItem } from '../../../components/layout/Tabs';
import type { Messages } from '../../../messages/en';
import { BankGrid } from '../grids/BankGrid';
import { ChangedCustomersGrid, CustomersGrid } from '../grids/CustomerGrids';
import { ChangedGrid, FreshGrid } from '../grids/DraftGrids';
import { InvoicesGrid } from '../grids/InvoicesGrid';
import { NotesGrid, RejectedGrid } from '../grids/ProblemGrids';
import { SettledGrid } from '../grids/SettledGrid';
import type { CustomersPreview, ItemsPreview, Preview } from '../importStore';

/** What a file brings, one tab per fate of its rows. */
export function previewTabs(m: Messages, preview: Preview): TabItem[] {
  const { rejected, notes } = preview.draft;
  const say = m.import.tabs;
  return [
    ...ownTabs(m, preview),
    {
      key: 'refused',
      title: say.refused(rejected.length),
      content: <RejectedGrid rejected={rejected} />,
    },
    { key: 'notes', title: say.notes(notes.length), content: <NotesGrid notes={notes} /> },
  ];
}

function ownTabs(m: Messages, preview: Preview): TabItem[] {
  switch (preview.kind) {
    case 'bank': {
      const { entries } = preview.draft;
      const title = m.import.tabs.entries(entries.length);
      return [{ key: 'entries', title, content: <BankGrid entries={entries} /> }];
    }
    case 'customers':
      return customerTabs(m, preview);
    case 'items':
      return itemTabs(m, preview);
  }
}

function customerTabs(m: Messages, { list }: CustomersPreview): TabItem[] {
  const say = m.import.tabs;
  const { fresh, changed, same } = list;
  const titles = { fresh: say.fresh(fresh.length), same: say.unchanged(same.length) };
  return [
    {
      key: 'fresh',
      title: titles.fresh,
      content: <CustomersGrid list="import-customers-new" label={titles.fresh} customers={fresh} />,
    },
    {
      key: 'changed',
      title: say.changed(changed.length),
      content: <ChangedCustomersGrid rows={changed} />,
    },
    {
      key: 'unchanged',
      title: titles.same,
      content: <CustomersGrid list="import-customers-same" label={titles.same} customers={same} />,
    },
  ];
}

function itemTabs(m: Messages, { comparison, full, invoices }: ItemsPreview): TabItem[] {
  const say = m.import.tabs;
  const { fresh, changed, unchanged } = comparison;
  const files =
    invoices === null
      ? []
      : [
          {
            key: 'invoices',
            title: say.invoices(invoices.length),
            content: <InvoicesGrid lines={invoices} />,
          },
        ];
  const settled =
    full === null
      ? []
      : [
          {
            key: 'settled',
            title: say.settled(full.items.length),
            content: <SettledGrid list={full} />,
          },
        ];
  return [
    ...files,
    { key: 'fresh', title: say.fresh(fresh.length), content: <FreshGrid entries={fresh} /> },
    {
      key: 'changed',
      title: say.changed(changed.length),
      content: <ChangedGrid entries={changed} />,
    },
    {
      key: 'unchanged',
      title: say.unchanged(unchanged.length),
      content: <FreshGrid entries={unchanged} />,
    },
    ...settled,
  ];
}
