import { Fragment, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useMessages } from '../messages/useMessages';
import { dropDraft, useDrafts } from '../stores/drafts';
import { DraftNote } from './DraftNote';
import { FormScopeContext, isWritten, useScope } from './formScope';
import { useUnsaved } from './useUnsaved';

interface FormDraftProps {
  /** The key of the draft. */
  readonly name: string;
  /** What the form is called, for the question before it is left. */
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * Around a form that is worked in part by part: whatever is half written in it is one draft, kept over
 * reload and crash under `name`. What came back says so, with the way to throw it away; leaving and
 * closing ask first.
 */
export function FormDraft({ name, title, children }: FormDraftProps) {
  const say = useMessages().common.draft;
  const [unreadable, setUnreadable] = useState(0);
  const written = useDrafts(({ drafts }) => isWritten(drafts[name]));
  const [restored, setRestored] = useState(written);
  useUnsaved(written, title, () => dropDraft(name));
  useForgetting(name);
  const countUnreadable = useCallback((by: 1 | -1) => setUnreadable((now) => now + by), []);
  const scope = useMemo(
    () => ({ key: name, within: '', unreadable, countUnreadable }),
    [name, unreadable, countUnreadable],
  );
  const [times, setTimes] = useState(0);
  const drop = () => {
    setRestored(false);
    setTimes(times + 1);
    dropDraft(name);
  };
  return (
    <FormScopeContext value={scope}>
      <DraftNote
        draft={{ continued: restored && written, drop }}
        words={{ continued: say.restored, startOver: say.throwAway }}
      />
      <Fragment key={times}>{children}</Fragment>
    </FormScopeContext>
  );
}

interface FormPartProps {
  /** Tells the part from others with fields of the same names. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Around one of several like parts of a form. */
export function FormPart({ name, children }: FormPartProps) {
  const scope = useScope();
  const inner = useMemo(() => ({ ...scope, within: `${scope.within}${name} ` }), [scope, name]);
  return <FormScopeContext value={inner}>{children}</FormScopeContext>;
}

/** What one looked at is no draft by itself: it goes with the form. */
function useForgetting(name: string): void {
  useEffect(
    () => () => {
      if (!isWritten(useDrafts.getState().drafts[name])) dropDraft(name);
    },
    [name],
  );
}
