import type { Account } from '../../../../domain/accounts/account';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import {
  ageDerivation,
  balanceDerivation,
  itemDerivation,
  turnoverDerivation,
} from '../../../../domain/derivations/balance';
import { accountInterest, itemInterest } from '../../../../domain/derivations/interest';
import { itemLimitation } from '../../../../domain/derivations/limitation';
import { formatMoney } from '../../../../domain/money/format';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { Dialog, DialogActions } from '../../../components/dialog/Dialog';
import { longDate } from '../../../components/text';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import type { WhyFigure } from '../../../stores/dialogs';
import { usePageAccount } from '../day/usePageAccount';
import { useDebtor } from '../page/useDebtor';
import { HabitTable, PromiseTable } from './habitParts';
import { DerivationTable, InterestTable, LimitationPart, Part, Sources } from './parts';
import { useTables } from './useTables';
import './Why.css';

interface WhyDialogProps {
  readonly account: Account;
  readonly figure: WhyFigure;
  readonly asOf: PlainDate | null;
  readonly onClose: () => void;
}

/** Where a figure comes from: its lines from the domain, with rules, rates and sources. */
export function WhyDialog({ account, figure, asOf, onClose }: WhyDialogProps) {
  const m = useMessages();
  const say = m.dossier.why;
  const today = useToday();
  const day = asOf ?? today;
  const page = usePageAccount(account, useDebtor(account), asOf);
  const known = page?.whole === true ? page.account : null;
  return (
    <Dialog title={titleOf(figure)} open onClose={onClose} width="wide">
      <p className="muted">
        {account.name} · {say.asOf(longDate(m, day))}
      </p>
      {known === null ? (
        <p className="muted">{say.loading}</p>
      ) : (
        <Answer account={known} figure={figure} day={day} />
      )}
      <DialogActions>
        <Button look="primary" onClick={onClose}>
          {m.common.close}
        </Button>
      </DialogActions>
    </Dialog>
  );

  function titleOf(asked: WhyFigure): string {
    if (asked.kind === 'balance') return say.titles[asked.figure];
    if (asked.kind !== 'item') return say.kinds[asked.kind];
    const item = known?.items.find(({ id }) => id === asked.item);
    return say.itemTitle(item?.number ?? '');
  }
}

interface AnswerProps {
  readonly account: Account;
  readonly figure: WhyFigure;
  readonly day: PlainDate;
}

function Answer({ account, figure, day }: AnswerProps) {
  switch (figure.kind) {
    case 'balance':
      return (
        <DerivationTable
          derivation={balanceDerivation(account, figure.figure, figure.currency, day)}
        />
      );
    case 'age': {
      const { bucket, currency } = figure;
      return <DerivationTable derivation={ageDerivation(account, bucket, currency, day)} />;
    }
    case 'turnover': {
      const { span, currency } = figure;
      return <DerivationTable derivation={turnoverDerivation(account, span, currency, day)} />;
    }
    case 'habit':
      return <HabitTable account={account} day={day} />;
    case 'promises':
      return <PromiseTable account={account} day={day} />;
    case 'interest':
      return <AllInterest account={account} figure={figure} day={day} />;
    case 'item':
      return <OneItem account={account} figure={figure} day={day} />;
  }
}

type Of<K extends WhyFigure['kind']> = Omit<AnswerProps, 'figure'> & {
  readonly figure: Extract<WhyFigure, { kind: K }>;
};

function AllInterest({ account, figure, day }: Of<'interest'>) {
  const m = useMessages();
  const { items, refused, total, currency } = accountInterest(
    account,
    figure.currency,
    day,
    useTables(),
  );
  return (
    <>
      {items.length > 0 && <p className="strong">{formatMoney({ minor: total, currency })}</p>}
      {items.map((interest) => (
        <Part key={interest.item.id} title={interest.item.number}>
          <InterestTable interest={interest} />
        </Part>
      ))}
      <Sources of={items.map(({ regime }) => regime)} />
      {refused.map(({ item, why }) => (
        <Part key={item.id} title={m.dossier.why.refusedItem(item.number)}>
          <p className="warn">{refusalSentence(why)}</p>
        </Part>
      ))}
    </>
  );
}

function OneItem({ account, figure, day }: Of<'item'>) {
  const say = useMessages().dossier.why;
  const tables = useTables();
  const item = account.items.find(({ id }) => id === figure.item);
  if (item === undefined) return <p className="muted">{say.nothing}</p>;
  const interest = itemInterest(item, account, day, tables);
  const limitation = itemLimitation(item, account, day, tables);
  return (
    <>
      <Part title={say.open}>
        <DerivationTable derivation={itemDerivation(item, day)} />
      </Part>
      <Part title={say.interest}>
        {interest.ok ? (
          <>
            <InterestTable interest={interest.value} />
            <Sources of={[interest.value.regime]} />
          </>
        ) : (
          <p className="muted">{refusalSentence(interest.error)}</p>
        )}
      </Part>
      <Part title={say.limitation}>
        {limitation.ok ? (
          <LimitationPart limitation={limitation.value} />
        ) : (
          <p className="muted">{refusalSentence(limitation.error)}</p>
        )}
      </Part>
    </>
  );
}
