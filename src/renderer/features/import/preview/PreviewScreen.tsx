import type { Refusal } from '../../../../domain/refusal';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { Tabs } from '../../../components/layout/Tabs';
import { MoneyList } from '../../../components/Money';
import { ErrorState } from '../../../components/states/ErrorState';
import { shortDate } from '../../../components/text';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useBook } from '../../../ledger/hooks';
import type { Messages } from '../../../messages/en';
import { useMessages } from '../../../messages/useMessages';
import type { Preview, PreviewStep } from '../importStore';
import { MappingPanel } from '../mapping/MappingPanel';
import { SampleTable } from '../mapping/SampleTable';
import type { ImportFlow } from '../useImportFlow';
import { ClosingChoice } from './ClosingChoice';
import { previewTabs } from './previewTabs';
import { Rereading } from './Rereading';
import { foreignInvoices, SellerWarning } from './SellerWarning';
import { SettleWarning } from './SettleWarning';

interface PreviewProps {
  readonly step: PreviewStep;
  readonly flow: ImportFlow;
}

/** What a file would bring: how it was read at the left, its rows at the right, and the decision below. */
export function PreviewScreen({ step, flow }: PreviewProps) {
  const m = useMessages();
  const { company } = useBook();
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
      <div className="import-preview__main" data-pane="" aria-busy={busy !== null}>
        {problem !== null && (
          <ErrorState title={titleOf(m, step.name, problem)}>{refusalSentence(problem)}</ErrorState>
        )}
        {preview?.kind === 'items' && (
          <>
            <SettleWarning preview={preview} flow={flow} />
            <ClosingChoice preview={preview} flow={flow} />
            <SellerWarning preview={preview} company={company?.name ?? ''} flow={flow} />
          </>
        )}
        {busy !== null && <Rereading name={step.name} count={busy} onCancel={flow.cancel} />}
        {(preview !== null || (problem !== null && sample.length > 0)) && (
          // What the file brings comes first. Who is giving columns to fields stays at the file.
          <Tabs
            label={m.import.tabs.label}
            tabs={[...(preview === null ? [] : previewTabs(m, preview)), ...sample]}
          />
        )}
      </div>
      <Foot step={step} flow={flow} />
    </div>
  );
}

/** A file that only lacks an answer is not broken. */
function titleOf(m: Messages, name: string, { code }: Refusal): string {
  const open = code === 'import.missing-columns' || code === 'import.ambiguous';
  return open ? m.import.notMapped(name) : m.import.failedTitle(name);
}

function Foot({ step, flow }: PreviewProps) {
  const m = useMessages();
  const { preview, busy } = step;
  const nothing = { label: m.import.confirm(0, 0, 0), count: 0 };
  const work = preview === null ? nothing : workOf(m, preview);
  const refused = preview?.draft.rejected.length ?? 0;
  const unsure = preview !== null && isWarned(preview);
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
        disabled={work.count === 0 || unsure || busy !== null}
        onClick={() => void flow.confirm()}
      >
        {work.label}
      </Button>
    </div>
  );
}

/** What the button books, and how much that is; 0: nothing. */
function workOf(m: Messages, shown: Preview): { label: string; count: number } {
  switch (shown.kind) {
    case 'bank': {
      const { length } = shown.draft.entries;
      return { label: m.import.confirmBank(length), count: length };
    }
    case 'customers': {
      const [fresh, changed] = [shown.list.fresh.length, shown.list.changed.length];
      return { label: m.import.confirmCustomers(fresh, changed), count: fresh + changed };
    }
    case 'items': {
      const { fresh, changed } = shown.comparison;
      const settled = shown.full?.items.length ?? 0;
      const closed = shown.closes ? shown.gone.length : 0;
      return {
        label: m.import.confirm(fresh.length, changed.length, settled, closed),
        count: fresh.length + changed.length + settled + closed,
      };
    }
  }
}

/** Something to look at twice before it is booked. */
function isWarned(preview: Preview): boolean {
  if (preview.kind !== 'items' || preview.sure) return false;
  return (preview.full?.warnings.length ?? 0) > 0 || foreignInvoices(preview) > 0;
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
  if (preview.kind === 'customers') return m.import.inList(preview.draft.customers.length);
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
