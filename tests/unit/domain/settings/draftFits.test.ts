import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, draftFits } from '../../../../src/domain/settings/settings';

describe('a half-written section', () => {
  const { ladders, desk, freshness } = DEFAULT_SETTINGS;

  it.each(Object.keys(DEFAULT_SETTINGS) as (keyof typeof DEFAULT_SETTINGS)[])(
    'fits as it is at first: %s',
    (section) => {
      expect(draftFits(section, DEFAULT_SETTINGS[section])).toBe(true);
      expect(draftFits(section, 'text')).toBe(false);
    },
  );

  it('may break the rules that only hold once it is saved', () => {
    expect(draftFits('freshness', { ...freshness, bankDays: 0 })).toBe(true);
    expect(draftFits('ladders', { ...ladders, company: '' })).toBe(true);
  });

  it('of another shape does not fit: a field that is new, or of another kind', () => {
    const { bankDays: _, ...older } = freshness;
    expect(draftFits('freshness', older)).toBe(false);
    expect(draftFits('desk', { ...desk, users: 'Ada' })).toBe(false);
    expect(draftFits('ladders', { ...ladders, policies: [{ id: 'own' }] })).toBe(false);
  });
});
