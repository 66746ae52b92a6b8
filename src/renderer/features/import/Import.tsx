import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useCommand } from '../../commands/handlers';
import { Button } from '../../components/Button';
import { ErrorState } from '../../components/states/ErrorState';
import { Progress } from '../../components/states/Progress';
import { classes } from '../../components/text';
import { BookingProgress } from '../../frame/BookingProgress';
import { Page, Screen } from '../../frame/Header';
import { refusalSentence } from '../../frame/refusalSentence';
import { useMessages } from '../../messages/useMessages';
import { ParkedOffer } from '../reconcile/ParkedOffer';
import { Reconcile } from '../reconcile/Reconcile';
import { useReconcile } from '../reconcile/reconcileStore';
import { History } from './History';
import './Import.css';
import { useImport } from './importStore';
import { PreviewScreen } from './preview/PreviewScreen';
import { SavedSources } from './SavedSources';
import { type ImportFlow, useImportFlow } from './useImportFlow';

/** The place where files come in: choose, look, confirm; below it what came in before. */
export function Import() {
  const m = useMessages();
  const flow = useImportFlow();
  const step = useImport();
  const reconciling = useReconcile();
  useCommand('import.choose', () => void flow.choose('open-items'));
  useCommand('import.chooseBank', () => void flow.choose('bank-statement'));
  useCommand('import.chooseCustomers', () => void flow.choose('customers'));
  useCommand('import.chooseInvoices', () => void flow.chooseInvoices());
  if (reconciling.step !== 'idle') return <Reconcile state={reconciling} />;
  return (
    <Screen
      title={m.shell.places.import}
      note={step.step === 'preview' ? step.name : undefined}
      body={<DropZone flow={flow}>{content()}</DropZone>}
    />
  );

  function content(): ReactNode {
    switch (step.step) {
      case 'idle':
        return <Start flow={flow} />;
      case 'reading':
        return (
          <Page>
            <Progress
              label={m.import.reading(step.name)}
              done={step.done}
              total={step.total}
              onCancel={flow.cancel}
            />
          </Page>
        );
      case 'failed':
        return (
          <>
            <div className="import-problem">
              <ErrorState title={m.import.failedTitle(step.name)}>
                {refusalSentence(step.refusal)}
              </ErrorState>
            </div>
            <Start flow={flow} />
          </>
        );
      case 'booking':
        return (
          <Page>
            <BookingProgress label={m.import.booking(step.name)} {...step} />
          </Page>
        );
      case 'preview':
        return <PreviewScreen step={step} flow={flow} />;
    }
  }
}

function Start({ flow }: { readonly flow: ImportFlow }) {
  const m = useMessages();
  return (
    <div className="import-start" data-pane="">
      <div className="import-start__offer">
        <div className="import-start__buttons">
          <Button look="primary" keys="Ctrl+O" onClick={() => void flow.choose('open-items')}>
            {m.import.chooseItems}
          </Button>
          <Button onClick={() => void flow.choose('bank-statement')}>{m.import.chooseBank}</Button>
          <Button onClick={() => void flow.choose('customers')}>{m.import.chooseCustomers}</Button>
          <Button onClick={() => void flow.chooseInvoices()}>{m.import.chooseInvoices}</Button>
          <ParkedOffer />
          <SavedSources />
        </div>
        <p className="muted">
          {m.import.drop} {m.import.limits}
        </p>
      </div>
      <History />
    </div>
  );
}

/** Takes dropped files. They are read here; main never learns their paths. */
function DropZone({ flow, children }: { readonly flow: ImportFlow; readonly children: ReactNode }) {
  const [over, setOver] = useState(false);
  const zone = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = zone.current;
    const onOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = () => setOver(false);
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void dropped(event, flow);
    };
    element?.addEventListener('dragover', onOver);
    element?.addEventListener('dragleave', onLeave);
    element?.addEventListener('drop', onDrop);
    return () => {
      element?.removeEventListener('dragover', onOver);
      element?.removeEventListener('dragleave', onLeave);
      element?.removeEventListener('drop', onDrop);
    };
  }, [flow]);
  return (
    <div ref={zone} className={classes('import-drop', over && 'is-over')}>
      {children}
    </div>
  );
}

async function dropped({ dataTransfer }: DragEvent, flow: ImportFlow): Promise<void> {
  const files = [...(dataTransfer?.files ?? [])];
  const read = async (file: File) => ({
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  });
  await flow.drop(await Promise.all(files.map(read)));
}
