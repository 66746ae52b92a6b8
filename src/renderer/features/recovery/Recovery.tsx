import { useState } from 'react';
import { Button } from '../../components/Button';
import { Progress } from '../../components/states/Progress';
import { useApp } from '../../frame/appContext';
import type { Opening, OpeningProblem } from '../../ledger/api';
import { useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import './Recovery.css';
import { reportText } from './reportText';

interface RecoveryProps {
  readonly problem: OpeningProblem;
  readonly onOpening: (opening: Opening) => void;
}

/** The ledger could not be opened as it is: says why in figures, and offers what is safe. */
export function Recovery({ problem, onOpening }: RecoveryProps) {
  const m = useMessages();
  const say = m.recovery;
  const ledger = useLedger();
  const { api, info } = useApp();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const words = say.problems[problem.code];

  return (
    <main className="recovery">
      <h1 className="recovery__title">{say.title}</h1>
      <p className="muted">{say.lead}</p>
      <section className="recovery__problem" role="alert">
        <h2>{words.title}</h2>
        <p>{words.text}</p>
        <dl className="recovery__figures">
          <dt>{say.journal}</dt>
          <dd className="num">{say.count(problem.journalEvents)}</dd>
          <dt>{say.database}</dt>
          <dd className="num">{say.count(problem.databaseEvents)}</dd>
          {problem.detail !== '' && (
            <>
              <dt>{say.detail}</dt>
              <dd>{problem.detail}</dd>
            </>
          )}
        </dl>
      </section>
      {progress !== null ? (
        <Progress label={say.rebuilding} {...progress} />
      ) : (
        <div className="recovery__actions">
          {problem.canRebuild && (
            <Button look="primary" onClick={() => void rebuild()}>
              {say.rebuild}
            </Button>
          )}
          <Button onClick={() => void ledger.open().then(onOpening)}>{say.retry}</Button>
          <Button onClick={() => void report()}>{say.report}</Button>
          <Button onClick={() => window.close()}>{say.quit}</Button>
        </div>
      )}
      {saved !== null && <p role="status">{say.reportSaved(saved)}</p>}
    </main>
  );

  async function rebuild(): Promise<void> {
    setProgress({ done: 0, total: problem.journalEvents });
    const opening = await ledger.rebuild((done, total) => setProgress({ done, total }));
    setProgress(null);
    onOpening(opening);
  }

  async function report(): Promise<void> {
    const answer = await api.textSaveAs({
      suggestedName: say.reportName,
      text: reportText(problem, info),
    });
    if (answer.ok && answer.value !== null) setSaved(answer.value.fileName);
  }
}
