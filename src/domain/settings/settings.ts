import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import type { Section } from './section';
import { agenciesSection } from './sections/agencies';
import { clausesSection } from './sections/clauses';
import { codesSection } from './sections/codes';
import { deskSection } from './sections/desk';
import { freshnessSection } from './sections/freshness';
import { holidaysSection } from './sections/holidays';
import { interestSection } from './sections/interest';
import { laddersSection } from './sections/ladders';
import { lettersSection } from './sections/letters';
import { numberingSection } from './sections/numbering';
import { paperSection } from './sections/paper';
import { phrasesSection } from './sections/phrases';
import { placementsSection } from './sections/placements';
import { printingSection } from './sections/printing';
import { ratesSection } from './sections/rates';
import { retentionSection } from './sections/retention';
import { templatesSection } from './sections/templates';
import { toneSection } from './sections/tone';

/** All that can be set in this ledger, by section. A new section is a file of its own and a line here. */
const SECTIONS = {
  agencies: agenciesSection,
  placements: placementsSection,
  freshness: freshnessSection,
  desk: deskSection,
  clauses: clausesSection,
  ladders: laddersSection,
  numbering: numberingSection,
  paper: paperSection,
  printing: printingSection,
  rates: ratesSection,
  tone: toneSection,
  letters: lettersSection,
  templates: templatesSection,
  phrases: phrasesSection,
  codes: codesSection,
  interest: interestSection,
  holidays: holidaysSection,
  retention: retentionSection,
};

type ValueOf<S> = S extends Section<infer T> ? T : never;

export type SettingsSection = keyof typeof SECTIONS;

/** The settings of a ledger, complete. Values are plain JSON: they stand in the journal. */
export type Settings = {
  readonly [K in SettingsSection]: ValueOf<(typeof SECTIONS)[K]>;
};

/** What was changed so far; a section that is not there is as it was at first. */
export type StoredSettings = { readonly [K in SettingsSection]?: Settings[K] };

/** One section with its new value. */
export type SettingsChange = {
  readonly [K in SettingsSection]: { readonly section: K; readonly after: Settings[K] };
}[SettingsSection];

export const DEFAULT_SETTINGS: Settings = settingsFrom({});

/** Settings as they are stored, by section. */
type StoredSections = Readonly<Record<string, unknown>>;

/**
 * The complete settings. A stored value that does not fit its section (a newer or damaged ledger)
 * counts as not set: the ledger must open in any case. Sections that are stored as they were `before`
 * stay the same objects: what follows from them is not worked out again.
 */
export function settingsFrom(
  stored: StoredSections,
  before: { readonly stored: StoredSections; readonly settings: Settings } | null = null,
): Settings {
  const sections: [string, Section<unknown>][] = Object.entries(SECTIONS);
  const known: Readonly<Record<string, unknown>> = { ...before?.settings };
  return Object.fromEntries(
    sections.map(([name, { initial, schema }]) => {
      if (before !== null && before.stored[name] === stored[name]) return [name, known[name]];
      const read = schema.safeParse(stored[name]);
      return [name, read.success ? read.data : initial];
    }),
  ) as Settings;
}

/** The change as it may be stored, or refused with `settings.invalid` {section, field, detail}. */
export function checkSettings(change: SettingsChange): Result<SettingsChange, Refusal> {
  const section: Section<unknown> = SECTIONS[change.section];
  const read = section.schema.safeParse(change.after);
  if (read.success) return ok({ ...change, after: read.data } as SettingsChange);
  const issue = read.error.issues[0];
  return err(
    refusal('settings.invalid', {
      section: change.section,
      field: issue?.path.join('.') ?? '',
      detail: issue?.message ?? '',
    }),
  );
}

/** A change of one section, typed as the union the ledger takes. */
export function settingsChange<K extends SettingsSection>(
  section: K,
  after: Settings[K],
): SettingsChange {
  return { section, after } as SettingsChange;
}

/** One section as shipped. */
export function initialOf<K extends SettingsSection>(section: K): Settings[K] {
  return DEFAULT_SETTINGS[section];
}

/** What a schema says of a value that is not finished; anything else is of another shape. */
const UNFINISHED = ['too_small', 'too_big', 'invalid_format', 'not_multiple_of', 'custom'];

/**
 * True when a half-written value of a section can still be gone on with: it may break the rules (a name
 * that is empty yet), but not have another shape than this version of the application knows.
 */
export function draftFits(section: SettingsSection, value: unknown): boolean {
  const read = SECTIONS[section].schema.safeParse(value);
  return read.success || read.error.issues.every(({ code }) => UNFINISHED.includes(code));
}
