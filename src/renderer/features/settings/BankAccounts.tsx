import { useState } from 'react';
import type { BankAccount, Company } from '../../../domain/accounts/party';
import { inFours } from '../../../domain/references/mod97';
import { Button } from '../../components/Button';
import { Problem } from '../../components/states/Problem';
import { useKeptFields } from '../../frame/formParts';
import { refusalSentence } from '../../frame/refusalSentence';
import { useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';
import { BANK_ACCOUNT, BankAccountForm, NO_ACCOUNT } from './BankAccountForm';

/** Where customers pay, one account or more per currency; the first of a currency is printed. */
export function BankAccounts({ company }: { readonly company: Company }) {
  const m = useMessages();
  const say = m.settings.banks;
  const ledger = useLedger();
  const { begun, drop } = useKeptFields(BANK_ACCOUNT, NO_ACCOUNT);
  const [adding, setAdding] = useState(begun);
  const [problem, setProblem] = useState<string | null>(null);
  const { bankAccounts } = company;
  return (
    <section>
      <h3>{say.title}</h3>
      <p className="settings__lead">{say.lead}</p>
      <table className="figures-table figures-table--narrow">
        <thead>
          <tr>
            <th scope="col">{say.currency}</th>
            <th scope="col">{say.account}</th>
            <th scope="col">{say.bank}</th>
            <th scope="col">
              <span className="hidden-text">{say.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {bankAccounts.map((one) => (
            <tr key={one.iban}>
              <th scope="row">{one.currency}</th>
              <td className="num">{inFours(one.iban)}</td>
              <td>{[one.bank, one.bic].filter(Boolean).join(' · ')}</td>
              <td className="nowrap">
                {!isFirst(one) && (
                  <Button look="quiet" onClick={() => void store(toFront(one), say.firstNow)}>
                    {say.makeFirst}
                  </Button>
                )}
                {bankAccounts.length > 1 && (
                  <Button look="quiet" onClick={() => void store(without(one), say.removed)}>
                    {say.remove}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Problem>{problem}</Problem>
      {adding ? (
        <BankAccountForm
          currency={company.currency}
          taken={bankAccounts.map(({ iban }) => iban)}
          onCancel={end}
          onAdd={(one) => {
            end();
            void store([...bankAccounts, one], say.added);
          }}
        />
      ) : (
        <p className="settings__action">
          <Button onClick={() => setAdding(true)}>{say.add}</Button>
        </p>
      )}
    </section>
  );

  function end(): void {
    setAdding(false);
    drop();
  }

  function isFirst(one: BankAccount): boolean {
    return bankAccounts.find(({ currency }) => currency === one.currency) === one;
  }

  function without(one: BankAccount): readonly BankAccount[] {
    return bankAccounts.filter((other) => other !== one);
  }

  function toFront(one: BankAccount): readonly BankAccount[] {
    return [one, ...without(one)];
  }

  async function store(accounts: readonly BankAccount[], done: string): Promise<void> {
    const result = await ledger.changeCompany({ ...company, bankAccounts: accounts });
    setProblem(result.ok ? null : m.settings.failed(refusalSentence(result.error)));
    if (result.ok) toast(done);
  }
}
