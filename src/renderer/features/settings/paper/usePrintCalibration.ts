import { useState } from 'react';
import type { CalibrationModel } from '../../../../domain/documents/model';
import type { Refusal } from '../../../../domain/refusal';
import { useApp } from '../../../frame/appContext';
import { ipcRefusal } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import { toast } from '../../../stores/toasts';

interface PrintCalibration {
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  /** Without `offset` the page comes as the printer prints it: so it is measured. */
  readonly print: (
    page: CalibrationModel,
    printer: string,
    offset?: { readonly x: number; readonly y: number },
  ) => Promise<void>;
}

/** Sends the calibration page to one printer. */
export function usePrintCalibration(): PrintCalibration {
  const say = useMessages().settings.printers;
  const { api } = useApp();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return { busy, refusal, print };

  async function print(
    page: CalibrationModel,
    printer: string,
    offset: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
  ): Promise<void> {
    setBusy(true);
    const started = await api.printStart({
      ...{ job: crypto.randomUUID(), letters: [{ model: page, enclosures: [] }] },
      ...{ printer, tray: '', sides: 'one-sided', copies: 1, offset },
    });
    setBusy(false);
    setRefusal(started.ok ? null : ipcRefusal(started.error));
    if (started.ok) toast(say.sent(printer));
  }
}
