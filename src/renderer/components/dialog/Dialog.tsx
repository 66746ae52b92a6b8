import { type ReactNode, useState } from 'react';
import { Heading, Modal, ModalOverlay, Dialog as RacDialog } from 'react-aria-components';
import './Dialog.css';
import { classes } from '../text';
import { useHoldClosing } from './holdClosing';
import { LoseDialog } from './LoseDialog';
import { useEscape } from './useEscape';
import { useTyped } from './useTyped';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly width?: 'narrow' | 'normal' | 'wide' | 'full';
  /** `alertdialog` for what cannot be undone. */
  readonly role?: 'dialog' | 'alertdialog';
  /** True when a draft keeps what is written in it: then Esc loses nothing and need not ask. */
  readonly keeps?: boolean;
  readonly children: ReactNode;
}

/**
 * A modal dialog: holds the focus, Esc closes it, the focus goes back to where it was. What was
 * written in it and is kept nowhere is asked about before Esc or the end of the window takes it.
 */
export function Dialog(props: DialogProps) {
  const { title, open, onClose, width = 'normal', role, keeps = false, children } = props;
  const [typed, typedIn] = useTyped();
  const [asking, setAsking] = useState(false);
  const unsaved = open && typed && !keeps;
  useHoldClosing(unsaved);
  const close = () => (unsaved ? setAsking(true) : onClose());
  useEscape(open, close);
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={open}
      onOpenChange={(next) => !next && close()}
      isDismissable={false}
    >
      <Modal className={classes('dialog-frame', `dialog-frame--${width}`)}>
        <RacDialog className="dialog" role={role ?? 'dialog'} ref={typedIn}>
          <Heading slot="title" level={2} className="dialog__title">
            {title}
          </Heading>
          {children}
          {asking && <LoseDialog what={title} onStay={() => setAsking(false)} onLeave={onClose} />}
        </RacDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The row of buttons at the foot of a dialog or form. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className="dialog__actions">{children}</div>;
}
