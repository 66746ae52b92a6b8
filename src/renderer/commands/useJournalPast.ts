import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { Ledger } from '../ledger/api';
import { useLedger, useLedgerStatus } from '../ledger/hooks';
import { NoteIndex } from './noteIndex';
import { NumberArchive } from './numberArchive';

/** Journal lines read at once, and how many are taken in before the clock is looked at. */
const READ = 400;
const SLICE = 40;
/** Idle time that is not begun any more, and how long idle time is waited for, in milliseconds. */
const LEFT_MS = 3;
const WAIT_MS = 200;

/** Counts slices, so that a search is repeated when more is known. */
const useSlices = create<{ readonly slices: number }>(() => ({ slices: 0 }));

interface Reading {
  readonly ledger: Ledger;
  readonly index: NoteIndex;
  readonly numbers: NumberArchive;
  busy: boolean;
}

const readings = new WeakMap<Ledger, Reading>();

/** What only the journal has: notes, and the numbers of invoices that are settled. */
interface Past {
  readonly notes: NoteIndex;
  readonly numbers: NumberArchive;
  readonly slices: number;
}

/** The past of the ledger: read when first asked for, in slices, and followed from then on. */
export function useJournalPast(): Past {
  const ledger = useLedger();
  const { lastSeq } = useLedgerStatus();
  const { slices } = useSlices();
  const reading = useMemo(() => readingOf(ledger), [ledger]);
  useEffect(() => {
    if (reading.index.seq < lastSeq) void readOn(reading);
  }, [reading, lastSeq]);
  return { notes: reading.index, numbers: reading.numbers, slices };
}

function readingOf(ledger: Ledger): Reading {
  const found = readings.get(ledger) ?? newReading(ledger);
  readings.set(ledger, found);
  return found;
}

function newReading(ledger: Ledger): Reading {
  return { ledger, index: new NoteIndex(), numbers: new NumberArchive(), busy: false };
}

/** When the window has nothing to do, or after a while all the same. */
function idleTurn(): Promise<IdleDeadline> {
  return new Promise((resume) => requestIdleCallback(resume, { timeout: WAIT_MS }));
}

/** Reads on to the end of the journal; what comes while it reads is taken along. */
async function readOn(reading: Reading): Promise<void> {
  if (reading.busy) return;
  reading.busy = true;
  const { ledger, index, numbers } = reading;
  let turn: IdleDeadline | null = null;
  try {
    while (index.seq < ledger.status().lastSeq) {
      const events = await ledger.eventsAfter(index.seq, READ);
      if (events.length === 0) break;
      for (let from = 0; from < events.length; from += SLICE) {
        if (turn === null || turn.timeRemaining() < LEFT_MS) turn = await idleTurn();
        const slice = events.slice(from, from + SLICE);
        index.add(slice);
        numbers.add(slice);
      }
      useSlices.setState(({ slices }) => ({ slices: slices + 1 }));
    }
  } finally {
    reading.busy = false;
  }
}
