import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LETTER_LANGUAGES,
  type LetterLanguage,
} from '../../../../src/domain/letters/languages/languages';
import { checkTone, messageProblem, toneStops } from '../../../../src/domain/tone/checkTone';
import { TONE_WORDS } from '../../../../src/domain/tone/languages/all';
import { TONE_TEXTS } from '../../../../src/domain/tone/texts';
import {
  CONSEQUENCES,
  type ThreatName,
  TONE_KINDS,
  type ToneKind,
} from '../../../../src/domain/tone/types';

const check = (text: string, language: LetterLanguage, consequences = NONE) =>
  checkTone(text, { languages: [language], consequences });
const NONE: readonly (typeof CONSEQUENCES)[number][] = [];

/** What a person might write, the phrase that is to be named, and what is wrong with it. */
const FINDINGS: readonly [LetterLanguage, string, string, ToneKind][] = [
  ['en', 'What a load of bullshit, he said.', 'bullshit', 'profanity'],
  ['en', 'The idiots in accounts lost it again', 'idiots', 'insult'],
  ['en', 'He is a liar, nothing came.', 'liar', 'accusation'],
  ['en', 'Pay up. This is your LAST CHANCE!', 'LAST CHANCE', 'pressure'],
  ['en', 'Bookkeeper is sick leave until Monday', 'sick leave', 'private'],
  ['en', 'It is your own fault.', 'your own fault', 'blame'],
  ['en', 'You must pay on Friday', 'You must pay', 'demand'],
  ['en', 'F**k that', 'F**k', 'profanity'],
  ['de', 'Der Betrüger zahlt nicht', 'Betrüger', 'accusation'],
  ['de', 'So ein SCHEISS', 'SCHEISS', 'profanity'],
  ['de', 'Buchhalterin ist krank.', 'krank', 'private'],
  ['de', 'Immer neue Ausreden', 'Ausreden', 'blame'],
  ['fr', 'Quelle arnaque', 'arnaque', 'accusation'],
  ['fr', 'Encore une excuse de leur part', 'Encore une excuse', 'blame'],
  ['fr', 'j’exige le règlement', 'j’exige', 'demand'],
  ['pl', 'To oszust i tyle', 'oszust', 'accusation'],
  ['pl', 'glupi telefon', 'glupi', 'insult'],
  ['pl', 'Żądamy zapłaty', 'Żądamy', 'demand'],
  ['es', 'Es un sinverguenza', 'sinverguenza', 'insult'],
  ['es', 'Siempre lo mismo con ellos', 'Siempre lo mismo', 'blame'],
  ['it', 'Le solite scuse', 'Le solite scuse', 'blame'],
  ['it', 'che stronzo', 'stronzo', 'profanity'],
  ['nl', 'Weer een smoesje? Nee: smoes.', 'smoes', 'blame'],
  ['nl', 'Die oplichters betalen niet', 'oplichters', 'accusation'],
  ['en', 'All lies, and he is rude', 'All lies', 'accusation'],
  ['en', 'What a jerk', 'jerk', 'insult'],
  ['en', 'Pay today or we come round', 'Pay today or', 'pressure'],
  ['en', 'Shame on you', 'Shame on you', 'insult'],
  ['de', 'Zahlen Sie endlich', 'Zahlen Sie endlich', 'pressure'],
  ['de', 'Ich sage das zum letzten Mal', 'zum letzten Mal', 'pressure'],
  ['de', 'So eine Sauerei', 'Sauerei', 'insult'],
  ['de', 'Der zahlt eh nie', 'zahlt eh nie', 'accusation'],
  ['fr', 'C’est du foutage de gueule', 'foutage de gueule', 'profanity'],
  ['en', 'Mentioned his drinking problem', 'drinking problem', 'private'],
  ['de', 'Der lügt doch', 'lügt', 'accusation'],
  ['de', 'Eine Frechheit, dieser Saftladen', 'Frechheit', 'insult'],
  ['fr', 'Il se moque de nous', 'se moque de nous', 'accusation'],
  ['es', 'Nos miente otra vez', 'miente', 'accusation'],
  ['it', 'Vergognatevi', 'Vergognatevi', 'insult'],
  ['nl', 'Schandalig gedrag', 'Schandalig', 'insult'],
  ['pl', 'To jest skandal', 'skandal', 'insult'],
];

/** What is written every day, and must not be found fault with. */
const HARMLESS: readonly [LetterLanguage, string][] = [
  ['en', 'Cheque is in the post, approval by the director is missing.'],
  ['en', 'The lawyer of the customer asks for documents.'],
  ['en', 'Insolvency administrator asks for our claim.'],
  ['en', 'Ms Moroni is on leave until Monday.'],
  ['de', 'Hat die Rechnung sofort gefunden, Zahlungslauf ist am Freitag.'],
  ['de', 'Insolvenzverwalter bittet um Forderungsanmeldung.'],
  ['de', 'Wir lernen uns auf der Messe kennen; er macht die Papiere fertig.'],
  ['fr', 'Prévient ses clients de la fermeture en août.'],
  ['fr', 'Il demande un paiement en trois fois ; le virement part vendredi.'],
  ['es', 'Demanda una copia; la transferencia sale el viernes.'],
  ['it', 'Ufficio recupero crediti: il bonifico parte venerdì.'],
  ['nl', 'Kutsch BV wacht op de creditnota voor de btw-aangifte.'],
  ['pl', 'Big Bag sp. z o.o. czeka na korektę faktury.'],
];

