import type { AgreementWords } from '../paper/words';

export const FRENCH: AgreementWords = {
  language: 'fr',
  heading: {
    instalments: 'Accord de paiement échelonné avec reconnaissance de dette',
    deferral: 'Accord de report de paiement avec reconnaissance de dette',
  },
  roles: { creditor: 'Créancier', debtor: 'Débiteur' },
  lines: {
    registered: 'Immatriculation : {value}',
    vat: 'N° TVA : {value}',
    customer: 'N° client {value}',
    represented: 'Représenté par {value}',
  },
  claimColumns: ['Facture', 'Date', 'Échéance', 'Montant', 'Payé', 'Reste dû'],
  totals: {
    open: 'Total des pièces',
    setOff: 'Avoir {number}, compensé',
    received: 'Reçu, pas encore imputé à une pièce',
    interest: 'Intérêts à ce jour',
    lumpSum: 'Indemnité forfaitaire de recouvrement',
    costs: 'Frais',
    waived: 'Remise tant que l’accord est respecté',
    planInterest: 'Intérêts pendant l’accord',
    debt: 'Dette au titre du présent accord',
  },
  extras: {
    interest: 'les intérêts à ce jour',
    lumpSum: 'l’indemnité forfaitaire',
    costs: 'les frais',
  },
  setOffPart: 'avoir {credit} sur la facture {invoice} : {amount}',
  and: 'et',
  scheduleColumns: {
    no: 'N°',
    due: 'Échéance',
    reference: 'Référence de paiement',
    principal: 'Principal',
    interest: 'Intérêts, frais',
    amount: 'Paiement',
    balance: 'Solde après',
  },
  scheduleTotal: 'Total',
  spans: { days: '{n|jour|jours}', bankDays: '{n|jour ouvré bancaire|jours ouvrés bancaires}' },
  annex: 'Annexe : les créances',
  signature: {
    place: 'Lieu',
    date: 'Date',
    name: 'Nom en majuscules',
    office: 'Qualité ou pouvoir',
    signature: 'Signature, cachet le cas échéant',
  },
  coupons: {
    heading: 'Paiements',
    note: 'Un coupon par paiement. Merci d’indiquer sa référence, afin que le paiement soit imputé aussitôt.',
    title: 'Paiement {no} sur {count}',
    labels: {
      amount: 'Montant',
      due: 'Sur le compte au plus tard le',
      holder: 'Bénéficiaire',
      reference: 'Référence',
    },
  },
  footerNote:
    '{heading} {reference}. Deux exemplaires. Paraphes : créancier ________  débiteur ________',
  prevails: 'Le texte de gauche fait foi.',
  clauses: {
    claim: {
      heading: 'La créance',
      text: `Le créancier détient sur le débiteur les créances énumérées {% if annex %}en annexe{% else %}ci-dessous{% endif %}, pour des livraisons et prestations selon les pièces qui y sont citées. Les paiements reçus jusqu’au {{ today }} sont pris en compte. Tous les montants sont en {{ currency }}.`,
    },
    setOff: {
      heading: 'Compensation',
      text: `{% if set_off %}Les parties compensent les avoirs du débiteur avec les créances échues les premières, pour un total de {{ set_off_total }} : {{ set_off }}. Dans cette mesure, avoirs et créances sont éteints ; il en reste ainsi à la fin de l’accord.{% endif %}`,
    },
    acknowledgement: {
      heading: 'Reconnaissance de dette',
      text: `Le débiteur reconnaît ces créances dans leur principe et leur montant : elles existent et sont exigibles, et il doit {{ debt }} au titre du présent accord. Il n’a connaissance d’aucune objection à leur encontre.

{% if constitutive %}Par cette reconnaissance, le débiteur s’engage à payer ce montant à titre d’obligation propre, indépendante des créances dont elle procède. Les sûretés, y compris une réserve de propriété, subsistent et la garantissent également.{% else %}Cette reconnaissance confirme les créances existantes et n’en crée pas de nouvelles (pas de novation). Les créances, leur fondement et leurs sûretés, y compris une réserve de propriété, demeurent inchangés.{% endif %}`,
    },
    payment: {
      heading: '{% if deferral %}Nouvelle échéance{% else %}Paiement échelonné{% endif %}',
      text: `{% if deferral %}Le créancier reporte le paiement de la dette à l’échéance ci-dessous.{% else %}Le débiteur paie la dette en {{ count }} versements.{% endif %} Chaque paiement doit être parvenu au plus tard à son échéance, avec sa référence, sur ce compte : {{ account }}.`,
    },
    interest: {
      heading: 'Intérêts et accessoires',
      text: `{% case interest_kind %}{% when 'none' %}Aucun intérêt n’est dû pour la durée du présent accord.{% when 'waivedIfKept' %}Tant que chaque paiement parvient comme convenu, aucun intérêt n’est dû pour la durée du présent accord.{% when 'statutory' %}Les paiements comprennent des intérêts légaux de {{ interest }} au total, comme l’indique l’échéancier.{% when 'agreed' %}Les paiements comprennent des intérêts au taux annuel de {{ rate }} % sur le principal restant dû, soit {{ interest }} au total, comme l’indique l’échéancier.{% else %}Les paiements comprennent des intérêts de {{ interest }} au total, comme l’indique l’échéancier.{% endcase %}{% if waived %} Le créancier renonce à réclamer {{ waived }} ({{ waived_total }}) à la condition que le présent accord soit respecté ; si l’accord prend fin avant terme, cette renonciation tombe aussi.{% endif %}`,
    },
    forbearance: {
      heading: 'Engagement du créancier',
      text: `Tant que le débiteur respecte le présent accord, le créancier ne réclame rien de plus que ce qui est exigible selon cet accord et n’engage ni ne poursuit de procédure pour ces créances. Cet engagement ne vaut que pour le présent accord.`,
    },
    allocation: {
      heading: 'Imputation des paiements',
      text: `Un paiement est imputé sur l’échéance du présent accord la plus ancienne, et dans celle-ci d’abord sur les frais, puis les intérêts, puis le principal. Le principal est imputé sur la pièce échue la première.`,
    },
    early: {
      heading: 'Paiement anticipé',
      text: `Le débiteur peut à tout moment payer tout ou partie par anticipation, sans frais. Les paiements partiels anticipés sont imputés sur les échéances suivantes.`,
    },
    default: {
      heading: 'Retard et déchéance',
      text: `{% if consumer %}Si deux paiements consécutifs, ou le dernier, ne sont pas parvenus en totalité {% if grace_days > 0 %}dans un délai de {{ grace }} après leur échéance{% else %}à leur échéance{% endif %}, le créancier peut fixer par écrit un délai supplémentaire d’au moins deux semaines en indiquant qu’à défaut l’accord prendra fin. Si l’arriéré n’est pas payé dans ce délai, il peut mettre fin à l’accord par écrit. Le solde de la dette devient alors immédiatement exigible ; les conséquences légales du retard s’appliquent et les paiements effectués sont imputés.{% else %}{% if cure_days > 0 %}Si un paiement n’est pas parvenu en totalité {% if grace_days > 0 %}dans un délai de {{ grace }} après son échéance{% else %}à son échéance{% endif %}, le créancier peut le réclamer par écrit en fixant un délai de {{ cure }}. À défaut de paiement dans ce délai, il peut mettre fin au présent accord par écrit.{% else %}Si un paiement n’est pas parvenu en totalité {% if grace_days > 0 %}dans un délai de {{ grace }} après son échéance{% else %}à son échéance{% endif %}, le créancier peut mettre fin au présent accord par écrit.{% endif %} L’accord prend également fin si l’ouverture d’une procédure d’insolvabilité à l’égard du débiteur est demandée, dans la mesure où la loi le permet, ou si des déclarations par lesquelles il l’a obtenu sont inexactes sur un point essentiel.

Lorsque l’accord prend fin, la totalité du solde devient immédiatement exigible. Report et renonciations tombent : les intérêts légaux et frais peuvent être réclamés à compter des échéances d’origine ; les paiements effectués sont imputés.{% endif %}`,
    },
    noWaiver: {
      heading: 'Absence de renonciation',
      text: `Accepter un paiement tardif ou incomplet ne vaut ni accord pour un nouveau retard, ni renonciation à un droit, ni modification du présent accord.`,
    },
    limitation: {
      heading: 'Prescription',
      text: `{% case limitation %}{% when 'deferral' %}La prescription des créances est suspendue de la signature du débiteur jusqu’à la fin du présent accord, et la reconnaissance fait courir un nouveau délai{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'standstill' %}Le temps entre la signature du débiteur et la fin du présent accord ne compte pas pour la prescription. Le débiteur signe le présent accord comme reconnaissance écrite de la dette{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'extend' %}Les parties prolongent le délai jusqu’à la fin du présent accord, au plus dans la mesure permise par la loi ; le débiteur signe le présent accord comme reconnaissance écrite{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'waiver' %}La reconnaissance fait courir un nouveau délai{% if limitation_law %} ({{ limitation_law }}){% endif %}. Le débiteur renonce à se prévaloir de la prescription pendant la durée du présent accord, au plus dans la mesure permise par la loi.{% when 'restart' %}Par la signature du débiteur, les créances sont reconnues et un nouveau délai de prescription court à compter de ce jour{% if limitation_law %} ({{ limitation_law }}){% else %}, dans la mesure où la loi applicable le prévoit{% endif %}.{% else %}L’effet du présent accord sur la prescription relève de la loi applicable aux créances.{% endcase %}`,
    },
    information: {
      heading: 'Information',
      text: `Le débiteur informe sans délai le créancier de tout changement d’adresse, de nom ou de forme juridique et de tout ce qui met un paiement en péril.`,
    },
    confidential: {
      heading: 'Confidentialité et données',
      text: `Les parties traitent le présent accord de manière confidentielle, sauf envers leurs conseils, assureurs, auditeurs et les autorités, et dans la mesure nécessaire à son exécution forcée. Les données personnelles ne servent qu’à l’exécution de l’accord et aux obligations légales.`,
    },
    notices: {
      heading: 'Notifications',
      text: `Les notifications au titre du présent accord se font par écrit, courriel compris, aux adresses ci-dessus ou à celle indiquée ultérieurement.`,
    },
    law: {
      heading: 'Droit applicable et tribunal',
      text: `Le présent accord est soumis au droit applicable aux créances ({{ country }}, sauf convention contraire). {% if consumer %}Les droits impératifs des consommateurs et la compétence légale ne sont pas affectés.{% else %}Dans la mesure permise par la loi, les tribunaux du siège du créancier ({{ court }}) sont compétents.{% endif %}`,
    },
    form: {
      heading: 'Forme et exemplaires',
      text: `Ceci est l’accord complet sur le paiement de ces créances ; chaque partie supporte ses propres frais. Toute modification requiert la forme écrite. Si une clause est nulle, les autres restent valables. Chaque signataire confirme son pouvoir. Fait en deux exemplaires, un pour chaque partie ; en vigueur dès que les deux ont signé.`,
    },
  },
};
