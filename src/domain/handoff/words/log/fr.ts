import type { Texts } from '../../../messages/texts';
import { traceLines } from './traces';

/** Lines of the log that are rare in a pack, in French, by their code. */
export const FRENCH_RARE: Texts = {
  'log.letter.stayInTouch': 'Lettre pour garder le contact',
  'log.payment': 'Paiement de {amount} {currency} reçu',
  'log.paymentReturned': 'Paiement de {amount} {currency} revenu impayé',
  'log.paymentReturnedWhy': 'Paiement de {amount} {currency} revenu impayé (motif bancaire {code})',
  'log.writtenOff': 'Passé en perte : {amount} {currency}',
  'log.snoozed': 'Mis de côté dans la liste du jour jusqu’au {until}',
  'log.snoozeEnded': 'De retour dans la liste du jour',
  'log.assigned': 'Confié à {to}',
  'log.unassigned': 'Confié à personne',
  'log.reviewed.ok': 'Revue hebdomadaire : les relances continuent',
  'log.reviewed.call': 'Revue hebdomadaire : appelé',
  'log.reviewed.letter': 'Revue hebdomadaire : écrit',
  'log.reviewed.hold': 'Revue hebdomadaire : suspendu',
  'log.reviewed.snooze': 'Revue hebdomadaire : mis de côté',
  'log.reviewed.note': 'Revue hebdomadaire : noté',
  'log.reviewed.other': 'Revue hebdomadaire : traité',
  'log.planDrafted.instalments':
    'Projet d’accord de paiement échelonné de {amount} {currency}, versements : {count}',
  'log.planDrafted.deferral':
    'Projet de report d’échéance de {amount} {currency}, versements : {count}',
  'log.planSentResting':
    'Accord envoyé pour signature ; les relances sont suspendues jusqu’au {until}',
  'log.planScanned': 'Exemplaire signé de l’accord versé au dossier',
  'log.planCureSet':
    'Avis du versement {no} de l’accord en retard, à régulariser avant le {deadline}',
  'log.planTakenBack.sent': 'Annulé : envoi de l’accord',
  'log.planTakenBack.signedByDebtor': 'Annulé : signature du client',
  'log.planTakenBack.signedByCreditor': 'Annulé : notre signature',
  'log.planTakenBack.scanned': 'Annulé : exemplaire signé de l’accord',
  'log.planTakenBack.cureSet': 'Annulé : avis d’un versement en retard',
  'log.planTakenBack.accelerated': 'Annulé : exigibilité du solde ; l’accord continue',
  'log.planTakenBack.ended': 'Annulé : fin de l’accord ; il continue',
  'log.planEnded.superseded': 'Accord remplacé par un nouveau',
  'log.postingProof': 'Preuve postale conservée : {name}',
  'log.file': 'Fichier joint : {name}',
  'log.mark.valued': 'Marqué comme client apprécié',
  'log.mark.insolvency': 'Marqué comme insolvable',
  'log.mark.deceased': 'Marqué comme décédé',
  'log.mark.doNotContact': 'Marqué : ne pas contacter',
  'log.markLifted': 'Marque retirée',
  'log.touch.call': 'Contact entretenu : appel',
  'log.touch.email': 'Contact entretenu : e-mail',
  'log.touch.visit': 'Contact entretenu : visite',
  'log.touch.letter': 'Contact entretenu : lettre',
  'log.replyFormChanged': 'Formulaire de réponse corrigé : {boxes}',
  'log.disputeOwner': 'Contestation confiée à {owner}',
  'log.disputeAssigned': 'Contestation confiée à {owner}, réponse attendue avant le {by}',
  'log.acknowledged': 'L’agence accuse réception (factures : {count}), dossier {reference}',
  'log.acknowledgedOther':
    'L’agence accuse réception (factures : {count}), dossier {reference} : non conforme à la remise',
  'log.acknowledgementTakenBack': 'Accusé de réception de l’agence annulé',
  'log.directReported': 'Paiement direct signalé à l’agence',
  'log.agencyResult':
    'Encaissé par l’agence : {amount} {currency}, ses honoraires {sum} {currency}',
  'log.recallTakenBack': 'Reprise annulée : le dossier est de nouveau à l’agence',
  'log.returned': 'Rendu par l’agence',
  'log.casePaid': 'Dossier clos : payé',
  ...traceLines('Adresse vérifiée, {asked} : {said}', {
    sources: {
      invoice: 'facture',
      contract: 'contrat',
      companyRegister: 'registre du commerce',
      businessInformation: 'agence de renseignement commercial',
      returnedMail: 'courrier revenu',
    },
    results: {
      confirmed: 'adresse confirmée',
      newAddress: 'autre adresse trouvée',
      undelivered: 'injoignable à cette adresse',
      nothing: 'rien trouvé',
    },
  }),
};
