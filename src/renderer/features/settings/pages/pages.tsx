import type { ReactNode } from 'react';
import { ShortcutLists } from '../../../commands/ShortcutSheet';
import { About } from '../About';
import { AgenciesPage } from '../agencies/AgenciesPage';
import { LadderPage } from '../ladders/LadderPage';
import { TemplatesPage } from '../templates/TemplatesPage';
import { AppearancePage } from './AppearancePage';
import { CompanyPage } from './CompanyPage';
import { DeskPage } from './DeskPage';
import { FreshnessPage } from './FreshnessPage';
import { LettersPage } from './LettersPage';
import { RatesPage } from './RatesPage';

/** The pages of the settings, in their order. Their titles are in the catalogue under the same key. */
export const SETTINGS_PAGES = {
  company: () => <CompanyPage />,
  ladders: () => <LadderPage />,
  letters: () => <LettersPage />,
  templates: () => <TemplatesPage />,
  freshness: () => <FreshnessPage />,
  desk: () => <DeskPage />,
  agencies: () => <AgenciesPage />,
  rates: () => <RatesPage />,
  appearance: () => <AppearancePage />,
  shortcuts: () => <ShortcutLists />,
  about: () => <About />,
} satisfies Record<string, () => ReactNode>;

export type SettingsPage = keyof typeof SETTINGS_PAGES;

export const SETTINGS_ORDER = Object.keys(SETTINGS_PAGES) as readonly SettingsPage[];
