import type { LetterWords } from '../words';

const CLOSE = 'Met vriendelijke groet,';

export const DUTCH: LetterWords = {
  language: 'nl',
  dates: {
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    shortMonths: [],
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    long: '{d}\u00a0{month} {y}',
    short: '{dd}-{mm}-{y}',
    weekday: '{day} {date}',
    first: '1',
  },
  numbers: { decimal: ',', group: '.', code: 'before' },
  pageLabel: 'Pagina {page} van {pages}',
  subject: {
    reminder: 'Betalingsherinnering: {amount}',
    formalReminder: 'Aanmaning: {amount}',
    letterBeforeAction: 'Laatste aanmaning: {amount}',
  },
  salutation: {
    named: 'Geachte {person},',
    firm: 'Geachte heer, mevrouw,',
    consumer: 'Geachte {person},',
  },
  info: {
    date: 'Datum',
    reference: 'Ons kenmerk',
    customer: 'Uw klantnummer',
    contact: 'Contact',
    phone: 'Telefoon',
    email: 'E-mail',
  },
  columns: {
    number: 'Factuur',
    issued: 'Datum',
    due: 'Vervaldatum',
    amount: 'Bedrag {currency}',
    paid: 'Betaald {currency}',
    open: 'Open {currency}',
    late: 'Dagen te laat',
  },
  totals: {
    open: 'Totaal open',
    received: 'Van u ontvangen, nog niet aan een factuur gekoppeld',
    payable: 'Te betalen',
  },
  payment: {
    heading: 'Betaalgegevens',
    amount: 'Bedrag',
    by: 'Uiterlijk op',
    holder: 'Ten name van',
    reference: 'Kenmerk',
  },
  reminder: {
    opening:
      'Graag herinneren wij u aan de onderstaande posten, die volgens onze administratie nog openstaan. Betalingen die wij tot en met {today} hebben ontvangen, zijn verwerkt.',
    request:
      'Wilt u {amount} uiterlijk {deadline} aan ons overmaken? Is uw betaling al onderweg, dan danken wij u en kunt u deze brief als afgehandeld beschouwen.',
    question:
      'Is iets onduidelijk, of bent u het met een factuur niet eens? Laat ons weten waar het om gaat{contact}; wij zoeken het direct uit en sturen u graag een kopie van elke factuur die u mist.',
    help: 'Kunt u het hele bedrag dan niet betalen, neem dan contact met ons op. Wij zoeken samen met u naar een oplossing.',
  },
  formal: {
    opening:
      'De onderstaande posten zijn vervallen, de oudste sinds {since}. Betalingen die wij tot en met {today} hebben ontvangen, zijn verwerkt.',
    reminded:
      'Ondanks onze herinnering zijn de onderstaande posten nog niet betaald; de oudste is sinds {since} te laat. Betalingen die wij tot en met {today} hebben ontvangen, zijn verwerkt.',
    request:
      'Wilt u {amount} betalen, zodat het bedrag uiterlijk {deadline} op onze rekening staat? Is uw betaling al onderweg, dan danken wij u.',
  },
  action: {
    opening:
      'De onderstaande posten zijn vervallen. Deze brief vermeldt onze vordering volledig. Betalingen die wij tot en met {today} hebben ontvangen, zijn verwerkt.',
    reminded:
      'Ondanks onze herinnering zijn de onderstaande posten nog niet betaald. Deze brief vermeldt onze vordering volledig. Betalingen die wij tot en met {today} hebben ontvangen, zijn verwerkt.',
    basis:
      'De vordering komt voort uit onze leveringen en diensten, waarvoor wij u de genoemde facturen hebben gestuurd. Elke factuur is op de vermelde datum vervallen; wij steunen op deze facturen en op onze administratie.',
    demand:
      'Wij verzoeken u {amount} te betalen, zodat het bedrag uiterlijk {deadline} op onze rekening staat.',
    noThreat:
      'Hebben wij op die dag noch uw betaling noch uw antwoord ontvangen, dan moeten wij besluiten hoe wij de vordering verder behandelen.',
    threat:
      'Hebben wij op die dag noch uw betaling noch uw antwoord ontvangen, dan zijn wij van plan zonder verdere aankondiging {steps}. Daaraan kunnen extra kosten verbonden zijn.',
    dispute:
      'Betwist u de vordering geheel of gedeeltelijk, laat ons dan uiterlijk {deadline} schriftelijk weten welke posten u betwist en waarom, en stuur ons de stukken waarop u zich beroept. Wij beoordelen uw redenen en antwoorden voordat wij een volgende stap zetten. Wilt u het deel dat u niet betwist, wel betalen?',
    instalments:
      'Kunt u niet alles in één keer betalen, neem dan vóór die dag contact met ons op{contact}. Wij zijn bereid een betaling in termijnen schriftelijk met u af te spreken.',
    rights:
      'Wij behouden ons alle rechten voor, ook op wettelijke rente en vergoeding wegens te late betaling.',
    rightsConsumer: 'Wij behouden ons alle rechten voor.',
  },
  consequences: {
    court: 'een gerechtelijke procedure te beginnen',
    agency: 'de vordering ter incasso over te dragen aan {name}',
    creditBureau: 'de onbetaalde vordering binnen de grenzen van de wet te melden bij {name}',
  },
  lastConsequence: ' en ',
  notice: {
    NL: 'Wij behouden ons ondubbelzinnig ons recht op nakoming voor (artikel 3:317 BW).',
  },
  sender: {
    registered: 'Register',
    vatId: 'Btw-nummer',
    bank: 'Bank',
    accountNumber: 'Rekeningnummer',
  },
  enclosuresLabel: 'Bijlagen',
  invoiceCopies: 'Kopieën van de genoemde stukken ({count})',
  close: { named: CLOSE, firm: CLOSE, consumer: CLOSE },
};
