import { useState } from 'react';
import { correctionOf } from '../../../../../domain/settings/sections/printing';
import { Button } from '../../../../components/Button';
import { Dialog, DialogActions } from '../../../../components/dialog/Dialog';
import { NotedCheck } from '../../../../components/fields/NotedCheck';
import { Problem } from '../../../../components/states/Problem';
import { Progress } from '../../../../components/states/Progress';
import { useApp } from '../../../../frame/appContext';
import { refusalSentence } from '../../../../frame/refusalSentence';
import { useBook } from '../../../../ledger/hooks';
import { useMessages } from '../../../../messages/useMessages';
import type { StackedLetter } from '../batch/useBatch';
import { stackOf, useJob } from '../batch/useStack';
import { JobState } from './JobState';
import { PrinterFields, type PrinterWish } from './PrinterFields';
import { printerOf, usePrinters } from './usePrinters';

interface PrintingDialogProps {
  readonly letters: readonly StackedLetter[];
  readonly onClose: () => void;
}

const USUAL: PrinterWish = { printer: null, tray: '', sides: 'one-sided', copies: '1' };

/** Puts the print file into the queue of a printer and follows it until the system says how it ended. */
export function PrintingDialog({ letters, onClose }: PrintingDialogProps) {
  const m = useMessages();
  const say = m.post.printing;
  const { api } = useApp();
  const { settings } = useBook();
  const printers = usePrinters();
  const [wish, setWish] = useState(USUAL);
  const [enclose, setEnclose] = useState(() =>
    letters.some(({ model }) => model.enclosures.length > 0),
  );
  const [printJob, setPrintJob] = useState<string | null>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const job = useJob();
  const printer = printerOf(printers, wish.printer);
  const wrong = !/^([1-9]|1\d|20)$/.test(wish.copies.trim());
  const files = letters.reduce((sum, one) => sum + one.copies.length, 0);
  return (
    <Dialog title={say.title} open onClose={onClose}>
      {printer === undefined ? (
        <NoPrinter printers={printers} />
      ) : (
        <>
          <PrinterFields
            printers={printers ?? []}
            printer={printer}
            wish={wish}
            wrong={wrong}
            onChange={(part) => setWish((now) => ({ ...now, ...part }))}
          />
          {files > 0 && (
            <NotedCheck
              label={m.post.batch.enclose}
              note={m.post.batch.encloseNote(files)}
              checked={enclose}
              onChange={setEnclose}
            />
          )}
        </>
      )}
      {missing.length > 0 && <p className="warn">{m.post.batch.missing(missing.join(', '))}</p>}
      {printJob !== null && <JobState key={printJob} printJob={printJob} />}
      <Problem>{job.refusal === null ? '' : refusalSentence(job.refusal)}</Problem>
      {job.running !== null && (
        <Progress label={m.post.batch.drawing} {...job.running} onCancel={job.cancel} />
      )}
      <DialogActions>
        <Button onClick={onClose}>{m.common.close}</Button>
        <Button
          look="primary"
          aria-disabled={printer === undefined || wrong || job.running !== null}
          onClick={() => void start()}
        >
          {say.start}
        </Button>
      </DialogActions>
    </Dialog>
  );

  async function start(): Promise<void> {
    if (printer === undefined || wrong || job.running !== null) return;
    const { tray, sides, copies } = wish;
    const started = await job.run(letters.length, (id) =>
      api.printStart({
        ...{ job: id, letters: stackOf(letters, enclose), printer: printer.name, tray, sides },
        copies: Number(copies.trim()),
        offset: correctionOf(settings.printing, printer.name),
      }),
    );
    if (started === null) return;
    setMissing(started.missing);
    setPrintJob(started.printJob);
  }
}

function NoPrinter({ printers }: { readonly printers: ReturnType<typeof usePrinters> }) {
  const say = useMessages().post.printing;
  if (printers === undefined) return <p>{say.looking}</p>;
  return <p>{printers === null ? say.unsupported : say.none}</p>;
}
