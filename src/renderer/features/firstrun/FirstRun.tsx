import { useState } from 'react';
import type { Company } from '../../../domain/accounts/party';
import { Button } from '../../components/Button';
import { Progress } from '../../components/states/Progress';
import { refusalSentence } from '../../frame/refusalSentence';
import type { NewLedger } from '../../ledger/api';
import { useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { dropAllDrafts } from '../../stores/drafts';
import { CompanyForm } from './CompanyForm';
import './FirstRun.css';

interface Working {
  readonly kind: NewLedger['kind'];
  readonly done: number;
  readonly total: number;
}

interface FirstRunProps {
  readonly onCreated: () => void;
  /** Back to the ledger that is open; null on the very first start. */
  readonly onBack: (() => void) | null;
}

/** The first start: a ledger of one's own, or an invented one to look around in. */
export function FirstRun({ onCreated, onBack }: FirstRunProps) {
  const m = useMessages();
  const say = m.firstRun;
  const ledger = useLedger();
  const [asking, setAsking] = useState(false);
  const [working, setWorking] = useState<Working | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  return (
    <main className="first-run">
      <h1 className="first-run__name">{say.title}</h1>
      <p className="first-run__claim">{say.claim}</p>
      {problem !== null && (
        <p role="alert" className="first-run__problem">
          {say.failed(problem)}
        </p>
      )}
      {content()}
      <p className="first-run__foot">{say.storage}</p>
    </main>
  );

  function content() {
    if (working !== null) {
      const label = working.kind === 'sample' ? say.sample.working : say.working;
      return (
        <div className="first-run__progress">
          <Progress label={label} done={working.done} total={working.total} />
        </div>
      );
    }
    if (asking) return <CompanyForm onBack={() => setAsking(false)} onSave={createCompany} />;
    return (
      <>
        <div className="first-run__offers">
          <Offer {...say.company} primary onChoose={() => setAsking(true)} />
          <Offer {...say.sample} onChoose={() => void create({ kind: 'sample' })} />
        </div>
        {onBack !== null && (
          <p className="first-run__back">
            <Button look="quiet" flush onClick={onBack}>
              {say.backToOpen}
            </Button>
          </p>
        )}
      </>
    );
  }

  function createCompany(company: Company): void {
    void create({ kind: 'company', company });
  }

  async function create(kind: NewLedger): Promise<void> {
    setProblem(null);
    setWorking({ kind: kind.kind, done: 0, total: 0 });
    const result = await ledger.create(kind, (done, total) =>
      setWorking({ kind: kind.kind, done, total }),
    );
    setWorking(null);
    if (!result.ok) return setProblem(refusalSentence(result.error));
    dropAllDrafts();
    onCreated();
  }
}

interface OfferProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly primary?: boolean;
  readonly onChoose: () => void;
}

function Offer({ title, text, action, primary = false, onChoose }: OfferProps) {
  return (
    <section className="first-run__offer">
      <h2>{title}</h2>
      <p>{text}</p>
      <Button look={primary ? 'primary' : 'plain'} onClick={onChoose}>
        {action}
      </Button>
    </section>
  );
}
