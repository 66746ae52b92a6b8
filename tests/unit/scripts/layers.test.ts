import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTree } from '../../../scripts/lib/layers/check.mjs';

const FIXTURES = join(import.meta.dirname, '../../fixtures/layers');

/** Each folder breaks exactly one rule, at one place. */
const CASES: Readonly<Record<string, string>> = {
  'chance-crypto': 'randomness src/domain/id.ts:2',
  'chance-math': 'randomness src/domain/id.ts:1',
  'climbs-out': 'climbs-out src/main/tool.ts:1',
  'clock-new-date': 'clock src/renderer/features/today/age.ts:3',
  'clock-now': 'clock src/domain/rule.ts:2',
  'clock-temporal': 'clock src/renderer/ledger/stamp.ts:3',
  'components-import-ledger': 'layer-import src/renderer/components/Grid.tsx:2',
  'dexie-in-feature': 'package-home src/renderer/features/today/query.ts:1',
  'domain-exports-from-renderer': 'layer-import src/domain/rule.ts:2',
  'domain-imports-main': 'layer-import src/domain/rule.ts:1',
  'domain-imports-node': 'node-builtin src/domain/rule.ts:2',
  'domain-imports-type-of-ipc': 'layer-import src/domain/rule.ts:3',
  'dynamic-import': 'dynamic-import src/main/load.ts:2',
  'frame-imports-feature': 'layer-import src/renderer/frame/first.ts:1',
  'feature-imports-ipc-value': 'types-only src/renderer/features/today/Today.tsx:2',
  'ipc-main-outside-ipc': 'ipc-main src/main/window.ts:3',
  'ipc-renderer-outside-preload': 'ipc-renderer src/main/window.ts:1',
  'pdfkit-outside-pdf': 'package-home src/main/print.ts:1',
  'preload-requires-domain': 'layer-import src/preload/index.ts:1',
  'renderer-imports-electron': 'package src/renderer/main.tsx:1',
  'clock-taken-apart': 'clock src/domain/rule.ts:1',
  'chance-taken-apart': 'randomness src/domain/id.ts:1',
  'locale-of-computer': 'locale src/domain/order.ts:2',
  'require-made': 'dynamic-import src/main/print.ts:1',
  'modules-by-pattern': 'dynamic-import src/renderer/features/today/all.ts:1',
  syntax: 'syntax src/domain/broken.ts:1',
  'too-long': 'file-length src/renderer/theme.css:401',
  'toolkit-preload': 'forbidden-package src/preload/index.ts:1',
  'unknown-folder': 'unknown-layer src/helpers/index.ts:1',
  'worker-of-ledger': 'layer-import src/renderer/ledger/run.ts:2',
};

describe('the layer check', () => {
  it('accepts a tree that keeps every rule', () => {
    const { files, findings } = checkTree(join(FIXTURES, 'clean'));
    expect(findings).toEqual([]);
    expect(files).toBe(13);
  });

  it.each(Object.entries(CASES))('refuses %s', (name, expected) => {
    const { findings } = checkTree(join(FIXTURES, name));
    expect(findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([expected]);
    expect(findings[0]?.message).toMatch(/.{20,}/);
  });

  it('has a case for every fixture', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(['clean', ...Object.keys(CASES)].sort());
  });
});
