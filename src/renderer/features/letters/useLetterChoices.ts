import { useState } from 'react';
import type { LetterKind } from '../../../domain/accounts/account';
import type { AccountId, PlanId } from '../../../domain/accounts/ids';
import type { PlainDate } from '../../../domain/dates/plainDate';
import { type LetterLayoutName, layoutFor } from '../../../domain/documents/layout';
import { suggestedLetter } from '../../../domain/ladder/suggestedLetter';
import { policiesInForce } from '../../../domain/settings/inForce';
import { useToday } from '../../clock';
import { readDate } from '../../components/fields/readDate';
import { useBook } from '../../ledger/hooks';
import { useProposedDeadline } from './useDrafts';

/** What letters are to be written, before the user has chosen anything. */
export interface LetterBeginning {
  readonly accounts: readonly AccountId[];
  /** The kind to begin with; default: what the ladder proposes. */
  readonly kind?: LetterKind;
  /** The agreement they are about; only with one customer. */
  readonly plan?: PlanId;
  /** The last day to begin with; default: the one the kind proposes. */
  readonly deadline?: PlainDate;
}

/** What the user chose, and how he changes it. Day and registered mail are kept for each kind of letter. */
export interface LetterChoices {
  readonly kind: LetterKind;
  readonly setKind: (kind: LetterKind) => void;
  /** The last day as typed; null where the kind sets none. */
  readonly dayText: string | null;
  readonly setDayText: (text: string) => void;
  /** Null while what was typed is no date. */
  readonly deadline: PlainDate | null;
  readonly layout: LetterLayoutName;
  readonly setLayout: (layout: LetterLayoutName) => void;
  readonly template: string | null;
  readonly setTemplate: (template: string | null) => void;
  readonly enclose: boolean;
  readonly setEnclose: (enclose: boolean) => void;
  readonly registered: boolean;
  readonly setRegistered: (registered: boolean) => void;
}

/** The choices of the dialog of letters; what was not chosen follows the ladder and the settings. */
export function useLetterChoices(from: LetterBeginning): LetterChoices {
  const today = useToday();
  const { company, settings } = useBook();
  const [kind, setKind] = useKind(from);
  const [days, setDays] = useState<Partial<Record<LetterKind, string>>>(
    from.kind === undefined || from.deadline === undefined ? {} : { [from.kind]: from.deadline },
  );
  const proposed = useProposedDeadline(from.accounts, kind, from.plan);
  const text = days[kind] ?? proposed ?? today;
  const usual = settings.letters.layout ?? layoutFor(company?.address.country ?? '');
  const [layout, setLayout] = useState<LetterLayoutName | null>(null);
  const [template, setTemplate] = useState<string | null>(null);
  const [enclose, setEnclose] = useState(true);
  const [byPost, setByPost] = useState<Partial<Record<LetterKind, boolean>>>({});
  return {
    ...{ kind, setKind, template, setTemplate, enclose, setEnclose, setLayout },
    layout: layout ?? usual,
    dayText: proposed === null ? null : text,
    setDayText: (next) => setDays({ ...days, [kind]: next }),
    deadline: readDate(text, today),
    registered: byPost[kind] ?? settings.paper.registered.includes(kind),
    setRegistered: (registered) => setByPost({ ...byPost, [kind]: registered }),
  };
}

function useKind({ accounts, kind }: LetterBeginning) {
  const today = useToday();
  const book = useBook();
  return useState<LetterKind>(() => {
    if (kind !== undefined) return kind;
    const chosen = accounts.flatMap((id) => book.accounts.get(id) ?? []);
    return suggestedLetter(chosen, today, policiesInForce(book.settings));
  });
}
