import type { PlanRow } from '../../accounts/agreement';
import type { Company } from '../../accounts/party';
import { weekdayDate } from '../../documents/format';
import type { Coupon, CouponSheet } from '../../documents/model';
import { bankAccountFor, bankLines } from '../../documents/sender';
import { takesEpc } from '../../letters/payment';
import { fill } from '../../messages/fill';
import { formatMoney } from '../../money/format';
import { epcPayload } from '../../references/epc';
import type { Debt } from './check';
import type { AgreementInput } from './input';
import { instalmentReference } from './references';
import type { Speech } from './speech';

/** One slip for each payment, with the QR code of its transfer when it is in euro. */
export function couponSheet(input: AgreementInput, debt: Debt, speech: Speech): CouponSheet {
  const { heading, note } = speech.words.coupons;
  const coupons = input.rows.map((row) => couponOf(row, input, debt, speech));
  return { heading, note, coupons };
}

function couponOf(
  row: PlanRow,
  { company, rows, reference }: AgreementInput,
  { currency }: Debt,
  { words, dates, numbers, sender }: Speech,
): Coupon {
  const { title, labels } = words.coupons;
  const account = bankAccountFor(company, currency);
  const { plain, printed } = instalmentReference(reference, row.no, account);
  const bank = account === undefined ? [] : bankLines(account, sender);
  return {
    title: fill(title, { no: row.no, count: rows.length }),
    rows: [
      { label: labels.amount, text: formatMoney({ minor: row.minor, currency }, numbers) },
      { label: labels.due, text: weekdayDate(row.dueOn, dates) },
      { label: labels.reference, text: printed },
      { label: labels.holder, text: company.name },
      ...bank.filter(({ label }) => label !== sender.bank),
    ],
    code: codeOf(row, company, currency, plain),
  };
}

function codeOf(
  row: PlanRow,
  company: Company,
  currency: Debt['currency'],
  reference: string,
): string {
  const account = bankAccountFor(company, currency);
  if (reference === '' || account === undefined || !takesEpc(currency, account)) return '';
  const code = epcPayload({
    name: company.name,
    iban: account.iban,
    bic: account.bic,
    amount: { minor: row.minor, currency },
    reference,
  });
  return code.ok ? code.value.payload : '';
}
