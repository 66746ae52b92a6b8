import type { ReactNode } from 'react';
import { Heading, Modal, ModalOverlay, Dialog as RacDialog } from 'react-aria-components';
import './Dialog.css';
import { classes } from './text';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly width?: 'narrow' | 'normal' | 'wide' | 'full';
  /** `alertdialog` for what cannot be undone. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
}

/** A modal dialog: holds the focus, Esc closes it, the focus goes back to where it was. */
export function Dialog({ title, open, onClose, width = 'normal', role, children }: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={open}
      onOpenChange={(next) => !next && onClose()}
      isDismissable={false}
    >
      <Modal className={classes('dialog-frame', `dialog-frame--${width}`)}>
        <RacDialog className="dialog" role={role ?? 'dialog'}>
          <Heading slot="title" level={2} className="dialog__title">
            {title}
          </Heading>
          {children}
        </RacDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The row of buttons at the foot of a dialog or form. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className="dialog__actions">{children}</div>;
}
