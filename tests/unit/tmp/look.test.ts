import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { plainDate } from '../../../src/domain/dates/plainDate';
import { letterBeforeAction } from '../../../src/domain/letters/letter';
import { company, letterInput, manyItems, agreementInput, planRows } from '../../support/documentFixtures';
import { instalmentAgreement } from '../../../src/domain/agreements/agreement';
import { drawBytes } from '../../support/pdf';

test('look', async () => {
  const l = letterBeforeAction(letterInput({ items: manyItems(45) }));
  if (!l.ok) throw new Error('x');
  const m = l.value;
  const over = m.table.rows.map((_, i) => ['Carried over', '', '', '', String(i + 1)]);
  const forward = m.table.rows.map((_, i) => ['Brought forward', '', '', '', String(i + 1)]);
  const qrBill = { currency: 'CHF', minor: 194975, iban: 'CH4431999123000889012', reference: '210000000003139471430009017', message: 'Order of 15.06.2026',
    creditor: { name: 'Robert Schneider AG', street: 'Rue du Lac', houseNumber: '1268', postcode: '2501', town: 'Biel', country: 'CH' },
    debtor: { name: 'Pia-Maria Rutschmann-Schnyder', street: 'Grosse Marktgasse', houseNumber: '28', postcode: '9400', town: 'Rorschach', country: 'CH' } } as const;
  writeFileSync('/tmp/a6look/letter.pdf', await drawBytes([{ ...m, layout: 'chRight', language: 'de', table: { ...m.table, carried: { over, forward } }, qrBill }]));
  const one = letterBeforeAction(letterInput({ items: manyItems(8) }));
  if (!one.ok) throw new Error('x');
  writeFileSync('/tmp/a6look/one.pdf', await drawBytes([one.value]));
  const short = letterBeforeAction(letterInput({ items: manyItems(1) }));
  if (!short.ok) throw new Error('x');
  writeFileSync('/tmp/a6look/qr2.pdf', await drawBytes([{ ...short.value, sender: { ...short.value.sender, footer: [] }, layout: 'chLeft', language: 'fr', qrBill: { ...qrBill, minor: null, debtor: null, iban: 'CH9300762011623852957', reference: 'RF18539007547034', message: '' } }]));
  const a = instalmentAgreement(agreementInput({ rows: planRows(1_831_055, 24) }));
  if (!a.ok) throw new Error('x');
  writeFileSync('/tmp/a6look/agr.pdf', await drawBytes([a.value]));
  const b = a.value;
  writeFileSync('/tmp/a6look/bi.pdf', await drawBytes([{ kind: 'bilingual', title: 'T', language: 'en', otherLanguage: 'pl', date: plainDate('2026-11-20'), sender: b.sender, pageLabel: b.pageLabel,
    heading: { left: b.heading, right: 'Ugoda ratalna' }, facts: [{ label: 'Creditor', text: company.name }], sections: b.clauses.map((c, i) => ({ heading: { left: `${i + 1}. ${c.heading}`, right: `${i + 1}. ${c.heading}` }, paragraphs: c.paragraphs.map((p) => ({ left: p, right: `${p} ${p.slice(0, 80)}` })), table: i === 0 ? b.claim : null })), signatures: b.signatures, footerNote: b.footerNote }]));
  writeFileSync('/tmp/a6look/cal.pdf', await drawBytes([{ kind: 'calibration', title: 'T', language: 'en', date: plainDate('2026-11-20'), sender: b.sender, pageLabel: b.pageLabel, layout: 'din5008b', heading: 'Calibration page', paragraphs: ['Print this page at 100 % (no fitting to the page). Measure from the left edge of the paper to the mark 20.'], addressLabel: 'Address', windowLabel: 'What windows may show' }]));
});
