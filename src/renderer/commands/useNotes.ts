import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { Ledger } from '../ledger/api';
import { useLedger, useLedgerStatus } from '../ledger/hooks';
import { NoteIndex } from './noteIndex';

/** Journal lines read at once, and how many are taken in before the window has its turn again. */
const READ = 400;
const SLICE = 40;

/** Counts slices, so that a search is repeated when more is known. */
const useSlices = create<{ readonly slices: number }>(() => ({ slices: 0 }));

interface Reading {
  readonly ledger: Ledger;
  readonly index: NoteIndex;
  busy: boolean;
}

const readings = new WeakMap<Ledger, Reading>();

/** The notes of the ledger: read when first asked for, in slices, and followed from then on. */
export function useNotes(): { readonly index: NoteIndex; readonly slices: number } {
  const ledger = useLedger();
  const { lastSeq } = useLedgerStatus();
  const { slices } = useSlices();
  const reading = useMemo(() => readingOf(ledger), [ledger]);
  useEffect(() => {
    if (reading.index.seq < lastSeq) void readOn(reading);
  }, [reading, lastSeq]);
  return { index: reading.index, slices };
}

function readingOf(ledger: Ledger): Reading {
  const found = readings.get(ledger) ?? { ledger, index: new NoteIndex(), busy: false };
  readings.set(ledger, found);
  return found;
}

/** Reads on to the end of the journal; what comes while it reads is taken along. */
async function readOn(reading: Reading): Promise<void> {
  if (reading.busy) return;
  reading.busy = true;
  const { ledger, index } = reading;
  try {
    while (index.seq < ledger.status().lastSeq) {
      const events = await ledger.eventsAfter(index.seq, READ);
      if (events.length === 0) break;
      for (let from = 0; from < events.length; from += SLICE) {
        index.add(events.slice(from, from + SLICE));
        await new Promise((resume) => requestIdleCallback(resume, { timeout: 200 }));
      }
      useSlices.setState(({ slices }) => ({ slices: slices + 1 }));
    }
  } finally {
    reading.busy = false;
  }
}
