import type { StatementModel } from '../documents/model';
import type { Entry } from './entries';
import type { PackInput, PaperFile } from './input';
import { sheet } from './sheets/base';
import type { PackSpeech } from './words/words';

/**
 * Everything to be printed: the index, then each document behind a divider. The pages of kept PDFs
 * stand behind theirs; other files have a divider that asks to put them there by hand.
 */
export function paperFile(
  input: PackInput,
  entries: readonly Entry[],
  speech: PackSpeech,
): PaperFile {
  const { say } = speech;
  const printed = entries.filter(({ content }) => !('text' in content));
  const order = printed.flatMap((entry, at): PaperFile['order'] => {
    const { path, content } = entry;
    const page = (note: string) => dividerModel(input, entry, at, note, speech);
    if (at === 0) return [{ document: path }];
    if (!('sha256' in content)) return [{ divider: page('') }, { document: path }];
    if (!path.endsWith('.pdf')) return [{ divider: page(say('notPrinted')) }];
    const unreadable = (why: 'encrypted' | 'damaged') => page(say('unreadable', { why: say(why) }));
    return [
      {
        file: path,
        sha256: content.sha256,
        divider: page(say('follows')),
        encrypted: unreadable('encrypted'),
        damaged: unreadable('damaged'),
      },
    ];
  });
  return { path: 'paper-file.pdf', order };
}

function dividerModel(
  { company, cutOff, agency }: PackInput,
  entry: Entry,
  no: number,
  note: string,
  speech: PackSpeech,
): StatementModel {
  const { say, long } = speech;
  const facts = [
    { label: say('document'), text: entry.title },
    { label: say('ofDay'), text: long(entry.on) },
    { label: say('file'), text: entry.path },
    { label: say('recipient'), text: agency },
  ];
  const sections = note === '' ? [] : [{ heading: '', paragraphs: [note], table: null }];
  const heading = say('divider', { no });
  return sheet({ speech, company, cutOff, heading, about: entry.title, facts }, sections);
}
