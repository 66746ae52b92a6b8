import { useState } from 'react';
import { type Currency, isCurrency } from '../../../../domain/money/currency';
import { ratesInForce } from '../../../../domain/settings/inForce';
import type { RatesSettings } from '../../../../domain/settings/sections/rates';
import { initialOf } from '../../../../domain/settings/settings';
import { useToday } from '../../../clock';
import { useKeptFields } from '../../../frame/formParts';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useActSettings } from '../../../frame/useAct';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { type RatesDraft, readRates } from './ratesDraft';

/** The page of the settings and the dialog have one draft: what is half written in one is in the other. */
export const RATES_DRAFT = 'settings:rates';

/**
 * The rates while they are being stated. As shipped none is stated: no rate, no source, no cost of
 * money, and the currency of the firm as the base. Stands in a `FormDraft` of the name above.
 */
export function useRates(currencies: readonly Currency[]) {
  const m = useMessages();
  const today = useToday();
  const act = useActSettings();
  const { settings, company } = useBook();
  const stated = settings.rates;
  const { fields, begun, setFields, drop } = useKeptFields('rates', fieldsOf(stated));
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState('');
  const none = fieldsOf(initialOf('rates'));
  const shipped = JSON.stringify(fields) === JSON.stringify(none);
  const { rates, problems } = readRates(m, fields, today);
  const rated = Object.keys(stated.rates).filter(isCurrency);
  const again = (next: RatesDraft | null) => () => {
    setTried(false);
    setProblem('');
    if (next === null) drop();
    else setFields(next);
  };
  return {
    fields,
    change: (part: Partial<RatesDraft>) => setFields({ ...fields, ...part }),
    all: [...new Set([...currencies, fields.base, ...rated])],
    problems: tried ? problems : {},
    form: {
      ...{ changed: begun, written: begun, unreadable: false, shipped, problem, save },
      discard: again(null),
      backToShipped: again(none),
    },
  };

  function fieldsOf(of: RatesSettings): RatesDraft {
    return { ...ratesInForce({ rates: of }, company), on: of.on ?? today };
  }

  async function save(): Promise<boolean> {
    setTried(true);
    if (Object.keys(problems).length > 0) return false;
    const after = shipped ? { ...rates, on: null } : rates;
    const saved = await act({ section: 'rates', after }, m.insights.ratesDialog.saved);
    setProblem(saved.ok ? '' : refusalSentence(saved.error));
    if (saved.ok) drop();
    return saved.ok;
  }
}

export type RatesBeingStated = ReturnType<typeof useRates>;
