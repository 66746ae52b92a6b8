import { useDeferredValue, useMemo } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import { type Preview, previewOf } from '../../../../domain/letters/preview';
import { useToday } from '../../../clock';
import { useBook } from '../../../ledger/hooks';
import type { Place } from './TemplatePlace';

/** The text as a letter to an invented customer, a moment behind the typing; null without a company. */
export function usePreview(
  { kind, language }: Place,
  source: string,
  debtorType: Account['debtorType'],
): Preview | null {
  const { company, settings } = useBook();
  const today = useToday();
  const text = useDeferredValue(source);
  return useMemo(() => {
    if (company === null) return null;
    const work = { company, settings, today };
    return previewOf(kind, text, { language, debtorType }, work);
  }, [company, settings, today, kind, language, text, debtorType]);
}
