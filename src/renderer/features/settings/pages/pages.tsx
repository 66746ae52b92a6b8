import type { ReactNode } from 'react';
import { ShortcutLists } from '../../../commands/ShortcutSheet';
import { About } from '../About';
import { AgenciesPage } from '../agencies/AgenciesPage';
import { ClausesPage } from '../clauses/ClausesPage';
import { InterestPage } from '../interest/InterestPage';
import { LadderPage } from '../ladders/LadderPage';
import { PlacementsPage } from '../placements/PlacementsPage';
import { TemplatesPage } from '../templates/TemplatesPage';
import { AppearancePage } from './AppearancePage';
import { CodesPage } from './CodesPage';
import { CompanyPage } from './CompanyPage';
import { DeskPage } from './DeskPage';
import { FreshnessPage } from './FreshnessPage';
import { HolidaysPage } from './HolidaysPage';
import { LettersPage } from './LettersPage';
import { NoticesPage } from './NoticesPage';
import { NumberingPage } from './NumberingPage';
import { PaperPage } from './PaperPage';
import { PhrasesPage } from './PhrasesPage';
import { PrintersPage } from './PrintersPage';
import { RatesPage } from './RatesPage';
import { RetentionPage } from './RetentionPage';
import { TonePage } from './TonePage';

/** The pages of the settings, in their order. Their titles are in the catalogue under the same key. */
export const SETTINGS_PAGES = {
  company: () => <CompanyPage />,
  ladders: () => <LadderPage />,
  letters: () => <LettersPage />,
  numbering: () => <NumberingPage />,
  paper: () => <PaperPage />,
  printers: () => <PrintersPage />,
  templates: () => <TemplatesPage />,
  clauses: () => <ClausesPage />,
  freshness: () => <FreshnessPage />,
  desk: () => <DeskPage />,
  agencies: () => <AgenciesPage />,
  placements: () => <PlacementsPage />,
  rates: () => <RatesPage />,
  interest: () => <InterestPage />,
  holidays: () => <HolidaysPage />,
  phrases: () => <PhrasesPage />,
  tone: () => <TonePage />,
  codes: () => <CodesPage />,
  retention: () => <RetentionPage />,
  notices: () => <NoticesPage />,
  appearance: () => <AppearancePage />,
  shortcuts: () => <ShortcutLists />,
  about: () => <About />,
} satisfies Record<string, () => ReactNode>;

export type SettingsPage = keyof typeof SETTINGS_PAGES;

export const SETTINGS_ORDER = Object.keys(SETTINGS_PAGES) as readonly SettingsPage[];
