/** Headings of a QR-bill, in the wording the Swiss Payment Standards prescribe. */
export interface QrBillLabels {
  readonly paymentPart: string;
  readonly receipt: string;
  readonly account: string;
  readonly reference: string;
  readonly additional: string;
  readonly payableBy: string;
  readonly payableByBlank: string;
  readonly currency: string;
  readonly amount: string;
  readonly acceptancePoint: string;
  readonly separate: string;
}

const EN: QrBillLabels = {
  paymentPart: 'Payment part',
  receipt: 'Receipt',
  account: 'Account / Payable to',
  reference: 'Reference',
  additional: 'Additional information',
  payableBy: 'Payable by',
  payableByBlank: 'Payable by (name/address)',
  currency: 'Currency',
  amount: 'Amount',
  acceptancePoint: 'Acceptance point',
  separate: 'Separate before paying in',
};

const DE: QrBillLabels = {
  paymentPart: 'Zahlteil',
  receipt: 'Empfangsschein',
  account: 'Konto / Zahlbar an',
  reference: 'Referenz',
  additional: 'Zusätzliche Informationen',
  payableBy: 'Zahlbar durch',
  payableByBlank: 'Zahlbar durch (Name/Adresse)',
  currency: 'Währung',
  amount: 'Betrag',
  acceptancePoint: 'Annahmestelle',
  separate: 'Vor der Einzahlung abzutrennen',
};

const FR: QrBillLabels = {
  paymentPart: 'Section paiement',
  receipt: 'Récépissé',
  account: 'Compte / Payable à',
  reference: 'Référence',
  additional: 'Informations supplémentaires',
  payableBy: 'Payable par',
  payableByBlank: 'Payable par (nom/adresse)',
  currency: 'Monnaie',
  amount: 'Montant',
  acceptancePoint: 'Point de dépôt',
  separate: 'A détacher avant le versement',
};

const IT: QrBillLabels = {
  paymentPart: 'Sezione pagamento',
  receipt: 'Ricevuta',
  account: 'Conto / Pagabile a',
  reference: 'Riferimento',
  additional: 'Informazioni supplementari',
  payableBy: 'Pagabile da',
  payableByBlank: 'Pagabile da (nome/indirizzo)',
  currency: 'Valuta',
  amount: 'Importo',
  acceptancePoint: 'Punto di accettazione',
  separate: 'Da staccare prima del versamento',
};

/** The standard knows four languages; a letter in any other has its bill in English. */
export function labelsFor(language: string): QrBillLabels {
  switch (language.slice(0, 2)) {
    case 'de':
      return DE;
    case 'fr':
      return FR;
    case 'it':
      return IT;
    default:
      return EN;
  }
}
