import { postingBook } from '../../../../../domain/posting/postingBook';
import { usualService } from '../../../../../domain/posting/services';
import { useToday } from '../../../../clock';
import { useApp } from '../../../../frame/appContext';
import { tellFailure } from '../../../../frame/tellRefusal';
import { useBook } from '../../../../ledger/hooks';
import { useMessages } from '../../../../messages/useMessages';
import { toast } from '../../../../stores/toasts';
import type { StackedLetter } from './useBatch';
import { stackOf, useJob } from './useStack';

/** Makes the print file and the posting book of a batch and opens them; the viewer saves and prints. */
export function usePostFiles(letters: readonly StackedLetter[], enclose: boolean) {
  const m = useMessages();
  const say = m.post.batch;
  const today = useToday();
  const { api } = useApp();
  const { company } = useBook();
  const job = useJob();
  return { job, openFile, openBook };

  async function openFile(): Promise<void> {
    const made = await job.run(letters.length, (id) =>
      api.printFileMake({ job: id, letters: stackOf(letters, enclose) }),
    );
    if (made === null) return;
    if (made.missing.length > 0) toast(say.missing(made.missing.join(', ')), { tone: 'bad' });
    await open(made.sha256, say.fileName(letters[0]?.ref.on ?? today));
  }

  async function openBook(): Promise<void> {
    if (company === null) return;
    const from = company.address.country;
    const model = postingBook(
      letters.map(({ model: letter, ref, account }) => ({
        model: letter,
        service: ref.posting?.service ?? usualService(from, account.address.country).id,
        number: ref.posting?.number ?? '',
      })),
      company,
      letters[0]?.ref.posting?.on ?? today,
    );
    const made = await job.run(1, (id) => api.documentsRender({ job: id, models: [model] }));
    if (made !== null) await open(made.sha256, say.bookName(letters[0]?.ref.on ?? today));
  }

  async function open(sha256: string, suggestedName: string): Promise<void> {
    const opened = await api.documentOpen({ sha256, suggestedName });
    if (!opened.ok) tellFailure(opened.error);
  }
}
