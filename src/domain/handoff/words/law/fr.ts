import type { LawWords } from './words';

/** Interest and limitation in French. */
export const FRENCH_LAW: LawWords = {
  texts: {
    'handoff.interest-credit': 'L’avoir {number} ne porte pas intérêt.',
    'handoff.interest-not-late': '{number} n’était pas encore en retard à la date des chiffres.',
    'handoff.interest-no-regime':
      'Aucun taux légal n’est connu pour les clients en « {country} » ; les intérêts ne sont pas calculés.',
    'interest.rate-missing':
      'Aucun taux n’est connu pour {halfYear} ; les intérêts ne sont pas calculés.',
    'interest.contract-rate-needed':
      'Il n’y a pas de taux légal et aucun taux convenu n’est connu ; les intérêts ne sont pas calculés.',
    'interest.tier-currency':
      'L’indemnité dépend du montant en {tiers} ; une facture en {currency} doit être comparée à la main.',
    'interest.rule-regime': '{name} ; taux au {asOf}.',
    'interest.rule-contract-rate': 'Le taux convenu de {ratePct} % par an remplace le taux légal.',
    'interest.rule-rate-floating-half-year':
      'Chaque semestre porte son propre taux ({reference}) : {rates}.',
    'interest.rule-rate-floating-on-change':
      'Le taux change le jour où il est modifié ({reference}) : {rates}.',
    'interest.rule-rate-locked-at-default-start':
      'Le taux du semestre où les intérêts ont commencé à courir vaut pour tout le retard ({reference}) : {rates}.',
    'interest.rule-rate-single-rate-at-payment':
      'Un seul taux pour tout le retard, celui en vigueur le jour du paiement ({reference}) : {rates}.',
    'interest.rule-rate-single-rate-at-due-date':
      'Un seul taux pour tout le retard, celui en vigueur le jour de l’échéance ({reference}) : {rates}.',
    'interest.rule-rate-fixed': 'Un taux fixe : {rates}.',
    'interest.rule-rate-contract': 'Le taux relève du contrat : {rates}.',
    'interest.rule-day-count-actual/365':
      'Jours du calendrier sur 365, même les années bissextiles.',
    'interest.rule-day-count-actual/actual':
      'Jours du calendrier sur 365, ou 366 les années bissextiles, avec coupure au 31 décembre.',
    'interest.rule-day-count-actual/360': 'Jours du calendrier sur 360.',
    'interest.rule-day-count-30/360': 'Mois de 30 jours sur une année de 360.',
    'interest.rule-day-count-actual/366-with-leap-day':
      'Jours du calendrier sur 365, ou 366 pour une période qui contient le 29 février.',
    'interest.rule-rounding-once':
      'Fractions exactes, arrondies une seule fois à la fin, au plus proche.',
    'interest.rule-rounding-per-line': 'Chaque ligne est arrondie au plus proche.',
    'interest.rule-rounding-daily':
      'L’intérêt d’un jour est arrondi au plus proche, puis multiplié par les jours.',
    'interest.rule-payment-day-counts': 'Le jour du paiement porte intérêt.',
    'interest.rule-payment-day-excluded': 'Le jour du paiement ne porte pas intérêt.',
    'interest.rule-added-rate':
      'Le taux de {ratePct} % à partir du {from} a été ajouté par le créancier ; source : {source}.',
    'interest.rule-compounds-yearly':
      'À chaque anniversaire du retard, les intérêts impayés s’ajoutent au principal (BW 6:119(2)).',
    'interest.rule-compensation':
      'Indemnité de {amount} pour cette facture, une fois, selon son montant brut d’origine : {basis}.',
    'interest.rule-no-compensation': 'Pas d’indemnité forfaitaire légale.',
    'interest.rule-not-late': 'Pas de retard, donc pas d’indemnité.',
    'limitation.why-start-due-date':
      '{claim} : {months} mois à compter de l’échéance du {dueDate}.',
    'limitation.why-start-day-after-due-date':
      '{claim} : {months} mois à compter du {start}, lendemain de l’échéance du {dueDate} (par prudence, un jour plus tôt).',
    'limitation.why-start-end-of-due-year':
      '{claim} : {months} mois à compter du {start}, fin de l’année où la créance est venue à échéance ({dueDate}).',
    'limitation.why-year-end': 'Le délai finit avec l’année civile.',
    'limitation.why-first-end': 'Sans autre événement, il finit le {lastDay}.',
    'limitation.why-no-effect': '{on}, {type} : sans effet sur la prescription ({country}).',
    'limitation.why-letter-no-effect':
      '{on}, {type} : prouve le retard mais n’interrompt pas la prescription ({country}).',
    'limitation.why-deferral':
      '{on}, {type} : sans effet propre ({country}) ; une nouvelle échéance convenue par écrit est à enregistrer à part.',
    'limitation.why-after-expiry':
      '{on}, {type} : après le dernier jour {lastDay}, ne fait donc pas renaître la créance ; dire si c’est une renonciation à la prescription revient à un avocat.',
    'limitation.why-form-written': '{on}, {type} : sans effet, car seul un écrit compte ici.',
    'limitation.why-form-signed': '{on}, {type} : sans effet, car seul un écrit signé compte ici.',
    'limitation.why-form-assumed-written':
      'Cela suppose que c’était par écrit et parvenu à son destinataire.',
    'limitation.why-form-assumed-signed': 'Cela suppose que c’était par écrit et signé.',
    'limitation.why-restarted':
      '{on}, {type} : un nouveau délai de {months} mois commence et finit le {lastDay}.',
    'limitation.why-kept-later':
      '{on}, {type} : un nouveau délai finirait le {renewedEnd} ; la date plus tardive du {lastDay} demeure.',
    'limitation.why-only-once': '{on}, {type} : n’a d’effet qu’une fois.',
    'limitation.why-suspended':
      '{on} au {to}, {type} : ces jours ne comptent pas ; le délai finit le {lastDay}.',
    'limitation.why-suspension-early':
      '{on} au {to}, {type} : avant que le délai ne coure, le dernier jour reste le {lastDay}.',
    'limitation.why-suspension-open':
      '{on}, {type} : le délai est suspendu, mais aucune fin n’est enregistrée ; le jour indiqué est le plus précoce possible.',
    'limitation.why-extended': '{on}, {type} : la fin est reportée au {lastDay}.',
    'limitation.why-extension-open':
      '{on}, {type} : aucune fin convenue n’est enregistrée, rien n’est donc ajouté.',
    'limitation.why-stopped': '{on}, {type} : le délai ne court plus pour cette créance.',
    'limitation.why-probable':
      'Dernier jour probable : {lastDay}, jamais une certitude ; consulter un avocat à temps (fiabilité des sources : {confidence}).',
    'limitation.why-extinguished':
      'Après ce jour, la dette elle-même n’existe plus : cesser tout recouvrement et ne pas accepter de paiement comme dû.',
    'limitation.event-acknowledgement': 'reconnaissance de dette par le débiteur',
    'limitation.event-partPayment': 'paiement partiel',
    'limitation.event-interestPayment': 'paiement d’intérêts',
    'limitation.event-instalmentRequest': 'demande de paiement échelonné',
    'limitation.event-promise': 'promesse de paiement',
    'limitation.event-signedPlan': 'accord de paiement signé',
    'limitation.event-security': 'sûreté fournie',
    'limitation.event-writtenNotice': 'mise en demeure écrite',
    'limitation.event-registeredLetter': 'lettre recommandée',
    'limitation.event-reminder': 'rappel',
    'limitation.event-interestNote': 'note d’intérêts',
    'limitation.event-call': 'appel',
    'limitation.event-negotiation': 'négociations',
    'limitation.event-deferral': 'report d’échéance',
    'limitation.event-standstill': 'accord de suspension',
    'limitation.event-mediation': 'médiation',
    'limitation.event-settlementSummons': 'convocation à une tentative de conciliation',
    'limitation.event-waiver': 'renonciation à la prescription',
    'limitation.event-claimIssued': 'demande en justice',
    'limitation.event-paymentOrder': 'injonction de payer demandée',
    'limitation.event-enforcementAct': 'acte d’exécution',
    'limitation.event-bailiffNotice': 'acte d’un avocat ou d’un commissaire de justice',
    'limitation.event-debtProgramme': 'programme de règlement des dettes',
  },
  countries: {
    AT: 'Autriche',
    BE: 'Belgique',
    CH: 'Suisse',
    CZ: 'Tchéquie',
    DE: 'Allemagne',
    ES: 'Espagne',
    EU: 'Union européenne',
    FR: 'France',
    GB: 'Royaume-Uni',
    'GB-ENG': 'Angleterre et pays de Galles',
    'GB-NIR': 'Irlande du Nord',
    'GB-SCT': 'Écosse',
    IE: 'Irlande',
    IT: 'Italie',
    NL: 'Pays-Bas',
    PL: 'Pologne',
    US: 'États-Unis',
  },
  debtors: {
    business: 'le débiteur est un professionnel',
    consumer: 'le débiteur est un consommateur',
    any: 'tout débiteur',
  },
  references: {
    bgb: 'taux de base allemand, BGB 247',
    boe: 'taux directeur de la Banque d’Angleterre',
    cnb: 'taux repo de la Banque nationale tchèque',
    decree: 'fixé par décret',
    ecb: 'taux de refinancement de la BCE',
    nbp: 'taux de référence de la Banque nationale de Pologne',
    oenb: 'taux de base de la Banque nationale d’Autriche',
  },
  claims: { general: 'Créance contractuelle', consumer: 'Créance sur un consommateur' },
  levels: { high: 'élevée', medium: 'moyenne', low: 'faible' },
  rateFrom: '{rate} % à partir du {on}',
  halfYear: 'du {from} au {to}',
  source: 'Source : {url}.',
  sourceAt: 'Source : {url} (au {on}).',
};
