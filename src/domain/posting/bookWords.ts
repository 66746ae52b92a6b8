import type { LetterLanguage } from '../letters/languages/languages';

/** What stands on the posting book; it is read at the counter, so in the language of the sender's post. */
export interface BookWords {
  readonly heading: string;
  readonly facts: readonly [sender: string, customerNumber: string, date: string, office: string];
  /** Running number, addressee, our reference, service, number, weight, fee, remarks. */
  readonly columns: readonly string[];
  readonly items: string;
  readonly fee: string;
  readonly signSender: string;
  readonly signClerk: string;
  readonly stamp: string;
  readonly page: string;
  readonly receipt: string;
  /** The digits in words, zero first. */
  readonly digits: readonly string[];
}

export const BOOK_WORDS: Readonly<Record<LetterLanguage, BookWords>> = {
  en: {
    heading: 'Posting list of registered mail',
    facts: ['Sender', 'Customer no. of the post', 'Date of posting', 'Post office'],
    columns: ['No.', 'Addressee', 'Reference', 'Service', 'Number', 'Weight', 'Fee', 'Remarks'],
    items: 'Number of items',
    fee: 'Total fee',
    signSender: 'Sender: name and signature',
    signClerk: 'Post clerk: name and signature',
    stamp: 'Date stamp',
    page: 'Page {page} of {pages}',
    receipt: 'return receipt',
    digits: 'zero one two three four five six seven eight nine'.split(' '),
  },
  de: {
    heading: 'Einlieferungsliste Einschreiben',
    facts: ['Absender', 'Kundennummer der Post', 'Einlieferungstag', 'Postfiliale'],
    columns: [
      'Nr.',
      'Empfänger',
      'Zeichen',
      'Sendungsart',
      'Nummer',
      'Gewicht',
      'Entgelt',
      'Vermerk',
    ],
    items: 'Anzahl der Sendungen',
    fee: 'Entgelt gesamt',
    signSender: 'Absender: Name und Unterschrift',
    signClerk: 'Postmitarbeiter: Name und Unterschrift',
    stamp: 'Tagesstempel',
    page: 'Seite {page} von {pages}',
    receipt: 'Rückschein',
    digits: 'null eins zwei drei vier fünf sechs sieben acht neun'.split(' '),
  },
  fr: {
    heading: 'Bordereau de dépôt de lettres recommandées',
    facts: ['Expéditeur', 'N° client de la poste', 'Date de dépôt', 'Bureau de poste'],
    columns: ['N°', 'Destinataire', 'Référence', 'Service', 'Numéro', 'Poids', 'Tarif', 'Mentions'],
    items: "Nombre d'envois",
    fee: 'Tarif total',
    signSender: 'Expéditeur : nom et signature',
    signClerk: 'Agent postal : nom et signature',
    stamp: 'Timbre à date',
    page: 'Page {page} sur {pages}',
    receipt: 'avis de réception',
    digits: 'zéro un deux trois quatre cinq six sept huit neuf'.split(' '),
  },
  pl: {
    heading: 'Wykaz nadanych listów poleconych',
    facts: ['Nadawca', 'Nr klienta poczty', 'Data nadania', 'Placówka pocztowa'],
    columns: [
      'Lp.',
      'Adresat',
      'Znak pisma',
      'Usługa',
      'Numer nadawczy',
      'Masa',
      'Opłata',
      'Uwagi',
    ],
    items: 'Liczba przesyłek',
    fee: 'Opłata łącznie',
    signSender: 'Nadawca: imię, nazwisko i podpis',
    signClerk: 'Pracownik poczty: imię, nazwisko i podpis',
    stamp: 'Datownik',
    page: 'Strona {page} z {pages}',
    receipt: 'potwierdzenie odbioru',
    digits: 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć'.split(' '),
  },
  es: {
    heading: 'Relación de envíos certificados',
    facts: ['Remitente', 'N.º de cliente de Correos', 'Fecha de admisión', 'Oficina'],
    columns: ['N.º', 'Destinatario', 'Referencia', 'Servicio', 'Número', 'Peso', 'Tarifa', 'Notas'],
    items: 'Número de envíos',
    fee: 'Tarifa total',
    signSender: 'Remitente: nombre y firma',
    signClerk: 'Empleado de Correos: nombre y firma',
    stamp: 'Sello de fecha',
    page: 'Página {page} de {pages}',
    receipt: 'aviso de recibo',
    digits: 'cero uno dos tres cuatro cinco seis siete ocho nueve'.split(' '),
  },
  it: {
    heading: 'Distinta delle raccomandate',
    facts: ['Mittente', 'N. cliente della posta', 'Data di accettazione', 'Ufficio postale'],
    columns: ['N.', 'Destinatario', 'Riferimento', 'Servizio', 'Numero', 'Peso', 'Tariffa', 'Note'],
    items: 'Numero degli invii',
    fee: 'Tariffa totale',
    signSender: 'Mittente: nome e firma',
    signClerk: 'Addetto postale: nome e firma',
    stamp: 'Bollo a data',
    page: 'Pagina {page} di {pages}',
    receipt: 'avviso di ricevimento',
    digits: 'zero uno due tre quattro cinque sei sette otto nove'.split(' '),
  },
  nl: {
    heading: 'Lijst van aangetekende zendingen',
    facts: ['Afzender', 'Klantnummer van de post', 'Datum van aanbieding', 'Postkantoor'],
    columns: [
      'Nr.',
      'Geadresseerde',
      'Kenmerk',
      'Dienst',
      'Nummer',
      'Gewicht',
      'Tarief',
      'Notitie',
    ],
    items: 'Aantal zendingen',
    fee: 'Tarief totaal',
    signSender: 'Afzender: naam en handtekening',
    signClerk: 'Medewerker post: naam en handtekening',
    stamp: 'Datumstempel',
    page: 'Pagina {page} van {pages}',
    receipt: 'bericht van ontvangst',
    digits: 'nul een twee drie vier vijf zes zeven acht negen'.split(' '),
  },
};
