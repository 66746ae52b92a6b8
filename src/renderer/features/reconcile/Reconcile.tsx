import { useEffect, useMemo } from 'react';
import { certainLines } from '../../../domain/reconcile/decisions';
import type { ReconcileLine } from '../../../domain/reconcile/types';
import { CommandButton } from '../../commands/CommandButton';
import { useCommand } from '../../commands/handlers';
import { Button } from '../../components/Button';
import { DataGrid } from '../../components/grid/DataGrid';
import { SplitPane } from '../../components/layout/SplitPane';
import { EmptyState } from '../../components/states/EmptyState';
import { Progress } from '../../components/states/Progress';
import { BookingProgress } from '../../frame/BookingProgress';
import { Page, Screen } from '../../frame/Header';
import { refusalSentence } from '../../frame/refusalSentence';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { setCursor, useDesk } from '../../stores/desk';
import { toast } from '../../stores/toasts';
import { setPaneWidth, useLayout, useView } from '../../stores/view';
import { Done } from './Done';
import { LinePane } from './LinePane';
import { lineColumns } from './lineColumns';
import { stateOf } from './lineText';
import './Reconcile.css';
import { bookedLines, parkedLines } from './reconcilePlan';
import {
  type Deciding,
  type ReconcileState,
  setReconcile,
  setThreshold,
  undoWorked,
  useReconcileSettings,
  type Working,
} from './reconcileStore';
import { stopMatching } from './startReconcile';
import { type ReconcileActs, useReconcileActs } from './useReconcileActs';

const LIST = 'reconcile';
const keyOf = (line: ReconcileLine): string => line.id;

/** A statement against the open items: suggestions, the user's decisions, and one batch at the end. */
export function Reconcile({
  state,
}: {
  readonly state: Exclude<ReconcileState, { step: 'idle' }>;
}) {
  const m = useMessages();
  switch (state.step) {
    case 'matching':
    case 'booking':
      return (
        <Screen
          title={m.reconcile.title}
          body={
            <Page>
              <WorkingProgress state={state} />
            </Page>
          }
        />
      );
    case 'done':
      return <Done state={state} />;
    case 'deciding':
      return <Decide state={state} />;
  }
}

function Decide({ state }: { readonly state: Deciding }) {
  const m = useMessages();
  const acts = useReconcileActs();
  const cursor = useDesk((desk) => desk.cursors[LIST] ?? null);
  const width = useView((view) => view.paneWidth);
  const { source, lines } = state;
  const current = lines.find(({ id }) => id === cursor) ?? lines[0];
  // A new statement starts at its first line to decide.
  useEffect(() => {
    const first = lines.find(({ kind }) => kind === 'incoming' || kind === 'return') ?? lines[0];
    if (first !== undefined) setCursor(LIST, first.id);
  }, [lines]);
  useLineCommands(state, current ?? null, acts);
  const note = source.from === 'statement' ? source.name : m.reconcile.parkedTitle;
  return (
    <Screen
      title={m.reconcile.title}
      note={note}
      body={
        <div className="reconcile">
          <Bar state={state} />
          <div className="reconcile__problem" role="alert">
            {state.problem === null ? '' : refusalSentence(state.problem)}
          </div>
          <div className="reconcile__body">
            <SplitPane
              width={width}
              onWidth={setPaneWidth}
              left={<Lines state={state} current={current} />}
              right={
                current === undefined ? null : (
                  <LinePane
                    key={current.id}
                    line={current}
                    state={state}
                    acts={acts}
                    onDone={focusRow}
                  />
                )
              }
            />
          </div>
        </div>
      }
    />
  );
}

interface LinesProps {
  readonly state: Deciding;
  readonly current: ReconcileLine | undefined;
}

