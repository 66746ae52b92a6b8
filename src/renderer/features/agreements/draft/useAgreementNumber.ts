import { nextNumber } from '../../../../domain/accounts/views/nextNumber';
import { yearOf } from '../../../../domain/dates/plainDate';
import { printedNumber } from '../../../../domain/references/numbering';
import { useToday } from '../../../clock';
import { useBook } from '../../../ledger/hooks';

/** The number the next agreement gets, and how it is printed. */
export function useAgreementNumber(): { readonly number: number; readonly reference: string } {
  const { accounts, settings } = useBook();
  const today = useToday();
  const pattern = settings.numbering.agreement;
  const number = nextNumber(accounts.values(), 'agreement', pattern, today);
  return { number, reference: printedNumber(pattern, yearOf(today), number) };
}
