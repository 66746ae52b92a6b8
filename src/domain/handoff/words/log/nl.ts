import type { Texts } from '../../../messages/texts';
import { traceLines } from './traces';

/** Lines of the log that are rare in a pack, in Dutch, by their code. */
export const DUTCH_RARE: Texts = {
  'log.letter.stayInTouch': 'Brief om contact te houden',
  'log.payment': 'Betaling van {amount} {currency} ontvangen',
  'log.paymentReturned': 'Betaling van {amount} {currency} teruggekomen',
  'log.paymentReturnedWhy':
    'Betaling van {amount} {currency} teruggekomen (reden van de bank: {code})',
  'log.writtenOff': 'Afgeboekt: {amount} {currency}',
  'log.snoozed': 'Op de daglijst opzijgezet tot {until}',
  'log.snoozeEnded': 'Terug op de daglijst',
  'log.assigned': 'Toegewezen aan {to}',
  'log.unassigned': 'Aan niemand toegewezen',
  'log.reviewed.ok': 'Wekelijkse controle: het aanmanen gaat door',
  'log.reviewed.call': 'Wekelijkse controle: gebeld',
  'log.reviewed.letter': 'Wekelijkse controle: geschreven',
  'log.reviewed.hold': 'Wekelijkse controle: aangehouden',
  'log.reviewed.snooze': 'Wekelijkse controle: opzijgezet',
  'log.reviewed.note': 'Wekelijkse controle: genoteerd',
  'log.reviewed.other': 'Wekelijkse controle: afgehandeld',
  'log.planDrafted.instalments':
    'Betalingsregeling opgesteld over {amount} {currency}, betalingen: {count}',
  'log.planDrafted.deferral': 'Uitstel opgesteld over {amount} {currency}, betalingen: {count}',
  'log.planSentResting': 'Afspraak ter ondertekening gestuurd; het aanmanen wacht tot {until}',
  'log.planScanned': 'Ondertekend exemplaar van de afspraak toegevoegd',
  'log.planCureSet':
    'Bericht over te late betaling {no} van de afspraak, in te halen uiterlijk {deadline}',
  'log.planTakenBack.sent': 'Teruggenomen: afspraak verstuurd',
  'log.planTakenBack.signedByDebtor': 'Teruggenomen: handtekening van de klant',
  'log.planTakenBack.signedByCreditor': 'Teruggenomen: onze handtekening',
  'log.planTakenBack.scanned': 'Teruggenomen: ondertekend exemplaar van de afspraak',
  'log.planTakenBack.cureSet': 'Teruggenomen: bericht over een te late betaling',
  'log.planTakenBack.accelerated': 'Teruggenomen: opeising van de rest; de afspraak loopt door',
  'log.planTakenBack.ended': 'Teruggenomen: einde van de afspraak; zij loopt door',
  'log.planEnded.superseded': 'Afspraak vervangen door een nieuwe',
  'log.postingProof': 'Postbewijs bewaard: {name}',
  'log.file': 'Bestand toegevoegd: {name}',
  'log.mark.valued': 'Gemarkeerd als gewaardeerde klant',
  'log.mark.insolvency': 'Gemarkeerd als insolvent',
  'log.mark.deceased': 'Gemarkeerd als overleden',
  'log.mark.doNotContact': 'Gemarkeerd: geen contact opnemen',
  'log.markLifted': 'Markering verwijderd',
  'log.touch.call': 'Contact onderhouden: telefoon',
  'log.touch.email': 'Contact onderhouden: e-mail',
  'log.touch.visit': 'Contact onderhouden: bezoek',
  'log.touch.letter': 'Contact onderhouden: brief',
  'log.replyFormChanged': 'Antwoordformulier verbeterd: {boxes}',
  'log.disputeOwner': 'Betwisting toegewezen aan {owner}',
  'log.disputeAssigned': 'Betwisting toegewezen aan {owner}, te beantwoorden uiterlijk {by}',
  'log.acknowledged':
    'Incassobureau bevestigt ontvangst (facturen: {count}), dossiernummer {reference}',
  'log.acknowledgedOther':
    'Incassobureau bevestigt ontvangst (facturen: {count}), dossiernummer {reference}: niet wat is overgedragen',
  'log.acknowledgementTakenBack': 'Ontvangstbevestiging van het incassobureau teruggenomen',
  'log.directReported': 'Rechtstreekse betaling aan het incassobureau gemeld',
  'log.agencyResult':
    'Door het incassobureau geïnd: {amount} {currency}, zijn vergoeding {sum} {currency}',
  'log.recallTakenBack': 'Terughalen teruggenomen: de zaak is weer bij het incassobureau',
  'log.returned': 'Door het incassobureau teruggegeven',
  'log.casePaid': 'Zaak gesloten: betaald',
  'log.directReportTakenBack':
    'Melding van een rechtstreekse betaling aan het incassobureau teruggenomen',
  ...traceLines('Adres gecontroleerd, {asked}: {said}', {
    sources: {
      invoice: 'factuur',
      contract: 'contract',
      companyRegister: 'handelsregister',
      businessInformation: 'handelsinformatiebureau',
      returnedMail: 'geretourneerde post',
      customer: 'de klant',
    },
    results: {
      confirmed: 'adres bevestigd',
      newAddress: 'ander adres gevonden',
      undelivered: 'niet bereikbaar op het adres',
      nothing: 'niets gevonden',
    },
  }),
};