/** The entries of the statement with what each would do. */
function Lines({ state: { lines, worked }, current }: LinesProps) {
  const m = useMessages();
  const { accounts } = useBook();
  const [layout, setLayout] = useLayout(LIST);
  const columns = useMemo(
    () => lineColumns(m, { lines, worked, accounts }),
    [m, lines, worked, accounts],
  );
  return (
    <div className="reconcile__list" data-pane="">
      <DataGrid
        label={m.reconcile.list}
        rows={lines}
        columns={columns}
        keyOf={keyOf}
        layout={layout}
        onLayout={setLayout}
        current={current?.id ?? null}
        onCurrent={(key) => setCursor(LIST, key)}
        onOpen={focusEdit}
        onCopied={(n) => toast(m.common.copied(n))}
        takesFocus
        summary={m.reconcile.bookHint}
        empty={<EmptyState kind="nothingYet" title={m.reconcile.nothing} />}
      />
    </div>
  );
}

/** How much is decided, from what confidence "accept all" takes, and the way to book. */
function Bar({ state }: { readonly state: Deciding }) {
  const m = useMessages();
  const { threshold } = useReconcileSettings();
  const { lines, worked, source } = state;
  const sure = certainLines(lines, worked, threshold / 100).length;
  const open = lines.filter((line) => stateOf(line, worked) === 'open').length;
  const booked = bookedLines(lines, worked).length;
  const parked = source.from === 'statement' ? parkedLines(lines, worked).length : 0;
  return (
    <div className="reconcile__bar">
      <label className="reconcile__threshold">
        {m.reconcile.threshold}
        <input
          className="input input--figures"
          type="number"
          min={50}
          max={100}
          value={threshold}
          onChange={(event) => setThreshold(event.target.valueAsNumber || threshold)}
        />
      </label>
      <CommandButton command="reconcile.acceptAll" text={m.reconcile.acceptAll(sure)} />
      <span className="reconcile__counts num" role="status">
        {booked + parked === 0 ? m.reconcile.nothingNew : m.reconcile.counts(booked, open)}
      </span>
      <Button onClick={() => setReconcile({ step: 'idle' })}>{m.common.cancel}</Button>
      <CommandButton
        command="reconcile.book"
        look={booked === 0 ? 'plain' : 'primary'}
        text={m.reconcile.book(booked, parked)}
      />
    </div>
  );
}

function useLineCommands(state: Deciding, line: ReconcileLine | null, acts: ReconcileActs): void {
  const { lines, worked, past, source } = state;
  const { threshold } = useReconcileSettings();
  const act = (run: (line: ReconcileLine) => boolean) =>
    line === null ? null : () => run(line) && next(state, line);
  useCommand('reconcile.accept', act(acts.accept));
  useCommand('reconcile.unallocated', act(acts.leaveUnallocated));
  useCommand('reconcile.writeOff', act(acts.writeOff));
  useCommand('reconcile.park', act(acts.park));
  const sure = certainLines(lines, worked, threshold / 100).length;
  useCommand('reconcile.acceptAll', sure === 0 ? null : () => acts.acceptAll());
  const parked = source.from === 'statement' ? parkedLines(lines, worked).length : 0;
  const work = bookedLines(lines, worked).length + parked;
  useCommand('reconcile.book', work === 0 ? null : () => void acts.book());
  useCommand('edit.undo', past.length === 0 ? null : () => undoWorked());
}

/** The cursor goes to the next line that is still to decide; the focus follows in the next frame. */
function next({ lines, worked }: Deciding, from: ReconcileLine): void {
  const at = lines.indexOf(from);
  const after = [...lines.slice(at + 1), ...lines.slice(0, at)].find(
    (line) => stateOf(line, worked) === 'open',
  );
  if (after !== undefined) setCursor(LIST, after.id);
  requestAnimationFrame(focusRow);
}

function focusRow(): void {
  document.querySelector<HTMLElement>('.reconcile [role="row"][tabindex="0"]')?.focus();
}

/** Enter in the list: the first thing to edit in the pane. */
function focusEdit(): void {
  const wanted = ['.parts input', '.line-pane input', '.line-pane button'];
  const fields = wanted.map((selector) => document.querySelector<HTMLElement>(selector));
  fields.find((field) => field !== null)?.focus();
}

function WorkingProgress({
  state: { step, name, done, total, stop },
}: {
  readonly state: Working;
}) {
  const m = useMessages();
  const shown = { label: m.reconcile[step](name), done, total };
  if (stop !== undefined) return <BookingProgress {...shown} stop={stop} />;
  return <Progress {...shown} {...(step === 'matching' && { onCancel: stopMatching })} />;
}