const THREATS: readonly [LetterLanguage, string, ThreatName][] = [
  ['en', 'We will take you to court', 'court'],
  ['en', 'We shall hand the matter over to an agency.', 'agency'],
  ['en', 'I know where you live', 'violence'],
  ['en', 'We will call the police', 'criminal'],
  ['en', 'We will tell your customers', 'exposure'],
  ['de', 'Sonst gehen wir vor Gericht', 'court'],
  ['de', 'Das geben wir ans Inkasso', 'agency'],
  ['de', 'Sie werden es bereuen', 'violence'],
  ['de', 'Wir wissen, wo Sie wohnen', 'violence'],
  ['de', 'Wir werden Ihren Kunden davon erzählen', 'exposure'],
  ['de', 'Wir werden Sie ruinieren', 'violence'],
  ['de', 'Das werden Sie noch bereuen', 'violence'],
  ['de', 'Wir machen Sie fertig', 'violence'],
  ['de', 'Sie werden uns noch kennenlernen', 'violence'],
  ['de', 'Dann holen wir uns das Geld', 'violence'],
  ['de', 'Wir sperren Ihr Konto', 'enforcement'],
  ['en', 'We will destroy you', 'violence'],
  ['fr', 'Nous allons vous ruiner', 'violence'],
  ['fr', 'On sait où vous habitez', 'violence'],
  ['fr', 'On va vous détruire', 'violence'],
  ['fr', 'Nous prévenons vos clients', 'exposure'],
  ['fr', 'On va prévenir ses clients', 'exposure'],
  ['fr', 'Nous saisirons le tribunal', 'court'],
  ['es', 'Le vamos a arruinar', 'violence'],
  ['it', 'La rovineremo', 'violence'],
  ['nl', 'We maken u kapot', 'violence'],
  ['pl', 'Zniszczymy pana firmę', 'violence'],
  ['fr', 'Nous allons porter plainte', 'criminal'],
  ['fr', 'Vous le regretterez', 'violence'],
  ['pl', 'Sprawa trafi do sądu', 'court'],
  ['pl', 'Wpiszemy firmę do KRD', 'creditBureau'],
  ['pl', 'Powiemy o tym klientom', 'exposure'],
  ['es', 'Iremos a juicio', 'court'],
  ['es', 'Lo incluiremos en ASNEF', 'creditBureau'],
  ['es', 'Se arrepentirá', 'violence'],
  ['it', 'Procederemo per vie legali', 'court'],
  ['it', 'Pignoreremo i beni: pignoramento', 'enforcement'],
  ['it', 'Se ne pentirà', 'violence'],
  ['nl', 'Dan gaan we naar de rechter', 'court'],
  ['nl', 'We sturen de deurwaarder', 'enforcement'],
  ['nl', 'Daar krijgt u nog spijt van', 'violence'],
];

/** Calls as they should be noted: nothing is wrong with these. */
const COURTEOUS: readonly [LetterLanguage, string][] = [
  ['en', 'Ms Ito says invoice R-1042 over 500.00 EUR is approved and will be paid on 25 March.'],
  ['en', 'Excuse me for calling again. Goods damaged; wants a copy of the delivery note, please.'],
  ['en', 'He filed for bankruptcy on 3 March; asked for the administrator.'],
  [
    'de',
    'Frau Ito sagt, die Rechnung R-1042 über 500,00 EUR ist freigegeben, Zahlung am 25. März.',
  ],
  ['de', 'Hat Insolvenzantrag gestellt. Die Ware war beschädigt, sonst ist alles klar. Danke!'],
  ['fr', 'Madame Ito confirme le virement de 500,00 EUR le 25 mars, solde nul ensuite. Merci.'],
  ['fr', 'Erreur de saisie sans doute ; pénalités expliquées, copie de la facture envoyée.'],
  ['pl', 'Pani Ito potwierdza przelew 500,00 PLN w dniu 25 marca. Dziękujemy za rozmowę.'],
  ['pl', 'Złożył wniosek o upadłość 3 marca. Prosi o kopię faktury FV/12/2026.'],
  ['es', 'La señora Ito confirma la transferencia de 500,00 EUR el 25 de marzo. Gracias.'],
  [
    'it',
    'La signora Ito conferma il bonifico di 500,00 EUR il 25 marzo. Le nostre scuse per il disturbo.',
  ],
  [
    'nl',
    'Mevrouw Ito bevestigt 500,00 EUR op 25 maart via automatische incasso; btw-aangifte is klaar.',
  ],
];

