import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/domain/importing/text/decode';
import { decodeEightBits } from '../../../../src/domain/importing/text/eightBit';
import type { EightBit } from '../../../../src/domain/importing/text/encoding';
import { guessEightBit } from '../../../../src/domain/importing/text/guess';
import { codeOf, must } from './support';

/** The bytes of a text in an encoding, by turning its table round. */
function encoded(text: string, encoding: EightBit): Uint8Array {
  const all = decodeEightBits(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    encoding,
  );
  return Uint8Array.from(text, (character) => all.indexOf(character));
}

const GERMAN = 'Kunde;Straße\nMüller & Söhne GmbH;Große Bäckerstraße 5\nÄrzteverein Köln;Übersee\n';
const FRENCH = 'Société Générale d’Électricité;Crédit à Nîmes;où ça\n';
const SWEDISH = 'Övningsföretaget AB;Försäljning på Åland;Ängelholm\n';
const SPANISH = 'Año;Señor Muñoz;José Núñez, León\n';
const POLISH = 'Zakład Usługowy;Łódź, ul. Świętokrzyska;Gdańsk żółć\n';
const CZECH = 'Příbram;Žďár nad Sázavou;Třinecké železárny;šťastný\n';

describe('the encoding of one byte a character', () => {
  it.each<[string, EightBit, EightBit]>([
    [GERMAN, 'windows-1252', 'windows-1252'],
    [GERMAN, 'cp850', 'cp850'],
    [GERMAN, 'cp437', 'cp850'],
    [SWEDISH, 'cp437', 'cp850'],
    [SWEDISH, 'windows-1252', 'windows-1252'],
    ['Číslo;Firma\n1;Novák\n2;Dvořák\n', 'windows-1250', 'windows-1250'],
    ['Cliente\nJosé García\nCaffè Nero\n', 'windows-1252', 'windows-1252'],
    ['Kunde\nBjørn Müller\nPrésident\n', 'windows-1252', 'windows-1252'],
    [GERMAN, 'macintosh', 'macintosh'],
    [SWEDISH, 'macintosh', 'macintosh'],
    [FRENCH, 'macintosh', 'macintosh'],
    [SPANISH, 'macintosh', 'macintosh'],
    [SPANISH, 'windows-1252', 'windows-1252'],
    [SPANISH, 'cp850', 'cp850'],
    ['Kunde;Fällig\nMüller;1\n', 'macintosh', 'macintosh'],
    [FRENCH, 'windows-1252', 'windows-1252'],
    [POLISH, 'windows-1250', 'windows-1250'],
    [POLISH, 'iso-8859-2', 'iso-8859-2'],
    [CZECH, 'windows-1250', 'windows-1250'],
    [CZECH, 'iso-8859-2', 'iso-8859-2'],
    ['Betrag;5 €\nÉtienne;7 €\nŒuvre;3 €\n', 'iso-8859-15', 'iso-8859-15'],
    ['Betrag;5 €\nMüller;7 €\n', 'windows-1252', 'windows-1252'],
  ])('%j in %s is found', (text, written, found) => {
    const bytes = encoded(text, written);
    expect(guessEightBit(bytes)).toBe(found);
    // Code pages that agree on every letter of the text are as good as each other.
    expect(must(decodeText(bytes))).toEqual({ text, encoding: found, replaced: 0 });
  });

  it('is CP437 when a SIE file says PC8, unless its letters say otherwise', () => {
    const sie = `#FLAGGA 0\n#FORMAT PC8\n#FNAMN "${SWEDISH.trim()}"\n`;
    expect(must(decodeText(encoded(sie, 'cp437')))).toMatchObject({ text: sie, encoding: 'cp437' });
    expect(must(decodeText(encoded(sie, 'windows-1252'))).text).toBe(sie);
  });

  it('is the one the user names', () => {
    const bytes = encoded(GERMAN, 'cp850');
    expect(must(decodeText(bytes, 'cp437'))).toMatchObject({ text: GERMAN, encoding: 'cp437' });
    expect(must(decodeText(bytes, 'iso-8859-1')).text).not.toBe(GERMAN);
    expect(must(decodeText(bytes, 'utf-8')).replaced).toBeGreaterThan(0);
    expect(codeOf(decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'cp850'))).toBe(
      'import.not-text',
    );
  });

  it('has a table with a character for every byte', () => {
    for (const encoding of [
      'cp437',
      'cp850',
      'iso-8859-2',
      'iso-8859-15',
      'windows-1250',
    ] as const) {
      const text = decodeEightBits(
        Uint8Array.from({ length: 256 }, (_, byte) => byte),
        encoding,
      );
      expect(new Set(text).size, encoding).toBe(256);
    }
  });

  it('leaves UTF-8 alone in which a program wrote its sign for damage', () => {
    const bytes = new TextEncoder().encode('Name,Place\nMiller,\ufffd\n');
    expect(must(decodeText(bytes))).toMatchObject({ encoding: 'utf-8', replaced: 0 });
  });
});
