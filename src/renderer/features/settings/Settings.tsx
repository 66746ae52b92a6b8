import { ShortcutLists } from '../../commands/ShortcutSheet';
import { Button } from '../../components/Button';
import { useApp } from '../../frame/appContext';
import { Page, Screen } from '../../frame/Header';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { setTheme, type Theme, useView } from '../../stores/view';
import { About } from './About';
import { CompanySettings } from './CompanySettings';
import './Settings.css';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Company, theme, shortcuts, and what there is to know about this installation. */
export function Settings() {
  const m = useMessages();
  const { sample, company } = useBook();
  const { startNew } = useApp();
  return (
    <Screen
      title={m.shell.places.settings}
      body={
        <Page>
          <div className="settings">
            {sample && (
              <section className="settings__sample">
                <h2>{m.settings.sampleTitle}</h2>
                <p>{m.settings.sampleText}</p>
                <Button look="primary" onClick={startNew}>
                  {m.settings.startOwn}
                </Button>
              </section>
            )}
            <section>
              <h2>{m.settings.company}</h2>
              {company !== null && <CompanySettings company={company} />}
            </section>
            <ThemeChoice />
            <section>
              <h2>{m.settings.about}</h2>
              <About />
            </section>
            <section>
              <h2>{m.settings.shortcuts}</h2>
              <ShortcutLists />
            </section>
          </div>
        </Page>
      }
    />
  );
}

function ThemeChoice() {
  const m = useMessages();
  const theme = useView((state) => state.theme);
  return (
    <section>
      <h2 id="settings-theme">{m.settings.theme}</h2>
      <div role="radiogroup" aria-labelledby="settings-theme" className="settings__themes">
        {THEMES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="theme"
              checked={choice === theme}
              onChange={() => setTheme(choice)}
            />{' '}
            {m.settings.themes[choice]}
          </label>
        ))}
      </div>
    </section>
  );
}
