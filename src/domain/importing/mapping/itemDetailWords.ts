import type { ItemRole } from './roles';

type DetailRole = Extract<
  ItemRole,
  | 'email'
  | 'phone'
  | 'addressLine1'
  | 'addressLine2'
  | 'addressLine3'
  | 'addressLine4'
  | 'city'
  | 'postalCode'
  | 'country'
  | 'quantity'
  | 'unitAmount'
  | 'discount'
  | 'taxAmount'
  | 'description'
  | 'documentType'
  | 'terms'
>;

/** Header words for what lists say about customers and lines of documents beside who owes how much. */
export const DETAIL_WORDS: Readonly<Record<DetailRole, readonly string[]>> = {
  email: [
    ...['email', 'email address', 'e-mail', 'mail', 'contact email', 'emailid', 'E-Mail-Adresse'],
    ...[
      'courriel',
      'adresse e-mail',
      'e-mailadres',
      'adres e-mail',
      'correo electrónico',
      'correo',
    ],
    ...['indirizzo email', 'posta elettronica'],
    ...['emailrecipient', 'email recipient', 'main email'],
  ],
  phone: [
    ...['phone', 'phone number', 'telephone', 'tel', 'contact phone', 'Telefon', 'Telefonnummer'],
    ...[
      'Telefon-Nr',
      'téléphone',
      'telefoon',
      'telefoonnummer',
      'numer telefonu',
      'teléfono',
      'telefono',
    ],
  ],
  addressLine1: [
    ...['address line 1', 'address 1', 'addr1', 'address', 'street', 'po address line 1', 'Straße'],
    ...['billing address', 'Strasse', 'Anschrift', 'Adresse', 'Straße und Hausnummer', 'adresse 1'],
    ...['rue', 'straat', 'adres', 'ulica', 'dirección', 'calle', 'domicilio', 'indirizzo', 'via'],
    ...['Billing Street'],
  ],
  addressLine2: [
    ...['address line 2', 'address 2', 'addr2', 'po address line 2', 'street 2', 'billing street2'],
    ...[
      'Adresszusatz',
      'Adresse 2',
      "complément d'adresse",
      'adresregel 2',
      'adres 2',
      'dirección 2',
    ],
    ...['indirizzo 2'],
  ],
  addressLine3: ['address line 3', 'address 3', 'addr3', 'po address line 3'],
  addressLine4: ['address line 4', 'address 4', 'addr4', 'po address line 4'],
  city: [
    ...['city', 'town', 'po city', 'billing city', 'Ort', 'Stadt', 'ville', 'plaats', 'woonplaats'],
    ...['stad', 'miasto', 'miejscowość', 'ciudad', 'población', 'città', 'comune'],
  ],
  postalCode: [
    ...['postal code', 'post code', 'zip', 'zip code', 'po postal code', 'billing code', 'PLZ'],
    ...['Postleitzahl', 'code postal', 'postcode', 'kod pocztowy', 'código postal', 'cap'],
    ...['Billing Postal Code', 'postal code/zip code'],
  ],
  country: [
    ...['country', 'country code', 'po country', 'billing country', 'Land', 'Ländercode', 'pays'],
    ...['code pays', 'landcode', 'kraj', 'país', 'paese', 'nazione'],
  ],
  quantity: [
    'quantity',
    'qty',
    'Menge',
    'Anzahl',
    'quantité',
    'aantal',
    'ilość',
    'cantidad',
    'quantità',
    ...['item quantity'],
  ],
  unitAmount: [
    ...['unit amount', 'unit price', 'price', 'Einzelpreis', 'Stückpreis', 'prix unitaire'],
    ...['stukprijs', 'cena jednostkowa', 'precio unitario', 'prezzo unitario'],
    ...['rate', 'unit cost', 'item cost'],
  ],
  discount: [
    'discount',
    'Rabatt',
    'remise',
    'korting',
    'rabat',
    'descuento',
    'sconto',
    ...['discount percentage'],
  ],
  taxAmount: [
    ...[
      'tax amount',
      'vat amount',
      'vat',
      'tax',
      'Steuerbetrag',
      'MwSt',
      'USt',
      'montant TVA',
      'tva',
    ],
    ...['btw-bedrag', 'btw', 'kwota vat', 'importe iva', 'iva', 'importo iva'],
    ...['tax 1 amount'],
  ],
  description: [
    ...['description', 'memo', 'text', 'item desc', 'Beschreibung', 'Buchungstext', 'libellé'],
    ...['omschrijving', 'opis', 'descripción', 'concepto', 'descrizione', 'causale'],
  ],
  documentType: [
    ...['document type', 'doc type', 'type', 'transaction type', 'Belegart', 'Dokumenttyp'],
    ...['type de document', 'type pièce', 'documenttype', 'soort', 'typ dokumentu'],
    ...['tipo de documento', 'tipo documento', 'tipo'],
    ...['transaction type', 'Art', 'Buchungsart'],
  ],
  terms: [
    ...['terms', 'payment terms', 'cust payment terms', 'payment term', 'Zahlungsbedingung'],
    ...['Zahlungsziel', 'conditions de paiement', 'betalingstermijn', 'betalingsconditie'],
    ...['warunki płatności', 'condiciones de pago', 'condizioni di pagamento'],
  ],
};
