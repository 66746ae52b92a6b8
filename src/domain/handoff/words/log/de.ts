import type { Texts } from '../../../messages/texts';
import { traceLines } from './traces';

/** Lines of the log that are rare in a pack, in German, by their code. */
export const GERMAN_RARE: Texts = {
  'log.letter.stayInTouch': 'Brief zur Kontaktpflege',
  'log.payment': 'Zahlung von {amount} {currency} eingegangen',
  'log.paymentReturned': 'Zahlung von {amount} {currency} kam zurück',
  'log.paymentReturnedWhy': 'Zahlung von {amount} {currency} kam zurück (Grund der Bank: {code})',
  'log.writtenOff': 'Ausgebucht: {amount} {currency}',
  'log.snoozed': 'In der Tagesliste zurückgestellt bis {until}',
  'log.snoozeEnded': 'Wieder in der Tagesliste',
  'log.assigned': 'Zuständig: {to}',
  'log.unassigned': 'Niemand zuständig',
  'log.reviewed.ok': 'Wochendurchsicht: das Mahnverfahren geht weiter',
  'log.reviewed.call': 'Wochendurchsicht: angerufen',
  'log.reviewed.letter': 'Wochendurchsicht: geschrieben',
  'log.reviewed.hold': 'Wochendurchsicht: ausgesetzt',
  'log.reviewed.snooze': 'Wochendurchsicht: zurückgestellt',
  'log.reviewed.note': 'Wochendurchsicht: vermerkt',
  'log.reviewed.other': 'Wochendurchsicht: bearbeitet',
  'log.planDrafted.instalments':
    'Ratenvereinbarung entworfen über {amount} {currency}, Zahlungen: {count}',
  'log.planDrafted.deferral': 'Stundung entworfen über {amount} {currency}, Zahlungen: {count}',
  'log.planSentResting':
    'Vereinbarung zur Unterschrift gesandt; das Mahnverfahren ruht bis {until}',
  'log.planScanned': 'Unterschriebene Ausfertigung der Vereinbarung abgelegt',
  'log.planCureSet':
    'Anzeige der verspäteten Zahlung {no} der Vereinbarung, nachzuholen bis {deadline}',
  'log.planTakenBack.sent': 'Zurückgenommen: Vereinbarung gesandt',
  'log.planTakenBack.signedByDebtor': 'Zurückgenommen: Unterschrift des Kunden',
  'log.planTakenBack.signedByCreditor': 'Zurückgenommen: unsere Unterschrift',
  'log.planTakenBack.scanned': 'Zurückgenommen: unterschriebene Ausfertigung der Vereinbarung',
  'log.planTakenBack.cureSet': 'Zurückgenommen: Anzeige einer verspäteten Zahlung',
  'log.planTakenBack.accelerated':
    'Zurückgenommen: Fälligstellung des Rests; die Vereinbarung läuft weiter',
  'log.planTakenBack.ended': 'Zurückgenommen: Ende der Vereinbarung; sie läuft weiter',
  'log.planEnded.superseded': 'Vereinbarung durch eine neue ersetzt',
  'log.postingProof': 'Beleg der Post abgelegt: {name}',
  'log.file': 'Datei angehängt: {name}',
  'log.mark.valued': 'Als geschätzter Kunde gekennzeichnet',
  'log.mark.insolvency': 'Als insolvent gekennzeichnet',
  'log.mark.deceased': 'Als verstorben gekennzeichnet',
  'log.mark.doNotContact': 'Gekennzeichnet: nicht kontaktieren',
  'log.markLifted': 'Kennzeichen entfernt',
  'log.touch.call': 'Kontakt gepflegt: Anruf',
  'log.touch.email': 'Kontakt gepflegt: E-Mail',
  'log.touch.visit': 'Kontakt gepflegt: Besuch',
  'log.touch.letter': 'Kontakt gepflegt: Brief',
  'log.replyFormChanged': 'Antwortformular berichtigt: {boxes}',
  'log.disputeOwner': 'Einwand übergeben an {owner}',
  'log.disputeAssigned': 'Einwand übergeben an {owner}, zu beantworten bis {by}',
  'log.acknowledged':
    'Inkassounternehmen bestätigt den Eingang (Rechnungen: {count}), Aktenzeichen {reference}',
  'log.acknowledgedOther':
    'Inkassounternehmen bestätigt den Eingang (Rechnungen: {count}), Aktenzeichen {reference}: nicht wie übergeben',
  'log.acknowledgementTakenBack': 'Eingangsbestätigung des Inkassounternehmens zurückgenommen',
  'log.directReported': 'Direktzahlung dem Inkassounternehmen gemeldet',
  'log.agencyResult':
    'Vom Inkassounternehmen eingezogen: {amount} {currency}, dessen Vergütung {sum} {currency}',
  'log.recallTakenBack': 'Rückruf zurückgenommen: der Fall liegt wieder beim Inkassounternehmen',
  'log.returned': 'Vom Inkassounternehmen zurückgegeben',
  'log.casePaid': 'Fall abgeschlossen: bezahlt',
  'log.directReportTakenBack':
    'Meldung einer Direktzahlung an das Inkassounternehmen zurückgenommen',
  ...traceLines('Adresse geprüft, {asked}: {said}', {
    sources: {
      invoice: 'Rechnung',
      contract: 'Vertrag',
      companyRegister: 'Handelsregister',
      businessInformation: 'Wirtschaftsauskunft',
      returnedMail: 'Postrücklauf',
      customer: 'der Kunde',
    },
    results: {
      confirmed: 'Adresse bestätigt',
      newAddress: 'andere Adresse gefunden',
      undelivered: 'unter der Adresse nicht zu erreichen',
      nothing: 'nichts gefunden',
    },
  }),
};
