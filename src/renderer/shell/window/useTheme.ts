import { useEffect } from 'react';
import type { Api } from '../../../ipc/contract';
import { useView } from '../../stores/view';

/** Applies the chosen theme to the page, and tells main for the window's frame. */
export function useTheme(api: Api): void {
  const theme = useView((state) => state.theme);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    void api.themeSet(theme);
  }, [api, theme]);
}
