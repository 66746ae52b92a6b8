import { EmptyState } from '../../components/EmptyState';
import { Screen } from '../../frame/Header';
import type { DocumentRow } from '../../ledger/api';
import { DocumentList } from './DocumentList';

interface DocumentPlaceProps {
  /** Name under which columns and cursor are kept. */
  readonly list: string;
  readonly title: string;
  readonly kinds: readonly DocumentRow['kind'][];
  readonly empty: { readonly title: string; readonly text: string };
}

/** A place that lists documents of some kinds. */
export function DocumentPlace({ list, title, kinds, empty }: DocumentPlaceProps) {
  return (
    <Screen
      title={title}
      body={
        <DocumentList
          list={list}
          label={title}
          kinds={kinds}
          empty={
            <EmptyState kind="nothingYet" title={empty.title}>
              {empty.text}
            </EmptyState>
          }
        />
      }
    />
  );
}
