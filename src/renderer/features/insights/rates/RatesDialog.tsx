import type { Currency } from '../../../../domain/money/currency';
import { Dialog } from '../../../components/dialog/Dialog';
import { FormFoot } from '../../../components/dialog/FormFoot';
import { FormDraft } from '../../../frame/FormDraft';
import { useBusy } from '../../../frame/useBusy';
import { useMessages } from '../../../messages/useMessages';
import { RatesFields } from './RatesFields';
import { RATES_DRAFT, useRates } from './useRates';

interface RatesDialogProps {
  /** The currencies of the book. */
  readonly currencies: readonly Currency[];
  readonly onClose: () => void;
}

/** The rates in a dialog of their own. */
export function RatesDialog(props: RatesDialogProps) {
  const { title } = useMessages().insights.ratesDialog;
  return (
    <Dialog title={title} open onClose={props.onClose} width="narrow">
      <FormDraft name={RATES_DRAFT} title={title}>
        <RatesForm {...props} />
      </FormDraft>
    </Dialog>
  );
}

function RatesForm({ currencies, onClose }: RatesDialogProps) {
  const rates = useRates(currencies);
  const { busy, during } = useBusy();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void during(() => rates.form.save().then((saved) => saved && onClose()));
      }}
    >
      <RatesFields of={rates} />
      <FormFoot busy={busy} problem={rates.form.problem} onCancel={onClose} />
    </form>
  );
}
