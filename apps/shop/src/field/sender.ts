import { house, isFault, NoAnswer, type Collected } from './house.js';
import type { Pocket } from './pocket.js';

/** How the sender is doing; SIGNED_OUT and OTHER wait for a person, the rest goes on by itself. */
export type Sending = 'IDLE' | 'SENDING' | 'RETRYING' | 'SIGNED_OUT' | 'OTHER';

export interface Listening {
  readonly told: (sending: Sending) => void;
  readonly settled: (after: Pick<Collected, 'carried' | 'floatLimit'>) => void;
}

const AT_ONCE = 25;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/** Brings the queue to the house: one sender at a time on a phone, again and again until there was an answer. */
export class Sender {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  constructor(
    private readonly pocket: Pocket,
    private readonly collectorId: string,
    private readonly listening: Listening,
  ) {}

  /** Something waits, or the network is back: try now. */
  kick(): void {
    this.failures = 0;
    this.schedule(0);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), delay);
  }

  private async run(): Promise<void> {
    if (!navigator.onLine) return;
    try {
      await alone(`lapangan-${this.pocket.personId}`, () => this.send());
      this.failures = 0;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.listening.told('RETRYING');
      this.schedule(waitAfter(this.failures++));
    }
  }

  private async send(): Promise<void> {
    const deviceId = await this.pocket.deviceId();
    for (;;) {
      const waiting = (await this.pocket.items()).filter(({ state }) => state === 'WAITING').reverse();
      const batch = waiting.slice(0, AT_ONCE);
      if (batch.length === 0) return this.listening.told('IDLE');
      this.listening.told('SENDING');
      const answer = await house.collect({
        collectorId: this.collectorId,
        deviceId,
        sentAt: new Date().toISOString(),
        items: batch.map(({ id, sequence, accountId, amount, collectedAt, provisionalNumber, withdrawnBecause }) => ({
          id,
          sequence,
          accountId,
          amount,
          collectedAt,
          provisionalNumber,
          withdrawnBecause,
        })),
      });
      if (isFault(answer)) {
        if (answer.fault === 'UNAUTHENTICATED') return this.listening.told('SIGNED_OUT');
        if (answer.fault === 'FORBIDDEN') return this.listening.told('OTHER');
        throw new NoAnswer(answer.fault);
      }
      await this.pocket.settle(batch, answer.items);
      this.listening.settled(answer);
    }
  }
}

/** Twice as long after each failure, up to five minutes, never all phones at the same moment. */
export function waitAfter(failures: number, chance = Math.random()): number {
  return Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS) * (0.75 + chance / 2);
}

/** Only one tab of the phone works at a time; a browser without locks goes on, since the house takes each item once. */
async function alone(name: string, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  await navigator.locks.request(name, work);
}
