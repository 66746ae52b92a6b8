import type { DraftCustomer } from '../../../../domain/importing/openItems/draft';
import type { Column } from '../../../components/grid/types';
import { EmptyState } from '../../../components/states/EmptyState';
import type { Messages } from '../../../messages/en';
import { useMessages } from '../../../messages/useMessages';
import type { ChangedCustomer } from '../comparing/customerList';
import { PlainGrid } from './PlainGrid';

interface CustomersProps {
  readonly list: 'import-customers-new' | 'import-customers-same';
  readonly label: string;
  readonly customers: readonly DraftCustomer[];
}

/** Customers the ledger does not have, or knows just as the file says. */
export function CustomersGrid({ list, label, customers }: CustomersProps) {
  const m = useMessages();
  return (
    <PlainGrid
      list={list}
      label={label}
      rows={customers}
      columns={customerColumns(m)}
      keyOf={({ key }) => key}
      empty={<EmptyState kind="nothingYet" title={m.import.emptyCustomers} />}
    />
  );
}

/** Customers that get something the ledger lacks, field by field. */
export function ChangedCustomersGrid({ rows }: { readonly rows: readonly ChangedCustomer[] }) {
  const m = useMessages();
  const change: Column<ChangedCustomer> = {
    id: 'change',
    title: m.import.columns.change,
    width: 320,
    grow: true,
    wrap: true,
    text: ({ changes }) =>
      changes
        .map(
          ({ field, before, after }) =>
            `${m.import.masterFields[field]}: ${before || m.import.none} → ${after}`,
        )
        .join('; '),
  };
  const known = customerColumns(m)
    .slice(0, 2)
    .map(
      (column): Column<ChangedCustomer> => ({
        ...{ id: column.id, title: column.title, width: column.width },
        text: ({ customer }) => column.text(customer),
      }),
    );
  return (
    <PlainGrid
      list="import-customers-changed"
      label={m.import.tabs.changed(rows.length)}
      rows={rows}
      columns={[...known, change]}
      keyOf={({ customer }) => customer.key}
      empty={<EmptyState kind="nothingYet" title={m.import.emptyChanged} />}
    />
  );
}

function customerColumns(m: Messages): Column<DraftCustomer>[] {
  const titles = m.import.columns;
  return [
    {
      id: 'customer',
      title: titles.customer,
      width: 200,
      grow: true,
      text: ({ name }) => name,
      compare: (a, b) => a.name.localeCompare(b.name),
    },
    {
      id: 'number',
      title: titles.customerNumber,
      width: 100,
      text: ({ number }) => number,
      compare: (a, b) => a.number.localeCompare(b.number),
    },
    {
      id: 'address',
      title: titles.address,
      width: 240,
      grow: true,
      text: ({ address: { lines, postalCode, city, country } }) =>
        [...lines, `${postalCode} ${city}`.trim(), country]
          .filter((part) => part !== '')
          .join(', '),
    },
    { id: 'email', title: titles.email, width: 170, text: ({ email }) => email },
  ];
}
