import { useCommand } from '../../../commands/handlers';
import { Tabs } from '../../../components/layout/Tabs';
import { useMessages } from '../../../messages/useMessages';
import { useTab } from '../../../stores/view';
import type { PageAccount } from '../day/usePageAccount';
import { useAttach } from '../files/useAttach';
import { PromiseList } from '../sections/PromiseList';
import { LetterList } from '../sections/records';
import { AddressTab } from './AddressTab';
import { DisputesTab } from './DisputesTab';
import { DocumentsTab } from './DocumentsTab';
import { ItemsTab } from './ItemsTab';
import { LogTab } from './LogTab';
import { OverviewTab } from './OverviewTab';
import { PeopleTab } from './PeopleTab';
import { PlansTab } from './PlansTab';
import { RecordTab } from './RecordTab';
import { RelationshipTab } from './RelationshipTab';

const TABS = [
  'overview',
  'items',
  'log',
  'promises',
  'plans',
  'letters',
  'disputes',
  'documents',
  'people',
  'address',
  'relationship',
] as const;

type TabKey = (typeof TABS)[number];

/** The parts of a customer. The one looked at last is shown for every customer. */
export function DebtorTabs({ page }: { readonly page: PageAccount }) {
  const m = useMessages();
  const [stored, setTab] = useTab('debtor');
  const tab = TABS.find((known) => known === stored) ?? 'overview';
  const step = (by: number) => {
    const at = (TABS.indexOf(tab) + by + TABS.length) % TABS.length;
    setTab(TABS[at] ?? 'overview');
  };
  useCommand('tab.next', () => step(1));
  useCommand('tab.previous', () => step(-1));
  const attach = useAttach(page.account);
  useCommand('customer.attach', attach === null ? null : attach.choose);
  return (
    <Tabs
      label={m.dossier.tabs.label}
      tabs={TABS.map((key) => ({
        key,
        title: m.dossier.tabs[key],
        // Only the tab that is shown is worked out.
        content: key === tab ? <Content tab={key} page={page} /> : null,
      }))}
      selected={tab}
      onSelect={setTab}
    />
  );
}

function Content({ tab, page }: { readonly tab: TabKey; readonly page: PageAccount }) {
  const say = useMessages().dossier;
  const { account } = page;
  switch (tab) {
    case 'overview':
      return <OverviewTab page={page} />;
    case 'items':
      return <ItemsTab account={account} />;
    case 'log':
      return <LogTab page={page} />;
    case 'promises':
      return (
        <RecordTab
          command="customer.promise"
          add={say.promises.add}
          none={account.promises.length === 0 ? say.promises.none : null}
        >
          <PromiseList account={account} whole />
        </RecordTab>
      );
    case 'plans':
      return <PlansTab page={page} />;
    case 'letters':
      return (
        <RecordTab
          command="customer.letter"
          add={say.letters.add}
          none={account.letters.length === 0 ? say.letters.none : null}
        >
          <LetterList account={account} whole />
        </RecordTab>
      );
    case 'disputes':
      return <DisputesTab account={account} />;
    case 'documents':
      return <DocumentsTab account={account} />;
    case 'people':
      return <PeopleTab account={account} />;
    case 'address':
      return <AddressTab page={page} />;
    case 'relationship':
      return <RelationshipTab account={account} />;
  }
}
