import type { AgreementWords } from '../paper/words';

export const ITALIAN: AgreementWords = {
  language: 'it',
  heading: {
    instalments: 'Accordo di pagamento rateale con ricognizione di debito',
    deferral: 'Accordo di dilazione con ricognizione di debito',
  },
  roles: { creditor: 'Creditore', debtor: 'Debitore' },
  lines: {
    registered: 'Registro: {value}',
    vat: 'Partita IVA: {value}',
    customer: 'Cliente n. {value}',
    represented: 'Rappresentato da {value}',
  },
  claimColumns: ['Fattura', 'Data', 'Scadenza', 'Importo', 'Pagato', 'Residuo'],
  totals: {
    open: 'Totale dei documenti',
    setOff: 'Nota di credito {number}, compensata',
    received: 'Ricevuto, non ancora imputato a un documento',
    interest: 'Interessi a oggi',
    lumpSum: 'Importo forfettario per i costi di recupero',
    costs: 'Spese',
    waived: 'Non richiesto finché l’accordo è rispettato',
    planInterest: 'Interessi durante l’accordo',
    debt: 'Debito secondo questo accordo',
  },
  extras: {
    interest: 'gli interessi a oggi',
    lumpSum: 'l’importo forfettario per i costi di recupero',
    costs: 'le spese',
  },
  setOffPart: 'nota di credito {credit} con la fattura {invoice}: {amount}',
  and: 'e',
  scheduleColumns: {
    no: 'N.',
    due: 'Scadenza',
    reference: 'Riferimento',
    principal: 'Capitale',
    interest: 'Interessi, spese',
    amount: 'Pagamento',
    balance: 'Residuo dopo',
  },
  scheduleTotal: 'Totale',
  spans: {
    days: '{n|giorno|giorni}',
    bankDays: '{n|giorno lavorativo bancario|giorni lavorativi bancari}',
  },
  annex: 'Allegato: i crediti',
  signature: {
    place: 'Luogo',
    date: 'Data',
    name: 'Nome in stampatello',
    office: 'Carica o procura',
    signature: 'Firma, timbro se d’uso',
  },
  coupons: {
    heading: 'Pagamenti',
    note: 'Un tagliando per ogni pagamento. Si prega di indicarne il riferimento, perché il pagamento sia imputato subito.',
    title: 'Pagamento {no} di {count}',
    labels: {
      amount: 'Importo',
      due: 'Sul conto entro il',
      holder: 'Beneficiario',
      reference: 'Riferimento',
    },
  },
  footerNote: '{heading} {reference}. Due esemplari. Sigle: creditore ________  debitore ________',
  prevails: 'Fa fede il testo a sinistra.',
  clauses: {
    claim: {
      heading: 'Il credito',
      text: `Il creditore vanta nei confronti del debitore i crediti elencati {% if annex %}nell’allegato{% else %}di seguito{% endif %}, per forniture e prestazioni secondo i documenti ivi indicati. Sono considerati i pagamenti ricevuti fino al {{ today }}. Tutti gli importi sono in {{ currency }}.`,
    },
    setOff: {
      heading: 'Compensazione',
      text: `{% if set_off %}Le parti compensano le note di credito a favore del debitore con i crediti scaduti per primi, per un totale di {{ set_off_total }}: {{ set_off }}. In tale misura note di credito e crediti sono estinti; così resta anche quando l’accordo termina.{% endif %}`,
    },
    acknowledgement: {
      heading: 'Ricognizione di debito',
      text: `Il debitore riconosce questi crediti nell’esistenza e nell’importo: essi sussistono e sono esigibili, e il debitore deve {{ debt }} secondo questo accordo. Non è a conoscenza di eccezioni contro di essi.

{% if constitutive %}Con questo riconoscimento il debitore si obbliga a pagare tale importo come obbligazione propria, indipendente dai crediti da cui deriva. Le garanzie, compresa la riserva di proprietà, restano ferme e coprono anche questa.{% else %}Il riconoscimento conferma i crediti esistenti e non ne crea di nuovi (senza novazione). I crediti, il loro titolo e le loro garanzie, compresa la riserva di proprietà, restano invariati.{% endif %}`,
    },
    payment: {
      heading: '{% if deferral %}Nuova scadenza{% else %}Pagamento a rate{% endif %}',
      text: `{% if deferral %}Il creditore dilaziona il debito fino alla scadenza indicata sotto.{% else %}Il debitore paga il debito in {{ count }} rate.{% endif %} Ogni pagamento deve pervenire, con il suo riferimento ed entro la sua scadenza, su questo conto: {{ account }}.`,
    },
    interest: {
      heading: 'Interessi e accessori',
      text: `{% case interest_kind %}{% when 'none' %}Per la durata di questo accordo non maturano interessi.{% when 'waivedIfKept' %}Finché ogni pagamento perviene come convenuto, non sono richiesti interessi per la durata di questo accordo.{% when 'statutory' %}I pagamenti comprendono interessi legali per complessivi {{ interest }}, come risulta dal piano.{% when 'agreed' %}I pagamenti comprendono interessi al {{ rate }} % annuo sul capitale residuo, per complessivi {{ interest }}, come risulta dal piano.{% else %}I pagamenti comprendono interessi per complessivi {{ interest }}, come risulta dal piano.{% endcase %}{% if waived %} Il creditore rinuncia a chiedere {{ waived }} ({{ waived_total }}) a condizione che questo accordo sia rispettato; se esso cessa prima del termine, viene meno anche la rinuncia.{% endif %}`,
    },
    forbearance: {
      heading: 'Astensione del creditore',
      text: `Finché il debitore rispetta questo accordo, il creditore non chiede più di quanto sia dovuto in base ad esso e non avvia né prosegue procedimenti per questi crediti. L’astensione vale solo per questo accordo.`,
    },
    allocation: {
      heading: 'Imputazione dei pagamenti',
      text: `Un pagamento estingue la rata di questo accordo scaduta da più tempo e, in essa, prima le spese, poi gli interessi, poi il capitale. Il capitale è imputato al documento scaduto per primo.`,
    },
    early: {
      heading: 'Pagamento anticipato',
      text: `Il debitore può pagare in anticipo tutto o parte in ogni momento e senza costi. I pagamenti parziali anticipati sono imputati alle rate successive.`,
    },
    default: {
      heading: 'Ritardo e decadenza',
      text: `{% if consumer %}Se due pagamenti consecutivi, o l’ultimo, non sono pervenuti per intero {% if grace_days > 0 %}entro {{ grace }} dalla scadenza{% else %}alla scadenza{% endif %}, il creditore può fissare per iscritto un ulteriore termine di almeno due settimane, avvertendo che altrimenti l’accordo cesserà. Se l’arretrato non è pagato in quel termine, può porre fine all’accordo per iscritto. Il debito residuo è allora subito esigibile; si applicano le conseguenze legali del ritardo e i pagamenti fatti sono computati.{% else %}{% if cure_days > 0 %}Se un pagamento non è pervenuto per intero {% if grace_days > 0 %}entro {{ grace }} dalla scadenza{% else %}alla scadenza{% endif %}, il creditore può sollecitarlo per iscritto fissando un termine di {{ cure }}. Decorso inutilmente tale termine, può porre fine a questo accordo per iscritto.{% else %}Se un pagamento non è pervenuto per intero {% if grace_days > 0 %}entro {{ grace }} dalla scadenza{% else %}alla scadenza{% endif %}, il creditore può porre fine a questo accordo per iscritto.{% endif %} L’accordo cessa anche se è chiesta l’apertura di una procedura concorsuale a carico del debitore, nei limiti di legge, o se le dichiarazioni con cui lo ha ottenuto risultano false in un punto essenziale.

Quando l’accordo cessa, l’intero debito residuo è subito esigibile. Dilazione e rinunce vengono meno: interessi legali e spese possono essere chiesti dalle scadenze originarie; i pagamenti fatti sono computati.{% endif %}`,
    },
    noWaiver: {
      heading: 'Nessuna rinuncia',
      text: `Accettare un pagamento tardivo o incompleto non significa consentire altri ritardi né rinunciare a diritti, e non modifica questo accordo.`,
    },
    limitation: {
      heading: 'Prescrizione',
      text: `{% case limitation %}{% when 'deferral' %}La prescrizione dei crediti è sospesa dalla firma del debitore fino alla fine di questo accordo e il riconoscimento la fa decorrere di nuovo{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'standstill' %}Il tempo dalla firma del debitore alla fine di questo accordo non conta per la prescrizione. Il debitore lo firma come riconoscimento scritto del debito{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'extend' %}Le parti prorogano il termine fino alla fine di questo accordo, al massimo nei limiti di legge; il debitore lo firma come riconoscimento scritto{% if limitation_law %} ({{ limitation_law }}){% endif %}.{% when 'waiver' %}Il riconoscimento fa decorrere di nuovo la prescrizione{% if limitation_law %} ({{ limitation_law }}){% endif %}. Il debitore rinuncia a eccepirla per la durata di questo accordo, al massimo nei limiti di legge.{% when 'restart' %}Con la firma del debitore i crediti sono riconosciuti e da quel giorno la prescrizione decorre di nuovo{% if limitation_law %} ({{ limitation_law }}){% else %}, nei limiti previsti dalla legge applicabile{% endif %}.{% else %}L’effetto di questo accordo sulla prescrizione è regolato dalla legge applicabile ai crediti.{% endcase %}`,
    },
    information: {
      heading: 'Informazione',
      text: `Il debitore comunica senza indugio al creditore ogni cambiamento di indirizzo, nome o forma giuridica e quanto metta a rischio un pagamento.`,
    },
    confidential: {
      heading: 'Riservatezza e dati',
      text: `Le parti trattano questo accordo come riservato, salvo verso consulenti, assicuratori, revisori e autorità e per quanto serva a farlo valere. I dati personali sono usati solo per eseguirlo e secondo la legge.`,
    },
    notices: {
      heading: 'Comunicazioni',
      text: `Le comunicazioni relative a questo accordo si fanno per iscritto, anche per posta elettronica, agli indirizzi sopra indicati o a quello comunicato in seguito.`,
    },
    law: {
      heading: 'Legge e foro',
      text: `A questo accordo si applica la legge regolatrice dei crediti ({{ country }}, salvo diversa intesa). {% if consumer %}Restano fermi i diritti inderogabili dei consumatori e il foro previsto dalla legge.{% else %}Nei limiti di legge, è competente il foro della sede del creditore ({{ court }}).{% endif %}`,
    },
    form: {
      heading: 'Forma ed esemplari',
      text: `Questo è l’intero accordo sul pagamento di questi crediti; ciascuna parte sostiene le proprie spese. Le modifiche richiedono la forma scritta. Se una clausola è nulla, le altre restano valide. Chi firma conferma i propri poteri. Redatto in due esemplari, uno per parte; in vigore quando entrambe hanno firmato.`,
    },
  },
};
