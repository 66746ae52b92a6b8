import { useToday } from '../../clock';
import { Button } from '../../components/Button';
import { ErrorState } from '../../components/ErrorState';
import { MoneyList } from '../../components/Money';
import { Tabs } from '../../components/Tabs';
import { shortDate } from '../../components/text';
import { refusalSentence } from '../../frame/refusalSentence';
import { useMessages } from '../../messages/useMessages';
import { BankGrid } from './BankGrid';
import { ChangedGrid, FreshGrid } from './DraftGrids';
import type { ImportStep, Preview } from './importStore';
import { MappingPanel } from './MappingPanel';
import { NotesGrid, RejectedGrid } from './ProblemGrids';
import { SampleTable } from './SampleTable';
import { SettledGrid } from './SettledGrid';
import { SettleWarning } from './SettleWarning';
import type { ImportFlow } from './useImportFlow';

type PreviewStep = Extract<ImportStep, { step: 'preview' }>;

interface PreviewProps {
  readonly step: PreviewStep;
  readonly flow: ImportFlow;
}

/** What a file would bring: how it was read at the left, its rows at the right, and the decision below. */
export function PreviewScreen({ step, flow }: PreviewProps) {
  const m = useMessages();
  const { preview, problem, file, choices, busy } = step;
  const sample =
    file.columns.length === 0
      ? []
      : [
          {
            key: 'file',
            title: m.import.tabs.file,
            content: <SampleTable file={file} mapping={choices.mapping} />,
          },
        ];
  return (
    <div className="import-preview">
      <MappingPanel step={step} flow={flow} />
      <div className="import-preview__main" data-pane="" aria-busy={busy}>
        {problem !== null && (
          <ErrorState title={m.import.failedTitle(step.name)}>
            {refusalSentence(problem)}
          </ErrorState>
        )}
        {preview?.kind === 'items' && <SettleWarning preview={preview} flow={flow} />}
        <Tabs
          // What a file brings is shown first; while that is not known, the file itself.
          key={preview === null ? 'file' : preview.kind}
          label={m.import.tabs.label}
          tabs={[...(preview === null ? [] : tabsOf(preview)), ...sample]}
        />
      </div>
      <Foot step={step} flow={flow} />
    </div>
  );

  function tabsOf(shown: Preview) {
    const say = m.import.tabs;
    const { rejected, notes } = shown.draft;
    const problems = [
      {
        key: 'refused',
        title: say.refused(rejected.length),
        content: <RejectedGrid rejected={rejected} />,
      },
      { key: 'notes', title: say.notes(notes.length), content: <NotesGrid notes={notes} /> },
    ];
    if (shown.kind === 'bank') {
      const { entries } = shown.draft;
      return [
        {
          key: 'entries',
          title: say.entries(entries.length),
          content: <BankGrid entries={entries} />,
        },
        ...problems,
      ];
    }
    const { fresh, changed, unchanged } = shown.comparison;
    return [
      { key: 'fresh', title: say.fresh(fresh.length), content: <FreshGrid entries={fresh} /> },
      {
        key: 'changed',
        title: say.changed(changed.length),
        content: <ChangedGrid entries={changed} />,
      },
      {
        key: 'unchanged',
        title: say.unchanged(unchanged.length),
        content: <FreshGrid entries={unchanged} />,
      },
      ...(shown.full === null
        ? []
        : [
            {
              key: 'settled',
              title: say.settled(shown.full.items.length),
              content: <SettledGrid list={shown.full} />,
            },
          ]),
      ...problems,
    ];
  }
}

function Foot({ step, flow }: PreviewProps) {
  const m = useMessages();
  const { preview, busy } = step;
  const work = preview === null ? { label: m.import.confirm(0, 0, 0), count: 0 } : workOf(preview);
  const refused = preview?.draft.rejected.length ?? 0;
  const warned = preview?.kind === 'items' && (preview.full?.warnings.length ?? 0) > 0;
  const unsure = warned && preview?.kind === 'items' && !preview.sure;
  return (
    <div className="import-preview__foot">
      <div className="import-preview__totals num">
        {preview !== null && <Totals preview={preview} />}
      </div>
      {preview !== null && work.count === 0 && (
        <span className="muted">{m.import.nothingToBook}</span>
      )}
      {refused > 0 && (
        <Button onClick={() => void flow.saveRejects()}>{m.import.saveRejects}</Button>
      )}
      <Button onClick={flow.cancel}>{m.common.cancel}</Button>
      <Button
        look="primary"
        disabled={work.count === 0 || unsure || busy}
        onClick={() => void flow.confirm()}
      >
        {work.label}
      </Button>
    </div>
  );

  function workOf(shown: Preview): { label: string; count: number } {
    if (shown.kind === 'bank') {
      const { length } = shown.draft.entries;
      return { label: m.import.confirmBank(length), count: length };
    }
    const { fresh, changed } = shown.comparison;
    const settled = shown.full?.items.length ?? 0;
    return {
      label: m.import.confirm(fresh.length, changed.length, settled),
      count: fresh.length + changed.length + settled,
    };
  }
}

function Totals({ preview }: { readonly preview: Preview }) {
  const m = useMessages();
  const today = useToday();
  if (preview.kind === 'bank') {
    return (
      <>
        {m.import.net} <MoneyList amounts={preview.draft.totals} />
      </>
    );
  }
  const { asOf, counts, totals } = preview.draft;
  return (
    <>
      {m.import.inFile} <MoneyList amounts={totals.file} />
      {counts.notYetIssued > 0 && (
        <>
          {' · '}
          {m.import.issuedBy(shortDate(m, asOf, today))} <MoneyList amounts={totals.accepted} />
        </>
      )}
      {' · '}
      {m.import.open}{' '}
      <b>
        <MoneyList amounts={totals.open} />
      </b>
    </>
  );
}
