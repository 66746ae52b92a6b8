import { agencies } from './en/agencies';
import { agreements } from './en/agreements';
import { calendar } from './en/calendar';
import { call } from './en/call';
import { cases } from './en/cases';
import { clauses } from './en/clauses';
import { commands } from './en/commands';
import { common } from './en/common';
import { debtors } from './en/debtors';
import { dossier } from './en/dossier';
import { firstRun } from './en/firstRun';
import { forms } from './en/forms';
import { freshness } from './en/freshness';
import { handoffs } from './en/handoffs';
import { importing } from './en/import';
import { insights } from './en/insights';
import { documents, letters } from './en/letters';
import { master } from './en/master';
import { placements } from './en/placements';
import { post } from './en/post';
import { reconcile } from './en/reconcile';
import { recovery } from './en/recovery';
import { review } from './en/review';
import { settings } from './en/settings';
import { shell } from './en/shell';
import { templates } from './en/templates';
import { today } from './en/today';
import { views } from './en/views';

/** Every visible sentence of the window, in English. Another language is another object of this type. */
export const en = {
  common,
  shell,
  commands,
  today,
  views,
  calendar,
  review,
  debtors,
  dossier,
  call,
  forms,
  firstRun,
  import: importing,
  letters,
  post,
  documents,
  agreements,
  freshness,
  handoffs,
  cases,
  agencies,
  placements,
  master,
  reconcile,
  recovery,
  insights,
  settings,
  templates,
  clauses,
};

export type Messages = typeof en;
