import { useState } from 'react';
import type { KeptForm } from '../../../../domain/settings/sections/paper';
import { Button } from '../../../components/Button';
import { Problem } from '../../../components/states/Problem';
import { useApp } from '../../../frame/appContext';
import { ipcRefusal, refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';

interface ProtocolFormsProps {
  readonly forms: readonly KeptForm[];
  readonly onChange: (forms: readonly KeptForm[]) => void;
}

const MOST = 5;

/** PDF files of the official forms: kept once, printed behind every letter that needs them. */
export function ProtocolForms({ forms, onChange }: ProtocolFormsProps) {
  const say = useMessages().settings.paper;
  const { api } = useApp();
  const [problem, setProblem] = useState('');
  return (
    <>
      {forms.length === 0 ? (
        <p className="muted">{say.noForms}</p>
      ) : (
        <ul className="paper__forms">
          {forms.map((form) => (
            <li key={form.sha256}>
              {form.name}{' '}
              <Button look="quiet" onClick={() => onChange(forms.filter((one) => one !== form))}>
                {say.remove(form.name)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Problem>{problem}</Problem>
      <Button disabled={forms.length >= MOST} onClick={() => void add()}>
        {say.addForms}
      </Button>
    </>
  );

  async function add(): Promise<void> {
    const chosen = await api.dossierFilesChoose({ title: say.addForms });
    if (!chosen.ok) return setProblem(refusalSentence(ipcRefusal(chosen.error)));
    const isPdf = ({ name }: KeptForm) => /\.pdf$/i.test(name);
    setProblem(chosen.value.every(isPdf) ? '' : say.pdfOnly);
    const known = new Set(forms.map(({ sha256 }) => sha256));
    const added = chosen.value
      .filter((one) => isPdf(one) && !known.has(one.sha256))
      .map(({ sha256, name }) => ({ sha256, name }));
    onChange([...forms, ...added].slice(0, MOST));
  }
}
