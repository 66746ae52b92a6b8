import type { AgreementWords } from '../paper/words';

export const DUTCH: AgreementWords = {
  language: 'nl',
  heading: {
    instalments: 'Betalingsregeling in termijnen met schulderkenning',
    deferral: 'Uitstelregeling met schulderkenning',
  },
  roles: { creditor: 'Schuldeiser', debtor: 'Schuldenaar' },
  lines: {
    registered: 'Register: {value}',
    vat: 'Btw-nummer: {value}',
    customer: 'Klantnr. {value}',
    represented: 'Vertegenwoordigd door {value}',
  },
  claimColumns: ['Factuur', 'Datum', 'Vervaldag', 'Bedrag', 'Betaald', 'Open'],
  totals: {
    open: 'Totaal van de stukken',
    setOff: 'Creditnota {number}, verrekend',
    received: 'Ontvangen, nog niet aan een stuk toegewezen',
    interest: 'Rente tot heden',
    lumpSum: 'Vergoeding voor invorderingskosten',
    costs: 'Kosten',
    waived: 'Niet gevorderd zolang de regeling wordt nagekomen',
    planInterest: 'Rente tijdens de regeling',
    debt: 'Schuld volgens deze regeling',
  },
  extras: {
    interest: 'de rente tot heden',
    lumpSum: 'de vergoeding voor invorderingskosten',
    costs: 'de kosten',
  },
  setOffPart: 'creditnota {credit} met factuur {invoice}: {amount}',
  and: 'en',
  scheduleColumns: {
    no: 'Nr.',
    due: 'Vervaldag',
    reference: 'Betalingskenmerk',
    principal: 'Hoofdsom',
    interest: 'Rente, kosten',
    amount: 'Betaling',
    balance: 'Saldo daarna',
  },
  scheduleTotal: 'Totaal',
  spans: { days: '{n|dag|dagen}', bankDays: '{n|bankwerkdag|bankwerkdagen}' },
  annex: 'Bijlage: de vorderingen',
  signature: {
    place: 'Plaats',
    date: 'Datum',
    name: 'Naam in blokletters',
    office: 'Functie of volmacht',
    signature: 'Handtekening, eventueel stempel',
  },
  coupons: {
    heading: 'Betalingen',
    note: 'Eén strook per betaling. Vermeld het kenmerk, dan wordt de betaling meteen verwerkt.',
    title: 'Betaling {no} van {count}',
    labels: {
      amount: 'Bedrag',
      due: 'Op de rekening uiterlijk',
      holder: 'Begunstigde',
      reference: 'Kenmerk',
    },
  },
  footerNote:
    '{heading} {reference}. Twee exemplaren. Parafen: schuldeiser ________  schuldenaar ________',
  prevails: 'De linker tekst is beslissend.',
  clauses: {
    claim: {
      heading: 'De vordering',
      text: `De schuldeiser heeft op de schuldenaar de {% if annex %}in de bijlage{% else %}hieronder{% endif %} vermelde vorderingen wegens leveringen en diensten volgens de daar genoemde stukken. Betalingen die tot en met {{ today }} zijn ontvangen, zijn verwerkt. Alle bedragen in {{ currency }}.`,
    },
    setOff: {
      heading: 'Verrekening',
      text: `{% if set_off %}Partijen verrekenen de creditnota’s van de schuldenaar met de vorderingen die het eerst opeisbaar zijn geworden, in totaal {{ set_off_total }}: {{ set_off }}. In zoverre zijn creditnota’s en vorderingen tenietgegaan; dat blijft zo wanneer de regeling eindigt.{% endif %}`,
    },
    acknowledgement: {
      heading: 'Schulderkenning',
      text: `De schuldenaar erkent deze vorderingen naar grond en omvang: zij bestaan en zijn opeisbaar, en de schuldenaar is volgens deze regeling {{ debt }} verschuldigd. Bezwaren ertegen zijn hem niet bekend.

{% if constitutive %}Met deze erkenning verbindt de schuldenaar zich dit bedrag te betalen als zelfstandige verbintenis, los van de vorderingen waaruit zij voortkomt. Zekerheden, waaronder een eigendomsvoorbehoud, blijven bestaan en dekken ook deze.{% else %}De erkenning bevestigt de bestaande vorderingen en schept geen nieuwe (geen schuldvernieuwing). De vorderingen, hun grondslag en hun zekerheden, waaronder een eigendomsvoorbehoud, blijven zoals zij zijn.{% endif %}`,
    },
    payment: {
      heading: '{% if deferral %}Nieuwe vervaldag{% else %}Betaling in termijnen{% endif %}',
      text: `{% if deferral %}De schuldeiser verleent uitstel van betaling tot de onderstaande vervaldag.{% else %}De schuldenaar betaalt de schuld in {{ count }} termijnen.{% endif %} Elke betaling moet uiterlijk op haar vervaldag, met haar kenmerk, op deze rekening zijn ontvangen: {{ account }}.`,
    },
    interest: {
      heading: 'Rente en bijkomende vorderingen',
      text: `{% case interest_kind %}{% when 'none' %}Over de duur van deze regeling wordt geen rente berekend.{% when 'waivedIfKept' %}Zolang elke betaling volgens afspraak binnenkomt, wordt over de duur van deze regeling geen rente berekend.{% when 'statutory' %}De betalingen bevatten in totaal {{ interest }} wettelijke rente, zoals het schema laat zien.{% when 'agreed' %}De betalingen bevatten {{ rate }} % rente per jaar over de nog openstaande hoofdsom, in totaal {{ interest }}, zoals het schema laat zien.{% else %}De betalingen bevatten in totaal {{ interest }} rente, zoals het schema laat zien.{% endcase %}{% if waived %} De schuldeiser vordert {{ waived }} ({{ waived_total }}) niet, mits deze regeling wordt nagekomen; eindigt zij voortijdig, dan vervalt ook deze afstand.{% endif %}`,
    },
    forbearance: {
      heading: 'Waarvan de schuldeiser afziet',
      text: `Zolang de schuldenaar deze regeling nakomt, vordert de schuldeiser niet meer dan volgens haar opeisbaar is en begint of vervolgt hij geen procedures over deze vorderingen. Dit geldt alleen voor deze regeling.`,
    },
    allocation: {
      heading: 'Toerekening van betalingen',
      text: `Een betaling voldoet de langst opeisbare betaling volgens deze regeling en daarbinnen eerst kosten, dan rente, dan hoofdsom. De hoofdsom wordt toegerekend aan het stuk dat het eerst verviel.`,
    },
    early: {
      heading: 'Vervroegde betaling',
      text: `De schuldenaar mag op elk moment geheel of gedeeltelijk eerder betalen, zonder kosten. Vervroegde deelbetalingen gelden voor de eerstvolgende betalingen van het schema.`,
    },
    default: {
      heading: 'Te late betaling en einde',
      text: `{% if consumer %}Zijn twee opeenvolgende betalingen, of de laatste, {% if grace_days > 0 %}niet binnen {{ grace }} na hun vervaldag{% else %}op hun vervaldag niet{% endif %} volledig ontvangen, dan kan de schuldeiser schriftelijk een nadere termijn van ten minste twee weken stellen en meedelen dat de regeling anders eindigt. Wordt de achterstand daarin niet betaald, dan kan hij de regeling schriftelijk beëindigen. De resterende schuld is dan terstond opeisbaar; de wettelijke gevolgen van te late betaling gelden en gedane betalingen worden verrekend.{% else %}{% if cure_days > 0 %}Is een betaling {% if grace_days > 0 %}niet binnen {{ grace }} na haar vervaldag{% else %}op haar vervaldag niet{% endif %} volledig ontvangen, dan kan de schuldeiser daarom schriftelijk vragen en een termijn van {{ cure }} stellen. Wordt daarin niet betaald, dan kan hij deze regeling schriftelijk beëindigen.{% else %}Is een betaling {% if grace_days > 0 %}niet binnen {{ grace }} na haar vervaldag{% else %}op haar vervaldag niet{% endif %} volledig ontvangen, dan kan de schuldeiser deze regeling schriftelijk beëindigen.{% endif %} Zij eindigt ook wanneer het faillissement van de schuldenaar wordt aangevraagd of wanneer opgaven waarmee hij haar heeft verkregen op een wezenlijk punt onjuist blijken.

Bij het einde is de gehele resterende schuld terstond opeisbaar. Uitstel en afstand vervallen: wettelijke rente en kosten kunnen vanaf de oorspronkelijke vervaldagen worden gevorderd; gedane betalingen worden verrekend.{% endif %}`,
    },
    noWaiver: {
      heading: 'Geen afstand',
      text: `Het aannemen van een te late of onvolledige betaling is geen instemming met verder uitstel en geen afstand van rechten, en wijzigt deze regeling niet.`,
    },
    limitation: {
      heading: 'Verjaring',
      text: `{% case limitation %}{% when 'deferral' %}De verjaring van de vorderingen is geschorst vanaf de handtekening van de schuldenaar tot het einde van deze regeling; door de erkenning begint zij opnieuw{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'standstill' %}De tijd vanaf de handtekening van de schuldenaar tot het einde van deze regeling telt niet mee voor de verjaring. De schuldenaar tekent deze regeling als schriftelijke erkenning van de schuld{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'extend' %}Partijen verlengen de termijn tot het einde van deze regeling, ten hoogste zover de wet het toelaat; de schuldenaar tekent haar als schriftelijke erkenning{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'waiver' %}Door de erkenning begint de verjaring opnieuw{% if limitation_law %} ({{ limitation_law }}){% endif %}. De schuldenaar doet voor de duur van deze regeling afstand van het beroep op verjaring, ten hoogste zover de wet het toelaat.{% when 'restart' %}Met de handtekening van de schuldenaar zijn de vorderingen erkend en begint de verjaring op die dag opnieuw{% if limitation_law %} ({{ limitation_law }}){% else %}, voor zover het toepasselijke recht dat bepaalt{% endif %}.{% else %}Het gevolg van deze regeling voor de verjaring volgt uit het recht dat op de vorderingen van toepassing is.{% endcase %}`,
    },
    information: {
      heading: 'Informatie',
      text: `De schuldenaar meldt de schuldeiser onverwijld een wijziging van adres, naam of rechtsvorm en alles wat een betaling in gevaar brengt.`,
    },
    confidential: {
      heading: 'Vertrouwelijkheid en gegevens',
      text: `Beide partijen behandelen deze regeling vertrouwelijk, behalve tegenover adviseurs, verzekeraars, accountants en overheden en voor zover nodig om haar af te dwingen. Persoonsgegevens worden alleen gebruikt om haar uit te voeren en zoals de wet voorschrijft.`,
    },
    notices: {
      heading: 'Mededelingen',
      text: `Mededelingen volgens deze regeling gebeuren schriftelijk, ook per e-mail, aan de bovenstaande of een later opgegeven adressen.`,
    },
    law: {
      heading: 'Recht en rechter',
      text: `Op deze regeling is het recht van toepassing dat voor de vorderingen geldt ({{ country }}, tenzij anders overeengekomen). {% if consumer %}Dwingende rechten van consumenten en de wettelijk bevoegde rechter blijven onverlet.{% else %}Voor zover de wet het toelaat, is de rechter van de zetel van de schuldeiser ({{ court }}) bevoegd.{% endif %}`,
    },
    form: {
      heading: 'Vorm en exemplaren',
      text: `Dit is de volledige regeling over de betaling van deze vorderingen; elke partij draagt haar eigen kosten. Wijzigingen vergen de schriftelijke vorm. Is een bepaling ongeldig, dan blijven de andere van kracht. Wie tekent, bevestigt zijn bevoegdheid. Opgemaakt in twee exemplaren, één voor elke partij; van kracht zodra beide hebben getekend.`,
    },
  },
};
