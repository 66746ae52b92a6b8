import { useDeferredValue, useMemo, useState } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import type { AgreementTerms } from '../../../../domain/accounts/agreement';
import { clausePreview } from '../../../../domain/agreements/example';
import type { ClauseText } from '../../../../domain/agreements/paper/words';
import { useToday } from '../../../clock';
import { Chips } from '../../../components/Chips';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import type { ClausePlace } from './overrides';

interface ClausePreviewProps {
  readonly place: ClausePlace;
  readonly text: ClauseText;
  /** False while the clause cannot be read: what is wrong stands at its field. */
  readonly readable: boolean;
}

const WHOM = ['business', 'consumer'] as const;
const KINDS = ['instalments', 'deferral'] as const;

/** The clause as it reads in an invented agreement, a moment behind the typing. */
export function ClausePreview({ place, text, readable }: ClausePreviewProps) {
  const m = useMessages();
  const say = m.clauses;
  const { company } = useBook();
  const today = useToday();
  const [debtorType, setWhom] = useState<Account['debtorType']>('business');
  const [kind, setKind] = useState<AgreementTerms['kind']>('instalments');
  const shown = useDeferredValue(text);
  const { language, id } = place;
  const preview = useMemo(
    () =>
      company === null
        ? null
        : clausePreview(id, shown, { company, today, language, debtorType, kind }),
    [company, today, language, debtorType, kind, id, shown],
  );
  if (preview === null || !preview.ok) return null;
  const { clause } = preview.value;
  return (
    <section aria-label={say.preview}>
      <div className="templates__whom">
        <Chips
          label={say.whom}
          chosen={debtorType}
          onChoose={setWhom}
          chips={WHOM.map((key) => ({ key, label: m.master.types[key] }))}
        />
        <Chips
          label={say.kind}
          chosen={kind}
          onChoose={setKind}
          chips={KINDS.map((key) => ({ key, label: say.kinds[key] }))}
        />
      </div>
      {clause.ok && clause.value !== null && (
        <article className="sheet" lang={language}>
          <h4>{clause.value.heading}</h4>
          {clause.value.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </article>
      )}
      {clause.ok && clause.value === null && <p className="muted">{say.nothing}</p>}
      {!clause.ok && (
        <p className="bad" role="status">
          {readable ? refusalSentence(clause.error) : say.unreadable}
        </p>
      )}
    </section>
  );
}
