import type { Texts } from '../messages/texts';

/** Why a phrase does harm. */
export const TONE_TEXTS: Texts = {
  'tone.why-profanity':
    'Coarse words cost the customer, and whoever reads the record later sees them.',
  'tone.why-insult': 'It judges the person. The record should say what happened.',
  'tone.why-accusation': 'It accuses of intent, which nobody here can prove. Say what is missing.',
  'tone.why-private':
    'Health, family and habits do not belong in the record. Say when the person is back, or that payment is difficult.',
  'tone.why-pressure': 'Haste without a date sounds helpless. A date and an amount are firmer.',
  'tone.why-blame': 'It looks back and starts a quarrel. Ask what stands in the way.',
  'tone.why-demand': 'A request with a date is answered sooner than an order.',
  'tone.why-threat-court':
    'Announce court only when it is meant, allowed in the settings, and the next step.',
  'tone.why-threat-agency':
    'Announce an agency only when it is meant, allowed in the settings, and the next step.',
  'tone.why-threat-creditBureau':
    'An entry at a credit bureau has conditions by law. Announce it only when the settings allow it.',
  'tone.why-threat-insolvency':
    'Threatening insolvency over a debt can be abuse. Announce it only when the settings allow it.',
  'tone.why-threat-enforcement':
    'Bailiff and seizure need a court title. Announce them only when the settings allow it.',
  'tone.why-threat-stopSupply':
    'Announce a stop of supply only when it is meant and the settings allow it.',
  'tone.why-threat-criminal':
    'Unpaid invoices are no crime. Threatening with police or prison is itself unlawful.',
  'tone.why-threat-exposure':
    'Nobody else may hear of the debt: not customers, employer, neighbours, family, nor the public.',
  'tone.why-threat-violence': 'A threat of harm is a crime. Leave it out and end the conversation.',
  'tone.threat-stopped':
    'The text announces “{phrase}”, which may not be said. Change it, or allow that consequence in the settings if it is lawful and meant.',
  'tone.threat-forbidden':
    'The text says “{phrase}”: such a threat must never go out. Take it out.',
};
