import { useState } from 'react';
import { type Currency, isCurrency } from '../../../domain/money/currency';
import { useToday } from '../../clock';
import { Dialog } from '../../components/dialog/Dialog';
import { FormFoot } from '../../components/dialog/FormFoot';
import { DateField } from '../../components/fields/DateField';
import { FieldRow } from '../../components/fields/Field';
import { SelectField } from '../../components/fields/SelectField';
import { TextField } from '../../components/fields/TextField';
import { FormDraft } from '../../frame/FormDraft';
import { useKeptFields } from '../../frame/formParts';
import { tellRefusal } from '../../frame/tellRefusal';
import { useActSettings } from '../../frame/useAct';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { type RatesDraft, readRates } from './ratesDraft';

interface RatesFormProps {
  /** The currencies of the book. */
  readonly currencies: readonly Currency[];
  /** Puts the form away; absent where it stands for good. */
  readonly onClose?: () => void;
}

/** The page of the settings has the same form: what is half written in one is in the other. */
const RATES_DRAFT = 'settings:rates';

/** The rates in a dialog of their own. */
export function RatesDialog({ onClose, ...form }: Required<RatesFormProps>) {
  const { title } = useMessages().insights.ratesDialog;
  return (
    <Dialog title={title} open onClose={onClose} width="narrow">
      <FormDraft name={RATES_DRAFT}>
        <RatesForm {...form} onClose={onClose} />
      </FormDraft>
    </Dialog>
  );
}

/** Where the firm states the rates its totals go by, and what money costs it. */
export function RatesForm({ currencies, onClose }: RatesFormProps) {
  const m = useMessages();
  const say = m.insights.ratesDialog;
  const today = useToday();
  const act = useActSettings();
  const { settings, company } = useBook();
  const stated = settings.rates;
  const {
    fields: draft,
    setFields,
    drop,
  } = useKeptFields<RatesDraft>('rates', {
    ...stated,
    base: stated.on === null ? (company?.currency ?? stated.base) : stated.base,
    on: stated.on ?? today,
  });
  const [tried, setTried] = useState(false);
  const { rates, problems } = readRates(m, draft, today);
  const shown = tried ? problems : {};
  const change = (part: Partial<RatesDraft>) => setFields({ ...draft, ...part });
  const rated = Object.keys(stated.rates).filter(isCurrency);
  const all = [...new Set([...currencies, draft.base, ...rated])];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="insights__lead muted">{say.lead}</p>
      <SelectField
        label={say.base}
        value={draft.base}
        choices={all.map((value) => ({ value, label: value }))}
        onChange={(base) => change({ base })}
      />
      <FieldRow>
        {all
          .filter((currency) => currency !== draft.base)
          .map((currency) => (
            <TextField
              key={currency}
              label={say.rate(currency, draft.base)}
              value={draft.rates[currency] ?? ''}
              hint={say.rateHint}
              error={shown[currency]}
              onChange={(rate) => change({ rates: { ...draft.rates, [currency]: rate } })}
            />
          ))}
      </FieldRow>
      <FieldRow>
        <DateField
          label={say.on}
          value={draft.on}
          error={shown.on}
          onChange={(on) => change({ on })}
        />
        <TextField
          label={say.source}
          value={draft.source}
          hint={say.sourceHint}
          maxLength={200}
          grow
          onChange={(source) => change({ source })}
        />
      </FieldRow>
      <TextField
        label={say.carrying}
        short
        value={draft.carryingPct}
        hint={say.carryingHint}
        error={shown.carryingPct}
        onChange={(carryingPct) => change({ carryingPct })}
      />
      <FormFoot onCancel={onClose} />
    </form>
  );

  async function save(): Promise<void> {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const saved = await act({ section: 'rates', after: rates }, say.saved);
    if (!saved.ok) return tellRefusal(saved.error);
    drop();
    onClose?.();
  }
}
