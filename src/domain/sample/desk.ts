import type { Account } from '../accounts/account';
import type { AccountCommand } from '../accounts/commands';
import { decide } from '../accounts/decide';
import type { AccountEvent } from '../accounts/events';
import { evolve } from '../accounts/evolve';
import type { AccountId } from '../accounts/ids';
import type { PlainDate } from '../dates/plainDate';
import type { SampleStep } from './types';

/** When and by whom something is done. `minute` counts from midnight, UTC. */
export interface Moment {
  readonly day: PlainDate;
  readonly minute: number;
  readonly by: string;
}

/** One account of the sample: every command goes through `decide`, so that every rule holds. */
export class SampleDesk {
  account: Account | null = null;
  readonly steps: SampleStep[] = [];

  constructor(
    private readonly id: AccountId,
    private readonly newId: () => string,
  ) {}

  /** Runs a command; false when the domain refused it. */
  run(command: AccountCommand, { day, minute, by }: Moment): boolean {
    const at = momentText(day, minute);
    const decision = decide(this.account, command, { today: day, now: at, by, newId: this.newId });
    if (!decision.ok) return false;
    for (const event of decision.value) this.add(event, at, by);
    return true;
  }

  private add(event: AccountEvent, at: string, by: string): void {
    const seq = this.steps.length + 1;
    this.account = evolve(this.account, event, { account: this.id, seq });
    this.steps.push({ at, by, account: this.id, event });
  }
}

/** ISO 8601 of a moment. */
export function momentText(day: PlainDate, minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00.000Z`;
}
