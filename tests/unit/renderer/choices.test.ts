import { expect, it } from 'vitest';
import { en } from '../../../src/renderer/messages/en';

/** What can be chosen, and states that stand alone in a cell. Parts of sentences are not among them. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  groupings: en.today.tools.groupings,
  'kinds of work': en.today.chipNames,
  'values of customers': en.today.values,
  stages: en.debtors.stages,
  'last contact': en.debtors.channels,
  'kinds of customers': en.master.types,
  languages: en.master.languages,
  'call: next steps': en.call.next.steps,
  'call: outcomes': en.forms.call.outcomes,
  'reasons of a dispute': en.forms.dispute.reasons,
  'how a dispute ended': en.dossier.disputes.outcomes,
  payment: { oldest: en.forms.payment.oldest, none: en.forms.payment.none },
  'sources of an address': en.dossier.address.sources,
  'what a source said': en.dossier.address.results,
  'stay in touch by': en.dossier.relationship.touchForm.channels,
  marks: en.dossier.relationship.kinds,
  'files of a customer': en.dossier.files.kinds,
  log: en.dossier.log.kinds,
  'language of a person': { same: en.dossier.people.asAccount },
  'agreement: kinds': en.agreements.dialog.kinds,
  'agreement: every': en.agreements.dialog.rhythms,
  'agreement: interest': en.agreements.dialog.interests,
  'agreement: side claims': en.agreements.dialog.uses,
  'agreement: grace in': en.agreements.dialog.units,
  'agreement: acknowledgement': en.agreements.dialog.acknowledgements,
  'agreement: beside it': { none: en.agreements.dialog.noOther },
  'agreement: states': en.agreements.states,
  'agreement: filters': en.agreements.chips,
  'agreement: payments': en.agreements.pane.rowStates,
  'letters: kinds': en.letters.kinds,
  'letters: layouts': en.letters.dialog.layouts,
  'letters: states': { sent: en.letters.stateSent, withdrawn: en.letters.stateWithdrawn },
  'post: states': en.post.register.states,
  'post: why it came back': en.post.letter.reasons,
  'post: printing': {
    tray: en.post.printing.asSet,
    one: en.post.printing.oneSided,
    two: en.post.printing.twoSided,
    service: en.post.numbers.usual,
  },
  'import: fields': { unused: en.import.notUsed },
  'import: what becomes of it': en.import.invoices.fates,
  'import: states': { booked: en.import.stateBooked, back: en.import.stateTakenBack },
  'reconcile: states': en.reconcile.states,
  'handoff: file': { none: en.handoffs.send.noPlacement },
  'handoff: states': en.handoffs.list.states,
  'write off': en.cases.writeOff.reasons,
  'end of a case': en.cases.end.ends,
  'court forms': en.cases.court.kinds,
  'agency: answers': en.agencies.answers,
  'agency: kinds': en.agencies.kinds,
  'agency: percentage by': en.agencies.bases,
  'ladder: channels': en.settings.ladders.channels,
  'ladder: counted from': en.settings.ladders.clocks,
  'placement: lines': en.placements.lineKinds,
  'placement: delimiters': en.placements.delimiters,
};

it('writes what can be chosen in sentence case, everywhere', () => {
  const small = Object.entries(CHOICES).flatMap(([of, labels]) =>
    Object.values(labels)
      .map((label) => (typeof label === 'function' ? String(label(1)) : String(label)))
      .filter((label) => /^\p{Ll}/u.test(label))
      .map((label) => `${of}: ${label}`),
  );
  expect(small).toEqual([]);
});
