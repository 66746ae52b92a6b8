import { useState } from 'react';
import type { BankAccount, Company } from '../../../domain/accounts/party';
import { Button } from '../../components/Button';
import { Problem } from '../../components/states/Problem';
import { useKeptFields } from '../../frame/formParts';
import { refusalSentence } from '../../frame/refusalSentence';
import { useMessages } from '../../messages/useMessages';
import { BANK_ACCOUNT, BankAccountForm, keyOfAccount, NO_ACCOUNT } from './BankAccountForm';
import { BankAccountRow } from './BankAccountRow';
import { useChangeCompany } from './useChangeCompany';

/** Where customers pay, one account or more per currency; the first of a currency is printed. */
export function BankAccounts({ company }: { readonly company: Company }) {
  const m = useMessages();
  const say = m.settings.banks;
  const changeCompany = useChangeCompany();
  const { begun, drop } = useKeptFields(BANK_ACCOUNT, NO_ACCOUNT);
  const [adding, setAdding] = useState(begun);
  const [problem, setProblem] = useState<string | null>(null);
  const { bankAccounts } = company;
  return (
    <section>
      <h3>{say.title}</h3>
      <p className="settings__lead">{say.lead}</p>
      <table className="table table--narrow">
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
            <BankAccountRow
              key={keyOfAccount(one)}
              account={one}
              taken={without(one)}
              first={isFirst(one)}
              onChange={(changed) => void store(exchanged(one, changed), say.changed)}
              onFirst={() => void store(toFront(one), say.firstNow)}
              onRemove={
                bankAccounts.length > 1 ? () => void store(without(one), say.removed) : null
              }
            />
          ))}
        </tbody>
      </table>
      <Problem>{problem}</Problem>
      {adding ? (
        <BankAccountForm
          part={BANK_ACCOUNT}
          title={say.add}
          saveText={say.addNow}
          initial={{ ...NO_ACCOUNT, currency: company.currency }}
          taken={bankAccounts}
          onCancel={end}
          onSave={(one) => {
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

  /** Before the others of its currency; the first of all stands in for currencies without one. */
  function toFront(one: BankAccount): readonly BankAccount[] {
    const first = bankAccounts.find(({ currency }) => currency === one.currency);
    return without(one).flatMap((other) => (other === first ? [one, other] : [other]));
  }

  function exchanged(one: BankAccount, changed: BankAccount): readonly BankAccount[] {
    return bankAccounts.map((other) => (other === one ? changed : other));
  }

  async function store(accounts: readonly BankAccount[], done: string): Promise<void> {
    const result = await changeCompany({ ...company, bankAccounts: accounts }, done);
    setProblem(result.ok ? null : m.settings.failed(refusalSentence(result.error)));
  }
}
