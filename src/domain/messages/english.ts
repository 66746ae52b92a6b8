import { LOG_TEXTS } from '../accounts/log/texts';
import { accountTexts } from '../accounts/texts';
import { AGENCY_TEXTS } from '../agencies/texts';
import { AGREEMENT_TEXTS } from '../agreements/texts';
import { DERIVATION_TEXTS } from '../derivations/texts';
import { FRESHNESS_TEXTS } from '../freshness/texts';
import { HANDOFF_TEXTS } from '../handoff/texts';
import { HANDOFF_CHECK_TEXTS } from '../handoffCheck/texts';
import { IMPORT_SENTENCES } from '../importing/sentences';
import { INTEREST_TEXTS } from '../interest/texts';
import { kpiTexts } from '../kpi/texts';
import { ladderTexts } from '../ladder/texts';
import { LETTER_TEXTS } from '../letters/texts';
import { LIMITATION_TEXTS } from '../limitation/texts';
import { matchingTexts } from '../matching/texts';
import { OPTION_TEXTS } from '../options/texts';
import { planTexts } from '../plans/texts';
import { POSTING_TEXTS } from '../posting/texts';
import { RECONCILE_TEXTS } from '../reconcile/texts';
import { REFERENCE_TEXTS } from '../references/texts';
import { RELATIONSHIP_TEXTS } from '../relationship/texts';
import { SETTINGS_TEXTS } from '../settings/texts';
import { TEMPLATE_TEXTS } from '../templates/texts';
import { TONE_TEXTS } from '../tone/texts';
import { TRACING_TEXTS } from '../tracing/texts';
import { worklistTexts } from '../worklist/texts';
import type { Texts } from './texts';

/** Every sentence the domain can say, in English, by code. One line per folder with a `texts.ts`. */
export const english: Texts = {
  ...accountTexts,
  ...AGREEMENT_TEXTS,
  ...AGENCY_TEXTS,
  ...HANDOFF_TEXTS,
  ...HANDOFF_CHECK_TEXTS,
  ...IMPORT_SENTENCES,
  ...INTEREST_TEXTS,
  ...kpiTexts,
  ...ladderTexts,
  ...LETTER_TEXTS,
  ...LIMITATION_TEXTS,
  ...LOG_TEXTS,
  ...matchingTexts,
  ...OPTION_TEXTS,
  ...planTexts,
  ...POSTING_TEXTS,
  ...RECONCILE_TEXTS,
  ...FRESHNESS_TEXTS,
  ...REFERENCE_TEXTS,
  ...RELATIONSHIP_TEXTS,
  ...TRACING_TEXTS,
  ...DERIVATION_TEXTS,
  ...SETTINGS_TEXTS,
  ...TEMPLATE_TEXTS,
  ...TONE_TEXTS,
  ...worklistTexts,
};
