import type { Account } from '../../../../domain/accounts/account';
import { activeMarks } from '../../../../domain/accounts/views/dossier';
import { useToday } from '../../../clock';
import { CommandButton } from '../../../commands/CommandButton';
import { Button } from '../../../components/Button';
import { Section } from '../../../components/layout/Section';
import { shortDate } from '../../../components/text';
import { useAct } from '../../../frame/useAct';
import { useMessages } from '../../../messages/useMessages';
import { useDay, usePast } from '../day/dayContext';

/** The marks that stop the chasing, each with its reason and its date. */
export function MarkSection({ account }: { readonly account: Account }) {
  const m = useMessages();
  const say = m.dossier.relationship;
  const day = useDay();
  const today = useToday();
  const past = usePast();
  const act = useAct();
  const marks = activeMarks(account, day);
  return (
    <Section
      title={say.marks}
      action={!past && <CommandButton command="customer.mark" text={say.setMark} />}
    >
      {marks.length === 0 && <p className="muted">{say.noMarks}</p>}
      <ul className="plain-list">
        {marks.map((mark) => (
          <li key={mark.id}>
            <span className="warn strong">{say.kinds[mark.kind]}</span>
            {`, ${say.markSince(shortDate(m, mark.since, today))}: ${mark.reason} `}
            {!past && (
              <Button
                look="quiet"
                aria-label={say.liftOf(say.kinds[mark.kind])}
                onClick={() =>
                  void act(
                    account.id,
                    { type: 'liftMark', mark: mark.id, reason: say.liftReason },
                    say.markLifted,
                  )
                }
              >
                {say.liftMark}
              </Button>
            )}
            <div className="muted">{say.kindHints[mark.kind]}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
