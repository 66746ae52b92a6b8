import { Button } from '../../components/Button';
import { focusOnMount } from '../../components/focus';
import { Page, Screen } from '../../frame/Header';
import { useMessages } from '../../messages/useMessages';
import { goTo } from '../../stores/route';
import { type ReconcileState, setReconcile } from './reconcileStore';

/** What was booked, and a line per customer who can be thanked. */
export function Done({ state }: { readonly state: Extract<ReconcileState, { step: 'done' }> }) {
  const m = useMessages();
  const say = m.reconcile.done;
  const { booked, parked, thanks } = state;
  return (
    <Screen
      title={say.title}
      note={m.reconcile.booked(booked, parked)}
      body={
        <Page>
          <h2 className="thanks__title">{say.thanks}</h2>
          {thanks.length === 0 && <p className="muted">{say.nobody}</p>}
          <ul className="thanks">
            {thanks.map(({ account, paidAll, kept }) => (
              <li key={account.id} className="thanks__line">
                <Button
                  look="quiet"
                  flush
                  aria-label={say.open(account.name)}
                  onClick={() => goTo('customers', account.id)}
                >
                  {account.name}
                </Button>
                <span>
                  {[paidAll && say.paidAll, kept > 0 && say.kept(kept)].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
          <Button look="primary" ref={focusOnMount} onClick={() => setReconcile({ step: 'idle' })}>
            {say.back}
          </Button>
        </Page>
      }
    />
  );
}
