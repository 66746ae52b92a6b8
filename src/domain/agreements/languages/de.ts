import type { AgreementWords } from '../paper/words';

export const GERMAN: AgreementWords = {
  language: 'de',
  heading: {
    instalments: 'Ratenzahlungsvereinbarung mit Schuldanerkenntnis',
    deferral: 'Stundungsvereinbarung mit Schuldanerkenntnis',
  },
  roles: { creditor: 'Gläubiger', debtor: 'Schuldner' },
  lines: {
    registered: 'Register: {value}',
    vat: 'USt-IdNr.: {value}',
    customer: 'Kundennummer {value}',
    represented: 'Vertreten durch {value}',
  },
  claimColumns: ['Rechnung', 'Datum', 'Fällig am', 'Betrag', 'Bezahlt', 'Offen'],
  totals: {
    open: 'Summe der Belege',
    setOff: 'Gutschrift {number}, verrechnet',
    received: 'Erhalten, noch keinem Beleg zugeordnet',
    interest: 'Zinsen bis heute',
    lumpSum: 'Verzugspauschale',
    costs: 'Kosten',
    waived: 'Erlassen, solange die Vereinbarung eingehalten wird',
    planInterest: 'Zinsen für die Laufzeit',
    debt: 'Schuld aus dieser Vereinbarung',
  },
  extras: {
    interest: 'die Zinsen bis heute',
    lumpSum: 'die Verzugspauschale',
    costs: 'die Kosten',
  },
  setOffPart: 'Gutschrift {credit} gegen Rechnung {invoice}: {amount}',
  and: 'und',
  scheduleColumns: {
    no: 'Nr.',
    due: 'Fällig am',
    reference: 'Zahlungsreferenz',
    principal: 'Hauptforderung',
    interest: 'Zinsen, Kosten',
    amount: 'Zahlung',
    balance: 'Rest danach',
  },
  scheduleTotal: 'Summe',
  spans: { days: '{n|Tag|Tagen}', bankDays: '{n|Bankarbeitstag|Bankarbeitstagen}' },
  annex: 'Anlage: die Forderungen',
  signature: {
    place: 'Ort',
    date: 'Datum',
    name: 'Name in Druckbuchstaben',
    office: 'Funktion oder Vollmacht',
    signature: 'Unterschrift, gegebenenfalls Stempel',
  },
  coupons: {
    heading: 'Zahlungen',
    note: 'Ein Abschnitt für jede Zahlung. Bitte geben Sie die Referenz an, damit die Zahlung sofort zugeordnet wird.',
    title: 'Zahlung {no} von {count}',
    labels: { amount: 'Betrag', due: 'Eingang bis', holder: 'Empfänger', reference: 'Referenz' },
  },
  footerNote:
    '{heading} {reference}. Zwei Exemplare. Paraphen: Gläubiger ________  Schuldner ________',
  prevails: 'Maßgeblich ist der linke Text.',
  clauses: {
    claim: {
      heading: 'Die Forderung',
      text: `Dem Gläubiger stehen gegen den Schuldner die {% if annex %}in der Anlage{% else %}unten{% endif %} aufgeführten Forderungen aus Lieferungen und Leistungen gemäß den dort genannten Belegen zu. Zahlungseingänge bis zum {{ today }} sind berücksichtigt. Alle Beträge in {{ currency }}.`,
    },
    setOff: {
      heading: 'Verrechnung',
      text: `{% if set_off %}Beide Seiten verrechnen die Gutschriften des Schuldners mit den zuerst fällig gewordenen Forderungen, insgesamt {{ set_off_total }}: {{ set_off }}. In dieser Höhe sind Gutschriften und Forderungen erloschen; dabei bleibt es auch, wenn die Vereinbarung endet.{% endif %}`,
    },
    acknowledgement: {
      heading: 'Schuldanerkenntnis',
      text: `Der Schuldner erkennt diese Forderungen dem Grunde und der Höhe nach an: Sie bestehen und sind fällig, und der Schuldner schuldet aus dieser Vereinbarung {{ debt }}. Einwendungen sind ihm nicht bekannt.

{% if constitutive %}Mit diesem Anerkenntnis verpflichtet sich der Schuldner zur Zahlung dieses Betrags als selbständiger, von den zugrunde liegenden Forderungen unabhängiger Schuld. Sicherheiten einschließlich eines Eigentumsvorbehalts bleiben bestehen und sichern auch diese.{% else %}Das Anerkenntnis ist deklaratorisch: Es bestätigt die bestehenden Forderungen und begründet keine neuen (keine Novation). Die Forderungen, ihr Rechtsgrund und ihre Sicherheiten einschließlich eines Eigentumsvorbehalts bleiben unverändert.{% endif %}`,
    },
    payment: {
      heading: '{% if deferral %}Neue Fälligkeit{% else %}Zahlung in Raten{% endif %}',
      text: `{% if deferral %}Der Gläubiger stundet die Schuld bis zu der unten genannten Fälligkeit.{% else %}Der Schuldner zahlt die Schuld in {{ count }} Raten.{% endif %} Jede Zahlung muss bis zu ihrer Fälligkeit unter Angabe ihrer Referenz auf diesem Konto eingegangen sein: {{ account }}.`,
    },
    interest: {
      heading: 'Zinsen und Nebenforderungen',
      text: `{% case interest_kind %}{% when 'none' %}Für die Laufzeit dieser Vereinbarung werden keine Zinsen berechnet.{% when 'waivedIfKept' %}Solange jede Zahlung vereinbarungsgemäß eingeht, werden für die Laufzeit dieser Vereinbarung keine Zinsen berechnet.{% when 'statutory' %}Die Zahlungen enthalten gesetzliche Zinsen von insgesamt {{ interest }}, wie im Zahlungsplan ausgewiesen.{% when 'agreed' %}Die Zahlungen enthalten Zinsen von jährlich {{ rate }} % auf die jeweils offene Hauptforderung, insgesamt {{ interest }}, wie im Zahlungsplan ausgewiesen.{% else %}Die Zahlungen enthalten Zinsen von insgesamt {{ interest }}, wie im Zahlungsplan ausgewiesen.{% endcase %}{% if waived %} Der Gläubiger verzichtet auf {{ waived }} ({{ waived_total }}) unter der Bedingung, dass diese Vereinbarung eingehalten wird; endet sie vorzeitig, entfällt auch der Verzicht.{% endif %}`,
    },
    forbearance: {
      heading: 'Stillhalten des Gläubigers',
      text: `Solange der Schuldner diese Vereinbarung einhält, fordert der Gläubiger nicht mehr als danach fällig ist und leitet wegen dieser Forderungen keine Verfahren ein oder betreibt sie nicht weiter. Dies gilt nur für diese Vereinbarung.`,
    },
    allocation: {
      heading: 'Anrechnung der Zahlungen',
      text: `Eine Zahlung tilgt die am längsten fällige Zahlung nach dieser Vereinbarung, darin zuerst Kosten, dann Zinsen, dann die Hauptforderung. Die Hauptforderung wird auf den zuerst fällig gewordenen Beleg angerechnet.`,
    },
    early: {
      heading: 'Vorzeitige Zahlung',
      text: `Der Schuldner darf jederzeit ganz oder teilweise früher zahlen, ohne dass dafür Kosten entstehen. Vorzeitige Teilzahlungen werden auf die nächsten Zahlungen des Plans angerechnet.`,
    },
    default: {
      heading: 'Zahlungsverzug und Wegfall',
      text: `{% if consumer %}Sind zwei aufeinanderfolgende Zahlungen oder die letzte {% if grace_days > 0 %}nicht innerhalb von {{ grace }} nach Fälligkeit{% else %}bei Fälligkeit nicht{% endif %} vollständig eingegangen, kann der Gläubiger in Textform eine Nachfrist von mindestens zwei Wochen setzen und erklären, dass die Vereinbarung andernfalls endet. Wird der Rückstand bis dahin nicht gezahlt, kann er die Vereinbarung in Textform beenden. Die restliche Schuld ist dann sofort fällig; es gelten die gesetzlichen Verzugsfolgen, geleistete Zahlungen werden angerechnet.{% else %}{% if cure_days > 0 %}Ist eine Zahlung {% if grace_days > 0 %}nicht innerhalb von {{ grace }} nach Fälligkeit{% else %}bei Fälligkeit nicht{% endif %} vollständig eingegangen, kann der Gläubiger sie in Textform anmahnen und eine Nachfrist von {{ cure }} setzen. Nach deren fruchtlosem Ablauf kann er die Vereinbarung in Textform beenden.{% else %}Ist eine Zahlung {% if grace_days > 0 %}nicht innerhalb von {{ grace }} nach Fälligkeit{% else %}bei Fälligkeit nicht{% endif %} vollständig eingegangen, kann der Gläubiger die Vereinbarung in Textform beenden.{% endif %} Sie endet auch, wenn die Eröffnung des Insolvenzverfahrens über das Vermögen des Schuldners beantragt wird oder wenn Angaben, mit denen er sie erlangt hat, in einem wesentlichen Punkt unrichtig sind.

Endet die Vereinbarung, ist die gesamte restliche Schuld sofort fällig. Stundung und Verzicht entfallen: Gesetzliche Zinsen und Kosten können ab den ursprünglichen Fälligkeiten verlangt werden; geleistete Zahlungen werden angerechnet.{% endif %}`,
    },
    noWaiver: {
      heading: 'Kein Verzicht',
      text: `Nimmt der Gläubiger eine verspätete oder unvollständige Zahlung an, liegt darin weder eine Zustimmung zu weiterem Verzug noch ein Verzicht auf Rechte noch eine Änderung dieser Vereinbarung.`,
    },
    limitation: {
      heading: 'Verjährung',
      text: `{% case limitation %}{% when 'deferral' %}Die Verjährung der Forderungen ist von der Unterschrift des Schuldners bis zum Ende dieser Vereinbarung gehemmt; mit dem Anerkenntnis beginnt sie neu{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'standstill' %}Die Zeit von der Unterschrift des Schuldners bis zum Ende dieser Vereinbarung zählt für die Verjährung nicht. Der Schuldner unterschreibt dies als schriftliches Anerkenntnis der Schuld{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'extend' %}Die Parteien verlängern die Frist bis zum Ende dieser Vereinbarung, höchstens soweit das Gesetz es zulässt; der Schuldner unterschreibt dies als schriftliches Anerkenntnis{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'waiver' %}Mit dem Anerkenntnis beginnt die Verjährung neu{% if limitation_law %} ({{ limitation_law }}){% endif %}. Der Schuldner verzichtet für die Laufzeit dieser Vereinbarung auf die Einrede der Verjährung, höchstens soweit das Gesetz es zulässt.{% when 'restart' %}Mit der Unterschrift des Schuldners sind die Forderungen anerkannt; die Verjährung beginnt an diesem Tag neu{% if limitation_law %} ({{ limitation_law }}){% else %}, soweit das Recht es vorsieht, dem sie unterliegen{% endif %}.{% else %}Wie sich diese Vereinbarung auf die Verjährung auswirkt, richtet sich nach dem Recht, dem die Forderungen unterliegen.{% endcase %}`,
    },
    information: {
      heading: 'Mitteilungspflicht',
      text: `Der Schuldner teilt dem Gläubiger unverzüglich mit, wenn sich Anschrift, Name oder Rechtsform ändern oder eine Zahlung gefährdet ist.`,
    },
    confidential: {
      heading: 'Vertraulichkeit und Daten',
      text: `Beide Seiten behandeln diese Vereinbarung vertraulich, außer gegenüber Beratern, Versicherern, Prüfern und Behörden und soweit es zur Durchsetzung nötig ist. Personenbezogene Daten werden nur zur Durchführung und nach den gesetzlichen Vorgaben verwendet.`,
    },
    notices: {
      heading: 'Mitteilungen',
      text: `Mitteilungen nach dieser Vereinbarung ergehen in Textform an die oben genannten oder eine später benannte Anschrift.`,
    },
    law: {
      heading: 'Recht und Gericht',
      text: `Für diese Vereinbarung gilt das Recht, dem die Forderungen unterliegen (vorbehaltlich anderer Abrede: {{ country }}). {% if consumer %}Zwingende Verbraucherrechte und der gesetzliche Gerichtsstand bleiben unberührt.{% else %}Soweit gesetzlich zulässig, ist Gerichtsstand der Sitz des Gläubigers ({{ court }}).{% endif %}`,
    },
    form: {
      heading: 'Form und Ausfertigungen',
      text: `Dies ist die vollständige Vereinbarung über die Zahlung dieser Forderungen; jede Seite trägt ihre Kosten daraus selbst. Änderungen bedürfen der Schriftform. Ist eine Bestimmung unwirksam, bleiben die übrigen wirksam. Wer unterschreibt, bestätigt seine Vertretungsmacht. Zwei Exemplare, je eines für jede Seite; wirksam, wenn beide unterschrieben haben.`,
    },
  },
};
