import { useMemo } from 'react';
import { shippedRegimes } from '../../../../domain/interest/shippedRegimes';
import { languageOfCountry } from '../../../../domain/letters/languages/languages';
import { previewOf } from '../../../../domain/letters/preview';
import type { PaperSettings } from '../../../../domain/settings/sections/paper';
import { shippedTemplate } from '../../../../domain/templates/shipped';
import { useToday } from '../../../clock';
import { Problem } from '../../../components/states/Problem';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { PageView } from '../../documents/PageView';
import { usePages } from '../../documents/usePages';

/** A letter to an invented customer on the paper as it is being set. */
export function PaperPreview({ paper }: { readonly paper: PaperSettings }) {
  const m = useMessages();
  const model = useExample(paper);
  const { pages, refusal } = usePages(model);
  if (model === null) return null;
  return (
    <section className="paper__preview" aria-label={m.settings.paper.preview}>
      <Problem>{refusal === null ? '' : refusalSentence(refusal)}</Problem>
      {pages !== null && <PageView pages={pages} />}
    </section>
  );
}

const KIND = 'formalReminder';

function useExample(paper: PaperSettings) {
  const { company, settings } = useBook();
  const today = useToday();
  return useMemo(() => {
    if (company === null) return null;
    const language = languageOfCountry(company.address.country);
    const work = { company, settings: { ...settings, paper }, today, regimes: shippedRegimes() };
    const customer = { language, debtorType: 'business' } as const;
    const { letter } = previewOf(KIND, shippedTemplate(KIND, language), customer, work);
    return letter.ok ? letter.value.model : null;
  }, [company, settings, paper, today]);
}
