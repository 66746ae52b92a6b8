import { describe, expect, it } from 'vitest';
import { clausePreview, shippedText } from '../../../../src/domain/agreements/example';
import { agreementWords } from '../../../../src/domain/agreements/languages/languages';
import { instalmentAgreement } from '../../../../src/domain/agreements/paper/agreement';
import { checkClause, shippedClause } from '../../../../src/domain/agreements/paper/clauses';
import type { AgreementInput } from '../../../../src/domain/agreements/paper/input';
import { CLAUSE_IDS } from '../../../../src/domain/agreements/paper/words';
import { AGREEMENT_TEXTS } from '../../../../src/domain/agreements/texts';
import { lawyerNotes } from '../../../../src/domain/agreements/warnings';
import { LETTER_LANGUAGES } from '../../../../src/domain/letters/languages/languages';
import { chooseRule } from '../../../../src/domain/limitation/chooseRule';
import { SHIPPED_LIMITATION_RULES } from '../../../../src/domain/limitation/shippedRules';
import { refusalText } from '../../../../src/domain/messages/texts';
import { checkSettings, DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import {
  account,
  agreementInput,
  company,
  planRows,
  TODAY,
} from '../../../support/documentFixtures';

type Terms = AgreementInput['terms'];

function clauses(terms: Partial<Terms> = {}, over: Partial<AgreementInput> = {}): string {
  const base = agreementInput();
  const made = instalmentAgreement({ ...base, ...over, terms: { ...base.terms, ...terms } });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value.clauses
    .flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

describe('our clauses', () => {
  it.each(LETTER_LANGUAGES)('%s: every clause can be filled, whatever is agreed', (language) => {
    const words = agreementWords(language);
    for (const id of CLAUSE_IDS) {
      expect(checkClause(id, shippedClause(words.clauses, id)).ok).toBe(true);
    }
    const kinds: Partial<Terms>[] = [
      { interest: { kind: 'none' } },
      { interest: { kind: 'waivedIfKept' }, cureDays: 7 },
      { acknowledgement: 'constitutive', graceDays: 0, graceIn: 'bankDays' },
      { extras: [{ kind: 'costs', minor: 4000, waived: true }] },
    ];
    const texts = kinds.map((terms) => clauses({ ...terms, language }));
    expect(new Set(texts).size).toBe(kinds.length);
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|[^.]\.\.([^.]|$)/m);
    const consumer = account({ debtorType: 'consumer' });
    expect(clauses({ language }, { account: consumer })).not.toBe(clauses({ language }));
    const parts = planRows(1_831_055, 1);
    expect(clauses({ language, kind: 'deferral' }, { rows: parts })).toContain(
      words.clauses.claim.heading,
    );
  });

  it('says declaratory unless constitutive was chosen, with a note for the lawyer', () => {
    expect(clauses()).toContain('no novation');
    const chosen = clauses({ acknowledgement: 'constitutive' });
    expect(chosen).toContain('independent of the claims');
    expect(chosen).not.toContain('no novation');
    const base = agreementInput();
    const terms = { ...base.terms, acknowledgement: 'constitutive' } as const;
    const notes = lawyerNotes({ ...base, terms });
    expect(notes.map(({ code }) => code)).toContain('agreements.checkConstitutive');
    for (const note of notes) {
      expect(refusalText(AGREEMENT_TEXTS, note)).not.toMatch(/[{}]|^agreements/);
    }
    expect(clauses()).not.toMatch(/lawyer/i);
  });

  it('waives on condition, and never calls interest waived that is asked for', () => {
    const waived = clauses({
      extras: [
        { kind: 'interest', minor: 12_34, waived: true },
        { kind: 'lumpSum', minor: 40_00, waived: true },
      ],
    });
    expect(waived).toContain('waives interest to date and the lump sum (52.34 EUR)');
    const rows = planRows(1_831_055, 3, 100);
    expect(clauses({ interest: { kind: 'waivedIfKept' } }, { rows })).toContain(
      'include interest of 3.00 EUR',
    );
  });

  it('refuses a schedule that leaves out what is claimed and not waived', () => {
    const base = agreementInput();
    const extras = [{ kind: 'costs', minor: 500, waived: false }] as const;
    const made = instalmentAgreement({ ...base, terms: { ...base.terms, extras } });
    expect(made).toMatchObject({ ok: false, error: { code: 'agreements.extrasMissing' } });
  });
});

describe('clauses of the user', () => {
  const own = (text: string, heading = 'Own') => ({ early: { heading, text } });

  it('take the place of ours, filled with the same values', () => {
    const text = clauses({}, { clauses: { en: own('Pay {{ debt }} when you like.') } });
    expect(text).toContain('Own\nPay 18,310.55 EUR when you like.');
    expect(text).not.toContain('without charge');
    expect(clauses({ language: 'de' }, { clauses: { en: own('x') } })).toContain('Vorzeitige');
  });

  it('an empty one is left out', () => {
    expect(clauses({}, { clauses: { en: own('  ') } })).not.toMatch(/Own|Early payment/);
  });

  it.each([
    ['first\n{% if consumer %}never closed', 'agreements.clauseSyntax', 2],
    ['one\ntwo\n{{ debt | loud }}', 'agreements.clauseSyntax', 3],
  ])('names the line of %j', (text, code, line) => {
    const checked = checkClause('early', { heading: '', text });
    expect(checked).toMatchObject({
      ok: false,
      error: { code, params: { clause: 'early', line } },
    });
    if (!checked.ok) expect(refusalText(AGREEMENT_TEXTS, checked.error)).toContain(`line ${line}`);
  });

  it('names a value that does not exist', () => {
    const checked = checkClause('early', { heading: '', text: 'a {{ debts }}' });
    expect(checked).toMatchObject({
      ok: false,
      error: { code: 'agreements.clauseVariable', params: { name: 'debts' } },
    });
  });

  it('are stored only when they can be filled', () => {
    expect(DEFAULT_SETTINGS.clauses).toEqual({});
    expect(checkSettings({ section: 'clauses', after: { en: own('{{ debt }}') } }).ok).toBe(true);
    const bad = checkSettings({ section: 'clauses', after: { de: own('{% if %}') } });
    expect(bad).toMatchObject({
      ok: false,
      error: { code: 'settings.invalid', params: { field: 'de.early' } },
    });
  });
});

describe('clauses of the user’s own', () => {
  const own1 = { heading: 'Security', text: 'The {{ debtor }} pledges the van.\n\nKeys: no.' };

  it('stand between notices and law, as many paragraphs as written, and need a heading', () => {
    const text = clauses({ language: 'en' }, { clauses: { en: { own1 } } });
    const at = ['Notices', 'Security', 'Law and court'].map((one) => text.indexOf(one));
    expect([...at].sort((a, b) => a - b)).toEqual(at);
    expect(text).toContain('pledges the van.\nKeys: no.');
    const headless = checkClause('own1', { heading: ' ', text: 'x' });
    expect(headless.ok ? '' : headless.error.code).toBe('agreements.clauseHeading');
  });

  it.each(LETTER_LANGUAGES)('%s: is shown as it will read, with every value', (language) => {
    for (const kind of ['instalments', 'deferral'] as const) {
      for (const debtorType of ['business', 'consumer'] as const) {
        const wish = { company, today: TODAY, language, debtorType, kind };
        for (const id of CLAUSE_IDS) {
          const made = clausePreview(id, shippedText(id, language), wish);
          if (!made.ok || !made.value.clause.ok) throw new Error(id);
          const { clause } = made.value;
          expect(clause.value === null).toBe(id.startsWith('own'));
        }
      }
    }
  });

  it('says what is wrong and where', () => {
    const wish = { company, today: TODAY, language: 'en', debtorType: 'business' } as const;
    const text = { heading: 'A', text: 'One\n{% if consumer %}two' };
    const made = clausePreview('own2', text, { ...wish, kind: 'deferral' });
    const problem = made.ok && !made.value.clause.ok ? made.value.clause.error : undefined;
    expect(problem?.code).toBe('agreements.clauseSyntax');
    expect(problem?.params?.line).toBe(2);
  });
});

describe('the limitation clause', () => {
  const CITATION = /(§|art\.|Art\.|Act \d{4}|ss?\. \d)/;
  it.each([
    ['DE', /begins the period anew \(§ 212 BGB\)/],
    ['AT', /begins the period anew \(§ 1497 ABGB\)/],
    ['CH', /limitation anew \(Art\. 135 OR\)\. The debtor waives .* as long as the law allows\./],
    ['PL', /on that day \(art\. 123 KC\)/],
    ['CZ', /on that day \(§§ 639, 2053 OZ\)/],
    ['FR', /on that day, as far as the law that applies to them provides/],
    ['NL', /on that day, as far as the law that applies to them provides/],
    ['ES', /on that day, as far as the law that applies to them provides/],
    ['GB', /does not count for limitation\. The debtor signs this as a written acknowledgement/],
    ['IT', /follows from the law that applies/],
    ['BE', /follows from the law that applies/],
  ])('%s: cites only what is verified', (country, said) => {
    const limitation = chooseRule(SHIPPED_LIMITATION_RULES, country);
    const text = clauses({ language: 'en' }, { limitation });
    const clause = /Limitation\n(.*)/.exec(text)?.[1] ?? '';
    expect(clause).toMatch(said);
    expect(CITATION.test(clause)).toBe(['DE', 'AT', 'CH', 'PL', 'CZ'].includes(country));
    const notes = lawyerNotes({ ...agreementInput(), limitation }).map(({ code }) => code);
    expect(notes.includes('agreements.checkLimitation')).toBe(!['PL', 'CZ'].includes(country));
  });
});
