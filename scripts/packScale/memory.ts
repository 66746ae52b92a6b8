import { readFileSync } from 'node:fs';

const EVERY_MS = 20;

/** Resident memory of processes in bytes; where the system does not tell, of this one alone. */
function residentOf(pids: ReadonlySet<number>): number {
  let sum = 0;
  for (const pid of pids)
    sum += pid === process.pid ? process.memoryUsage().rss : residentOfOther(pid);
  return sum;
}

function residentOfOther(pid: number): number {
  try {
    const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(found?.[1] ?? 0) * 1024;
  } catch {
    // It has ended, or this is no Linux.
    return 0;
  }
}

/** Watches the memory of all processes of `pids` together, also of those that join them later. */
export function watchMemory(pids: ReadonlySet<number>) {
  const before = residentOf(pids);
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentOf(pids));
  }, EVERY_MS);
  return {
    /** Bytes above the start at the highest. */
    stop: (): number => {
      clearInterval(timer);
      return peak - before;
    },
  };
}
