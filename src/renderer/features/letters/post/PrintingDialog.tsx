import { useEffect, useState } from 'react';
import { correctionOf } from '../../../../domain/settings/sections/printing';
import type { Printer } from '../../../../ipc/contract';
import { Button } from '../../../components/Button';
import { Dialog, DialogActions } from '../../../components/dialog/Dialog';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { Problem } from '../../../components/states/Problem';
import { Progress } from '../../../components/states/Progress';
import { useApp } from '../../../frame/appContext';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { JobState } from './JobState';
import type { StackedLetter } from './useBatch';
import { stackOf, useJob } from './useStack';

interface PrintingDialogProps {
  readonly letters: readonly StackedLetter[];
  readonly onClose: () => void;
}

type Sides = 'one-sided' | 'two-sided-long-edge';

/** Puts the print file into the queue of a printer and follows it until the system says how it ended. */
export function PrintingDialog({ letters, onClose }: PrintingDialogProps) {
  const m = useMessages();
  const say = m.post.printing;
  const { api } = useApp();
  const { settings } = useBook();
  const printers = usePrinters();
  const [chosen, setPrinter] = useState<string | null>(null);
  const [tray, setTray] = useState('');
  const [sides, setSides] = useState<Sides>('one-sided');
  const [copies, setCopies] = useState('1');
  const [enclose, setEnclose] = useState(() =>
    letters.some(({ model }) => model.enclosures.length > 0),
  );
  const [printJob, setPrintJob] = useState<string | null>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const job = useJob();
  const printer = printerOf(printers, chosen);
  const wrong = !/^([1-9]|1\d|20)$/.test(copies.trim());
  const files = letters.reduce((sum, one) => sum + one.copies.length, 0);
  return (
    <Dialog title={say.title} open onClose={onClose}>
      {printer === undefined ? (
        <p>
          {printers === undefined ? say.looking : printers === null ? say.unsupported : say.none}
        </p>
      ) : (
        <>
          <FieldRow>
            <SelectField
              label={say.printer}
              value={printer.name}
              onChange={(name) => {
                setPrinter(name);
                setTray('');
              }}
              choices={(printers ?? []).map((one) => ({ value: one.name, label: nameOf(one) }))}
            />
            <SelectField
              label={say.tray}
              value={tray}
              onChange={setTray}
              choices={['', ...printer.trays].map((value) => ({
                value,
                label: value === '' ? say.asSet : value,
              }))}
            />
          </FieldRow>
          <FieldRow>
            <SelectField
              label={say.sides}
              value={sides}
              onChange={setSides}
              choices={[
                { value: 'one-sided', label: say.oneSided },
                { value: 'two-sided-long-edge', label: say.twoSided },
              ]}
            />
            <TextField
              label={say.copies}
              value={copies}
              onChange={setCopies}
              error={wrong ? say.copiesWrong : undefined}
            />
          </FieldRow>
          {files > 0 && (
            <label className="post-enclose">
              <input
                type="checkbox"
                checked={enclose}
                onChange={(event) => setEnclose(event.target.checked)}
              />
              <span>{m.post.batch.enclose}</span>
              <span className="muted">{m.post.batch.encloseNote(files)}</span>
            </label>
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

  function nameOf({ name, usual, stopped }: Printer): string {
    if (stopped) return say.stopped(name);
    return usual ? say.usual(name) : name;
  }

  async function start(): Promise<void> {
    if (printer === undefined || wrong || job.running !== null) return;
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

/** What the system names; null where printing from here is not supported, undefined while it is asked. */
function usePrinters(): readonly Printer[] | null | undefined {
  const { api } = useApp();
  const [printers, setPrinters] = useState<readonly Printer[] | null>();
  useEffect(() => {
    let shown = true;
    void api.printersList(undefined).then((answer) => {
      if (shown) setPrinters(answer.ok ? answer.value : []);
    });
    return () => {
      shown = false;
    };
  }, [api]);
  return printers;
}

function printerOf(
  printers: readonly Printer[] | null | undefined,
  chosen: string | null,
): Printer | undefined {
  const named = printers?.find(({ name }) => name === chosen);
  return named ?? printers?.find(({ usual }) => usual) ?? printers?.[0];
}
