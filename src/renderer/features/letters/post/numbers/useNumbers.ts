import { useMemo, useState } from 'react';
import { fillDown } from '../../../../../domain/posting/fillDown';
import { entryWarnings, postalNumberOf } from '../../../../../domain/posting/numbers';
import { usedNumbers } from '../../../../../domain/posting/register';
import { usualService } from '../../../../../domain/posting/services';
import { useToday } from '../../../../clock';
import { readDate } from '../../../../components/fields/readDate';
import { refusalSentence } from '../../../../frame/refusalSentence';
import { useActMany } from '../../../../frame/useAct';
import type { Step } from '../../../../ledger/api';
import { useBook } from '../../../../ledger/hooks';
import { useMessages } from '../../../../messages/useMessages';
import type { StackedLetter } from '../batch/useBatch';

/** Day, service and numbers of a stack as typed, what looks wrong about them, and what records them. */
export function useNumbers(letters: readonly StackedLetter[], onSaved: () => void) {
  const say = useMessages().post.numbers;
  const today = useToday();
  const book = useBook();
  const act = useActMany();
  const [on, setOn] = useState<string>(letters[0]?.ref.posting?.on ?? today);
  const [service, setService] = useState('');
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(letters.map(({ ref }) => [ref.id, ref.posting?.raw ?? ''])),
  );
  const [problem, setProblem] = useState('');
  const entries = letters.map(({ ref }) => ({ letter: ref.id, text: texts[ref.id] ?? '' }));
  const used = useMemo(() => usedNumbers(book.accounts.values(), today), [book.accounts, today]);
  return {
    ...{ on, setOn, service, setService, problem, fill, save },
    textOf: (letter: string) => texts[letter] ?? '',
    setText: (letter: string, text: string) => setTexts({ ...texts, [letter]: text }),
    warnings: entryWarnings(entries, used),
    /** Letters without a number. */
    left: entries.filter(({ text }) => text.trim() === '').length,
  };

  /** The numbers between the first and the last one, which stickers of one roll have. */
  function fill(): void {
    const first = entries[0]?.text ?? '';
    const last = entries.at(-1)?.text ?? '';
    const numbers = fillDown(first, last, entries.length);
    setProblem(numbers.ok ? '' : refusalSentence(numbers.error));
    if (!numbers.ok) return;
    setTexts(
      Object.fromEntries(entries.map(({ letter }, at) => [letter, numbers.value[at] ?? ''])),
    );
  }

  async function save(): Promise<void> {
    const steps = stepsToPost();
    if (steps === null) return;
    if (steps.length === 0) return setProblem(say.nothing);
    const done = await act(steps, say.saved(steps.length));
    if (done.ok) onSaved();
    else setProblem(refusalSentence(done.error));
  }

  /** Letters without a number are not posted yet; null while the day is none. */
  function stepsToPost(): Step[] | null {
    const day = readDate(on, today);
    if (day === null) return null;
    const country = book.company?.address.country ?? '';
    return letters.flatMap(({ account, ref }): Step[] => {
      const raw = (texts[ref.id] ?? '').trim();
      if (raw === '') return [];
      const usual = usualService(country, account.address.country).id;
      const by = service || ref.posting?.service || usual;
      const posted = { letter: ref.id, on: day, number: postalNumberOf(raw), raw, service: by };
      return [{ account: account.id, command: { type: 'postLetter', ...posted } }];
    });
  }
}
