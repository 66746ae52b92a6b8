/** Who stands behind an account number: a customer, a supplier, nobody (general ledger), or no account. */
export type AccountClass = 'debtor' | 'creditor' | 'ledger' | 'invalid';

/**
 * The rule of DATEV's account plan: a personal account has one digit more than the general ledger
 * accounts (`accountDigits`, from the header); of those, 1–6 in front are debtors and 7–9 creditors.
 * With four digits: 10000–69999 debtors, 70000–99999 creditors. Zeros in front do not count.
 */
export function classOfAccount(text: string, accountDigits: number): AccountClass {
  if (!/^\d{1,9}$/.test(text)) return 'invalid';
  const account = bareAccount(text);
  if (account.length <= accountDigits) return 'ledger';
  if (account.length > accountDigits + 1) return 'invalid';
  return account < '7' ? 'debtor' : 'creditor';
}

/** The account number as people write it, without zeros in front. */
export function bareAccount(text: string): string {
  return text.replace(/^0+(?=\d)/, '');
}
