import { formatMoney } from '../../../../domain/money/format';
import { DateText } from '../../../components/DateText';
import type { Column } from '../../../components/grid/types';
import { Money } from '../../../components/Money';
import { EmptyState } from '../../../components/states/EmptyState';
import type { Messages } from '../../../messages/en';
import { useMessages } from '../../../messages/useMessages';
import type { InvoiceFacts } from '../../../workers/importProtocol';
import type { InvoiceLine } from '../comparing/invoiceLines';
import { PlainGrid } from './PlainGrid';

/** Every chosen file with what becomes of it: an item, nothing new, or why it cannot be taken. */
export function InvoicesGrid({ lines }: { readonly lines: readonly InvoiceLine[] }) {
  const m = useMessages();
  return (
    <PlainGrid
      list="import-invoices"
      label={m.import.tabs.invoices(lines.length)}
      rows={lines}
      columns={columns(m)}
      keyOf={({ file }) =>
        `${file.name} ${file.sha256} ${file.read.ok ? file.read.value.number : ''}`
      }
      empty={<EmptyState kind="nothingYet" title={m.import.emptyFresh} />}
    />
  );
}

function columns(m: Messages): Column<InvoiceLine>[] {
  const titles = m.import.columns;
  const fact = (
    id: string,
    title: string,
    width: number,
    of: (facts: InvoiceFacts) => string,
  ): Column<InvoiceLine> => ({
    ...{ id, title, width },
    text: (line) => withFacts(line, of),
  });
  return [
    { id: 'file', title: titles.file, width: 140, grow: true, text: ({ file }) => file.name },
    fact('number', titles.number, 104, ({ number }) => number),
    { ...fact('customer', titles.customer, 130, ({ buyer }) => buyer.name), grow: true },
    {
      ...fact('issued', titles.issued, 96, ({ issuedOn }) => issuedOn),
      cell: ({ file }) => (file.read.ok ? <DateText date={file.read.value.issuedOn} /> : null),
    },
    {
      ...fact('open', titles.open, 108, ({ payable }) => formatMoney(payable)),
      align: 'right',
      cell: ({ file }) => (file.read.ok ? <Money amount={file.read.value.payable} /> : null),
    },
    {
      ...{ id: 'fate', title: titles.fate, width: 170, grow: true, wrap: true },
      text: (line) => fateText(m, line),
      cell: (line) => <span className={fateTone(line)}>{fateText(m, line)}</span>,
    },
  ];
}

function withFacts({ file }: InvoiceLine, of: (facts: InvoiceFacts) => string): string {
  return file.read.ok ? of(file.read.value) : '';
}

function fateText(m: Messages, { why, fate, foreignSeller }: InvoiceLine): string {
  if (fate === 'refused') return why;
  const seller = foreignSeller === '' ? [] : [m.import.invoices.seller(foreignSeller)];
  return [m.import.invoices.fates[fate], ...seller].join('; ');
}

function fateTone({ fate, foreignSeller }: InvoiceLine): string | undefined {
  if (fate === 'refused') return 'bad';
  if (foreignSeller !== '') return 'warn';
  return fate === 'known' || fate === 'later' ? 'muted' : undefined;
}
