import type { RegisterState } from '../../../../../domain/posting/register';
import { useMessages } from '../../../../messages/useMessages';

const TONES: Readonly<Record<RegisterState, string>> = {
  noNumber: 'warn',
  open: '',
  overdue: 'warn',
  delivered: 'good',
  returned: 'bad',
  withdrawn: 'muted',
};

/** Where a letter is, in words; the colour only underlines them. */
export function StateText({ state }: { readonly state: RegisterState }) {
  const m = useMessages();
  return <span className={TONES[state]}>{m.post.register.states[state]}</span>;
}
