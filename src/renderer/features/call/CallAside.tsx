import type { Ref } from 'react';
import type { Account } from '../../../domain/accounts/account';
import { keyOf } from '../../commands/registry';
import { Tabs } from '../../components/layout/Tabs';
import { useMessages } from '../../messages/useMessages';
import { OptionsPanel } from './OptionsPanel';
import { SheetPanel } from './SheetPanel';
import type { AsideName } from './useAside';

interface CallAsideProps {
  readonly ref: Ref<HTMLElement>;
  readonly account: Account;
  readonly shown: AsideName;
  readonly onShow: (name: AsideName) => void;
}

/** Beside the form of a call: what is known, and what can be offered. */
export function CallAside({ ref, account, shown, onShow }: CallAsideProps) {
  const m = useMessages();
  const say = m.call.aside;
  return (
    <section ref={ref} className="call__aside" aria-label={say.label}>
      <Tabs
        label={say.label}
        selected={shown}
        onSelect={(key) => onShow(key === 'options' ? 'options' : 'sheet')}
        tabs={[
          {
            key: 'sheet',
            title: say.sheet,
            keys: keyOf('call.sheet'),
            content: <SheetPanel account={account} />,
          },
          {
            key: 'options',
            title: say.options,
            keys: keyOf('call.options'),
            content: <OptionsPanel account={account} />,
          },
        ]}
      />
    </section>
  );
}
