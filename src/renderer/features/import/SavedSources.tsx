import { useId, useState } from 'react';
import { ok } from '../../../domain/result';
import { useToday } from '../../clock';
import { Button } from '../../components/Button';
import { Dialog, DialogActions } from '../../components/dialog/Dialog';
import { shortDate } from '../../components/text';
import { announce } from '../../frame/useAct';
import { useMessages } from '../../messages/useMessages';
import { forgetSource, renameSource, restoreSource, type Source, useSources } from './sources';

/** The way to the kinds of files that were mapped before; nothing while there is none. */
export function SavedSources() {
  const m = useMessages();
  const { sources } = useSources();
  const [open, setOpen] = useState(false);
  if (sources.length === 0 && !open) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{m.import.sources.open(sources.length)}</Button>
      <Dialog title={m.import.sources.title} open={open} onClose={() => setOpen(false)}>
        <p className="muted">{m.import.sources.text}</p>
        {sources.length === 0 && <p>{m.import.sources.none}</p>}
        <ul className="import-sources">
          {sources.map((source) => (
            <SourceLine key={`${source.mapping.kind} ${source.fingerprint}`} source={source} />
          ))}
        </ul>
        <DialogActions>
          <Button look="primary" onClick={() => setOpen(false)}>
            {m.common.close}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function SourceLine({ source }: { readonly source: Source }) {
  const m = useMessages();
  const today = useToday();
  const note = useId();
  const [name, setName] = useState(source.name);
  const say = m.import.sources;
  const used = source.usedOn === null ? '' : say.usedOn(shortDate(m, source.usedOn, today));
  return (
    <li className="import-sources__line">
      <div className="import-sources__name">
        <input
          className="input"
          aria-label={say.name(source.name)}
          aria-describedby={note}
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
        <span id={note} className="field__note">
          {[say.kinds[source.mapping.kind], say.columns(columnsOf(source)), used]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </div>
      <Button aria-label={say.forgetOf(source.name)} onClick={forget}>
        {say.forget}
      </Button>
    </li>
  );

  /** An empty name is none: the old one stays. */
  function keep(): void {
    const wanted = name.trim();
    if (wanted === '') setName(source.name);
    else if (wanted !== source.name) renameSource(source, wanted);
  }

  function forget(): void {
    forgetSource(source);
    announce(m, {
      title: say.forgotten(source.name),
      takeBack: async () => {
        restoreSource(source);
        return ok(null);
      },
    });
  }
}

function columnsOf({ mapping }: Source): number {
  return Object.keys(mapping.columns).length;
}
