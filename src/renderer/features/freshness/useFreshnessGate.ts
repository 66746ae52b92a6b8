import { useState } from 'react';
import type { Refusal } from '../../../domain/refusal';
import { ok, type Result } from '../../../domain/result';
import type { FreshnessOverride } from '../../ledger/api';
import { useLedger } from '../../ledger/hooks';
import { useFreshness } from './useFreshness';

/** What stands between old data and a chasing step: a reason, kept in the journal. */
export interface FreshnessGate {
  readonly stale: readonly Refusal[];
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** True while the data is too old and no reason is given. */
  readonly shut: boolean;
  /** Records the reason, if one was needed. */
  readonly pass: () => Promise<Result<null, Refusal>>;
}

/** `step` is the chasing step the user is about to take; the journal names it with his reason. */
export function useFreshnessGate(step: FreshnessOverride['step']): FreshnessGate {
  const ledger = useLedger();
  const { stale } = useFreshness();
  const [reason, setReason] = useState('');
  const shut = stale.length > 0 && reason.trim() === '';
  return {
    ...{ stale, reason, setReason, shut },
    pass: async () => {
      if (stale.length === 0) return ok(null);
      const findings = stale.map(({ code, params }) => `${code} ${params?.on ?? ''}`);
      return ledger.overrideFreshness({ step, reason: reason.trim(), findings });
    },
  };
}
