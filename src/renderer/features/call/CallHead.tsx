import type { Account } from '../../../domain/accounts/account';
import { dialled } from '../../../domain/callSheet/phone';
import { Button } from '../../components/Button';
import { KeyHint } from '../../components/KeyHint';
import { useApp } from '../../frame/appContext';
import { tellFailure } from '../../frame/tellRefusal';
import { useMessages } from '../../messages/useMessages';
import { useAltKey } from './useAltKey';
import { clockText, type Stopwatch } from './useStopwatch';

interface CallHeadProps {
  readonly account: Account;
  /** The number as the form has it: a new one can be dialled at once. */
  readonly phone: string;
  readonly watch: Stopwatch;
}

/** Whom to call and how he likes it; dialling starts the clock. */
export function CallHead({ account, phone, watch }: CallHeadProps) {
  const m = useMessages();
  const { api } = useApp();
  const say = m.call.head;
  const { preference } = account.contact;
  const number = dialled(phone);
  const time = clockText(watch.seconds);
  const toggle = watch.running ? watch.stop : watch.start;
  useAltKey('KeyD', () => {
    if (number !== null) void dial(number);
  });
  useAltKey('KeyT', toggle);
  return (
    <div className="call-head">
      {number === null ? (
        <span className="muted">{phone === '' ? say.noPhone : phone}</span>
      ) : (
        <>
          <a
            className="call-head__dial num"
            href={`tel:${number}`}
            aria-keyshortcuts="Alt+D"
            onClick={(event) => {
              event.preventDefault();
              void dial(number);
            }}
          >
            {say.dial(phone)}
          </a>
          <KeyHint keys="Alt+D" />
        </>
      )}
      <span className="num" role="timer" aria-label={say.time(time)}>
        {time}
      </span>
      <Button look="quiet" keys="Alt+T" onClick={toggle}>
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
