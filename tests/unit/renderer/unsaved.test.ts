import { beforeEach, describe, expect, it } from 'vitest';
import {
  hasUnsaved,
  holdUnsaved,
  leaveAnyway,
  leaveTo,
  stayHere,
  useUnsavedParts,
} from '../../../src/renderer/stores/unsaved';

describe('leaving with unsaved input', () => {
  let went = 0;
  let discarded = 0;
  const go = () => {
    went += 1;
  };
  const part = {
    title: 'Fresh data',
    discard: () => {
      discarded += 1;
    },
  };

  beforeEach(() => {
    useUnsavedParts.setState({ parts: [], going: null });
    went = 0;
    discarded = 0;
  });

  it('goes at once when there is nothing to lose', () => {
    leaveTo(go);
    expect(went).toBe(1);
    expect(useUnsavedParts.getState().going).toBeNull();
  });

  it('asks first, stays, and keeps the input', () => {
    holdUnsaved(part);
    leaveTo(go);
    expect(useUnsavedParts.getState().going).not.toBeNull();
    stayHere();
    expect([went, discarded, hasUnsaved()]).toEqual([0, 0, true]);
    expect(useUnsavedParts.getState().going).toBeNull();
  });

  it('forgets every part and goes once the user says so', () => {
    holdUnsaved(part);
    holdUnsaved({ ...part });
    leaveTo(go);
    leaveAnyway();
    expect([went, discarded, hasUnsaved()]).toEqual([1, 2, false]);
  });

  it('asks no more once the input is saved', () => {
    const release = holdUnsaved(part);
    release();
    leaveTo(go);
    expect([went, discarded]).toEqual([1, 0]);
  });
});
