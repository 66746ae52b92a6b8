import { useMessages } from '../../../messages/useMessages';
import { setTheme, type Theme, useView } from '../../../stores/view';

const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'contrast'];

/** How the window looks on this computer. */
export function AppearancePage() {
  const m = useMessages();
  const theme = useView((state) => state.theme);
  return (
    <>
      <h3 id="settings-theme">{m.settings.theme}</h3>
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
    </>
  );
}
