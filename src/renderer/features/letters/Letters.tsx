import { LETTER_KINDS } from '../../../domain/accounts/account';
import { dueRegistered } from '../../../domain/posting/due';
import { policiesInForce } from '../../../domain/settings/inForce';
import { useToday } from '../../clock';
import { CommandButton } from '../../commands/CommandButton';
import { useCommand } from '../../commands/handlers';
import { Tabs } from '../../components/layout/Tabs';
import { EmptyState } from '../../components/states/EmptyState';
import { FirstStep } from '../../frame/FirstStep';
import { Screen } from '../../frame/Header';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { openDialog } from '../../stores/dialogs';
import { toast } from '../../stores/toasts';
import { useTab } from '../../stores/view';
import { DocumentList } from '../documents/DocumentList';
import { Batches } from './post/batch/Batches';
import './post/Post.css';
import { Register } from './post/register/Register';

/** Every letter written: one by one, by batch, and the register of registered post. */
export function Letters() {
  const m = useMessages();
  const today = useToday();
  const { accounts, settings } = useBook();
  const [tab, setTab] = useTab('letters');
  useCommand('letters.dueRegistered', writeDue);
  const { nothingYet, nothingYetText } = m.letters;
  return (
    <Screen
      title={m.shell.places.letters}
      body={
        <div className="letters-place" data-pane="">
          <div className="letters-place__tools">
            <CommandButton command="letters.dueRegistered" text={m.post.due} />
          </div>
          <Tabs
            label={m.post.tabs.label}
            selected={tab ?? 'letters'}
            onSelect={setTab}
            tabs={[
              {
                key: 'letters',
                title: m.post.tabs.letters,
                content: (
                  <DocumentList
                    list="letters"
                    label={m.shell.places.letters}
                    kinds={LETTER_KINDS}
                    empty={
                      <EmptyState kind="nothingYet" title={nothingYet} action={<FirstStep />}>
                        {nothingYetText}
                      </EmptyState>
                    }
                  />
                ),
              },
              { key: 'batches', title: m.post.tabs.batches, content: <Batches /> },
              { key: 'register', title: m.post.tabs.register, content: <Register /> },
            ]}
          />
        </div>
      }
    />
  );

  function writeDue(): void {
    const due = dueRegistered([...accounts.values()], today, policiesInForce(settings));
    if (due.length === 0) toast(m.post.nothingDue);
    else openDialog({ name: 'letters', accounts: due });
  }
}
