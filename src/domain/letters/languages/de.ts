import type { LetterWords } from '../words';

export const GERMAN: LetterWords = {
  language: 'de',
  dates: {
    months: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
    shortMonths: [],
    days: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    long: '{d}.\u00a0{month} {y}',
    short: '{dd}.{mm}.{y}',
    weekday: '{date} ({day})',
    first: '1',
  },
  numbers: { decimal: ',', group: '.' },
  pageLabel: 'Seite {page} von {pages}',
  subject: {
    reminder: 'Zahlungserinnerung: {amount}',
    formalReminder: 'Mahnung: {amount}',
    letterBeforeAction: 'Letzte Mahnung: {amount}',
  },
  salutation: {
    named: 'Guten Tag {person},',
    firm: 'Sehr geehrte Damen und Herren,',
    consumer: 'Guten Tag {person},',
  },
  info: {
    date: 'Datum',
    reference: 'Unser Zeichen',
    customer: 'Ihre Kundennummer',
    contact: 'Kontakt',
    phone: 'Telefon',
    email: 'E-Mail',
  },
  columns: {
    number: 'Rechnung',
    issued: 'Datum',
    due: 'Fällig am',
    amount: 'Betrag {currency}',
    paid: 'Bezahlt {currency}',
    open: 'Offen {currency}',
    late: 'Tage Verzug',
  },
  totals: {
    open: 'Offen insgesamt',
    received: 'Von Ihnen erhalten, noch keiner Rechnung zugeordnet',
    payable: 'Zu zahlen',
  },
  payment: {
    heading: 'Angaben für die Zahlung',
    amount: 'Betrag',
    by: 'Eingang bis',
    holder: 'Empfänger',
    reference: 'Referenz',
  },
  reminder: {
    opening:
      'wir möchten Sie an die unten aufgeführten Posten erinnern, die nach unseren Unterlagen noch offen sind. Zahlungseingänge bis zum {today} sind berücksichtigt.',
    request:
      'Bitte überweisen Sie uns {amount} bis zum {deadline}. Ist Ihre Zahlung bereits unterwegs, so danken wir Ihnen; betrachten Sie dieses Schreiben dann bitte als erledigt.',
    question:
      'Ist etwas unklar, oder sind Sie mit einer Rechnung nicht einverstanden? Bitte sagen Sie uns, worum es geht{contact}; wir gehen der Sache umgehend nach und senden Ihnen gern eine Kopie jeder Rechnung, die Ihnen fehlt.',
    help: 'Wenn Sie den Betrag bis dahin nicht vollständig zahlen können, sprechen Sie bitte mit uns. Wir suchen gemeinsam mit Ihnen nach einer Lösung.',
  },
  formal: {
    opening:
      'die unten aufgeführten Posten sind überfällig, der älteste seit dem {since}. Zahlungseingänge bis zum {today} sind berücksichtigt.',
    reminded:
      'trotz unserer Erinnerung sind die unten aufgeführten Posten noch nicht bezahlt; der älteste ist seit dem {since} überfällig. Zahlungseingänge bis zum {today} sind berücksichtigt.',
    request:
      'Bitte zahlen Sie {amount} so, dass der Betrag bis zum {deadline} auf unserem Konto ist. Ist Ihre Zahlung bereits unterwegs, so danken wir Ihnen.',
  },
  action: {
    opening:
      'die unten aufgeführten Posten sind überfällig. Dieses Schreiben nennt unsere Forderung vollständig. Zahlungseingänge bis zum {today} sind berücksichtigt.',
    reminded:
      'trotz unserer Erinnerung sind die unten aufgeführten Posten noch nicht bezahlt. Dieses Schreiben nennt unsere Forderung vollständig. Zahlungseingänge bis zum {today} sind berücksichtigt.',
    basis:
      'Sie beruht auf unseren Lieferungen und Leistungen, über die wir die genannten Rechnungen gestellt haben; jede war an dem angegebenen Tag fällig. Wir stützen uns auf diese Rechnungen und auf unsere Buchhaltung.',
    demand:
      'Bitte zahlen Sie {amount} so, dass der Betrag bis zum {deadline} auf unserem Konto ist.',
    noThreat:
      'Erhalten wir bis zu diesem Tag weder Ihre Zahlung noch Ihre Antwort, müssen wir entscheiden, wie wir die Forderung weiterverfolgen.',
    threat:
      'Erhalten wir bis zu diesem Tag weder Ihre Zahlung noch Ihre Antwort, beabsichtigen wir, ohne weitere Ankündigung {steps}. Dadurch können zusätzliche Kosten entstehen.',
    dispute:
      'Bestreiten Sie die Forderung ganz oder teilweise, so schreiben Sie uns bitte bis zum {deadline}, welche Posten und aus welchem Grund, und legen Sie Ihre Unterlagen bei. Wir prüfen und beantworten Ihre Gründe, bevor wir etwas Weiteres unternehmen. Den unbestrittenen Teil zahlen Sie bitte.',
    instalments:
      'Können Sie nicht alles auf einmal zahlen, so melden Sie sich bitte vor diesem Tag{contact}. Über Ratenzahlung nach schriftlicher Vereinbarung sprechen wir gern mit Ihnen.',
    rights:
      'Alle Rechte bleiben vorbehalten, auch auf gesetzliche Verzugszinsen und Entschädigung.',
    rightsConsumer: 'Alle unsere Rechte bleiben vorbehalten.',
  },
  consequences: {
    court: 'ein gerichtliches Verfahren einzuleiten',
    agency: 'die Forderung zum Einzug an {name} zu übergeben',
    creditBureau: 'die offene Forderung im Rahmen der Gesetze an {name} zu melden',
  },
  lastConsequence: ' und ',
  notice: {},
  sender: {
    registered: 'Register',
    vatId: 'USt-IdNr.',
    bank: 'Bank',
    accountNumber: 'Kontonummer',
  },
  enclosuresLabel: 'Anlagen',
  invoiceCopies: 'Kopien der aufgeführten Belege ({count})',
  close: {
    named: 'Mit freundlichen Grüßen',
    firm: 'Mit freundlichen Grüßen',
    consumer: 'Mit freundlichen Grüßen',
  },
};
