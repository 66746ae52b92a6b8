import { Tabs } from '../../components/layout/Tabs';
import { FormDraft } from '../../frame/FormDraft';
import { Screen } from '../../frame/Header';
import { useMessages } from '../../messages/useMessages';
import { leaveTo } from '../../stores/unsaved';
import { setSettingsPage, useView } from '../../stores/view';
import { SETTINGS_ORDER, SETTINGS_PAGES, type SettingsPage } from './pages/pages';
import './Settings.css';

/** Everything that can be set, a page per subject; the page last looked at comes up again. */
export function Settings() {
  const m = useMessages();
  const kept = useView((state) => state.settingsPage);
  const selected = SETTINGS_ORDER.find((key) => key === kept) ?? 'company';
  return (
    <Screen
      title={m.shell.places.settings}
      body={
        <div className="settings" data-pane="">
          <Tabs
            vertical
            label={m.shell.places.settings}
            selected={selected}
            onSelect={(page) => leaveTo(() => setSettingsPage(page))}
            tabs={SETTINGS_ORDER.map((key) => ({
              key,
              title: m.settings.pages[key],
              content: <SettingsBody page={key} />,
            }))}
          />
        </div>
      }
    />
  );
}

function SettingsBody({ page }: { readonly page: SettingsPage }) {
  const m = useMessages();
  return (
    <section className="settings__page">
      <h2>{m.settings.pages[page]}</h2>
      <FormDraft name={`settings:${page}`} title={m.settings.pages[page]}>
        {SETTINGS_PAGES[page]()}
      </FormDraft>
    </section>
  );
}