describe('the tone of a note', () => {
  it.each(FINDINGS)('%s: "%s" names "%s" as %s', (language, text, phrase, kind) => {
    const found = check(text, language).findings.find((one) => one.phrase === phrase);
    expect(found?.kind).toBe(kind);
    expect(found?.better.length).toBeGreaterThan(5);
    expect(TONE_TEXTS[found?.why ?? '']).toMatch(/\.$/);
  });

  it.each(THREATS)('%s: "%s" threatens with %s', (language, text, threat) => {
    const report = check(text, language);
    expect(report.findings.map((one) => one.threat)).toContain(threat);
    expect(toneStops(report).length).toBeGreaterThan(0);
  });

  it.each(THREATS)('%s: "%s" passes once %s is allowed, if it may be', (language, text, threat) => {
    const enabled = CONSEQUENCES.some((known) => known === threat);
    const stopped = toneStops(check(text, language, CONSEQUENCES));
    expect(stopped.some((one) => one.threat === threat)).toBe(!enabled);
  });

  it.each(COURTEOUS)('%s: nothing is wrong with "%s"', (language, text) => {
    const { findings } = checkTone(text, { languages: [language, 'en'], consequences: [] });
    expect(findings.map((one) => one.phrase)).toEqual([]);
  });

  it('does not read a phrase across the end of a sentence', () => {
    expect(check('He pays late. Chance of rain. His last. Chance!', 'en').findings).toEqual([]);
  });

  it('stops for what is not enabled, not for what is', () => {
    const text = 'We will take you to court and use a collection agency.';
    const stopped = toneStops(check(text, 'en', ['court']));
    expect(stopped.map((one) => one.threat)).toEqual(['agency']);
  });
});

describe('a message', () => {
  const problem = (text: string, consequences = NONE) =>
    messageProblem(check(text, 'en', consequences));

  it('goes out with coarse words, not with a threat that is not enabled', () => {
    expect(problem('You idiot, pay up.')).toBeUndefined();
    expect(problem('We will sue you.')).toEqual({
      code: 'tone.threat-stopped',
      params: { phrase: 'will sue' },
    });
    expect(problem('We will sue you.', ['court'])).toBeUndefined();
  });

  it('never goes out with a threat that nobody may make', () => {
    const text = 'We will tell your customers.';
    expect(problem(text, CONSEQUENCES)?.code).toBe('tone.threat-forbidden');
  });
});

describe('the rules of every language', () => {
  it.each(LETTER_LANGUAGES)('%s has every kind and every threat, each phrase once', (language) => {
    const { rules, source } = TONE_WORDS[language];
    expect(source).toBe('house rule');
    expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(TONE_KINDS));
    const threats = rules.flatMap(({ threat }) => threat ?? []);
    expect(new Set(threats).size).toBe(CONSEQUENCES.length + 3);
    const phrases = rules.flatMap((rule) => rule.phrases);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it.each(LETTER_LANGUAGES)('%s: each phrase is found when written out', (language) => {
    for (const rule of TONE_WORDS[language].rules) {
      for (const phrase of rule.phrases) {
        const written = phrase.replaceAll('*', 'abc').replaceAll('…', 'eins zwei');
        const hits = check(written, language).findings;
        expect(hits.length, phrase).toBeGreaterThan(0);
      }
    }
  });

  it.each(LETTER_LANGUAGES)('%s: what is proposed instead is itself courteous', (language) => {
    for (const rule of TONE_WORDS[language].rules) {
      const found = check(rule.better, language).findings.filter(({ kind }) => kind !== 'threat');
      expect(
        found.map((one) => one.phrase),
        rule.better,
      ).toEqual([]);
    }
  });
});

describe('findings', () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...LETTER_LANGUAGES.flatMap((l) => TONE_WORDS[l].rules.flatMap((r) => r.phrases)),
        ),
        fc.string(),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(' '));

  it('stand where they say, in order, and never overlap', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LETTER_LANGUAGES), (text, language) => {
        const { findings } = checkTone(text, { languages: [language, 'en'], consequences: [] });
        let end = 0;
        for (const one of findings) {
          expect(one.from).toBeGreaterThanOrEqual(end);
          expect(text.slice(one.from, one.to)).toBe(one.phrase);
          end = one.to;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are the same in capitals', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = check(text.normalize('NFC'), 'pl').findings.map((one) => one.kind);
        const decomposed = check(text.normalize('NFD'), 'pl').findings.map((one) => one.kind);
        expect(decomposed).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is harmless', () => {
  it.each(HARMLESS)('%s: %s', (language, text) => {
    expect(checkTone(text, { languages: [language, 'en'], consequences: [] }).findings).toEqual([]);
  });

  it('is a name of the customer, unless it is used as a word', () => {
    const names = ['Crook & Sons', 'Alan Fool'];
    const found = (text: string) =>
      checkTone(text, { languages: ['en'], consequences: [], names }).findings.map(
        ({ phrase }) => phrase,
      );
    expect(found('Spoke with Mr Crook, Fool calls back')).toEqual([]);
    expect(found('Mr Crook is a crook and a Liar')).toEqual(['crook', 'Liar']);
  });
});
