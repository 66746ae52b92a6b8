import type { Account } from '../../../domain/accounts/account';
import { dialled } from '../../../domain/callSheet/phone';
import { Button } from '../../components/Button';
import { useApp } from '../../frame/appContext';
import { tellFailure } from '../../frame/tellRefusal';
import { useMessages } from '../../messages/useMessages';
import { clockText, type Stopwatch } from './useStopwatch';

interface CallHeadProps {
  readonly account: Account;
  readonly watch: Stopwatch;
}

/** Whom to call and how he likes it; dialling starts the clock. */
export function CallHead({ account, watch }: CallHeadProps) {
  const m = useMessages();
  const { api } = useApp();
  const say = m.call.head;
  const { phone, preference } = account.contact;
  const number = dialled(phone);
  const time = clockText(watch.seconds);
  return (
    <div className="call-head">
      {number === null ? (
        <span className="muted">{phone === '' ? say.noPhone : phone}</span>
      ) : (
        <a
          className="call-head__dial num"
          href={`tel:${number}`}
          onClick={(event) => {
            event.preventDefault();
            void dial(number);
          }}
        >
          {say.dial(phone)}
        </a>
      )}
      <span className="num" role="timer" aria-label={say.time(time)}>
        {time}
      </span>
      <Button look="quiet" onClick={watch.running ? watch.stop : watch.start}>
        {watch.running ? say.stop : say.start}
      </Button>
      {preference !== '' && <span className="call-head__likes">{say.likes(preference)}</span>}
    </div>
  );

  async function dial(to: string): Promise<void> {
    watch.start();
    const answer = await api.addressOpen({ url: `tel:${to}` });
    if (!answer.ok) tellFailure(answer.error);
  }
}
