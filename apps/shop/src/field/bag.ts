import { house, isFault, NoAnswer, type Pack } from './house.js';
import { Pocket, type Draft, type Item } from './pocket.js';
import { Sender, type Sending } from './sender.js';

/** Whose pocket was open last on this phone. */
const LAST_PERSON = 'lapangan.person';

export type Phase = 'OPENING' | 'SIGN_IN' | 'NO_COLLECTOR' | 'NO_NETWORK' | 'READY';

export interface BagState {
  readonly phase: Phase;
  readonly pack: Pack | null;
  readonly items: readonly Item[];
  readonly sending: Sending;
  readonly isOnline: boolean;
  /** False once the house did not answer: a phone may believe in a network that leads nowhere. */
  readonly isReached: boolean;
  /** What other collectors left on this phone. */
  readonly strangers: number;
}

/** Everything the screens look at, and what they ask for. */
export class Bag {
  state: BagState = {
    phase: 'OPENING',
    pack: null,
    items: [],
    sending: 'IDLE',
    isOnline: navigator.onLine,
    isReached: true,
    strangers: 0,
  };
  private readonly watchers = new Set<() => void>();
  private readonly otherTabs = 'BroadcastChannel' in window ? new BroadcastChannel('lapangan') : null;
  private pocket: Pocket | null = null;
  private sender: Sender | null = null;

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** What the phone keeps is shown at once; what the house knows comes after. */
  async start(): Promise<void> {
    for (const name of ['online', 'offline']) addEventListener(name, () => this.line());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.kick());
    this.otherTabs?.addEventListener('message', () => void this.look());
    const personId = localStorage.getItem(LAST_PERSON);
    if (personId) await this.openFor(personId);
    await this.refresh();
  }

  /** Fetches the pack anew; false when it could not be had. */
  async refresh(): Promise<boolean> {
    try {
      const pack = await house.pack();
      if (isFault(pack)) {
        const phase = pack.fault === 'UNAUTHENTICATED' ? 'SIGN_IN' : 'NO_COLLECTOR';
        // A session that ended leaves everything as it is; somebody else sees nothing of it.
        if (phase === 'SIGN_IN' && this.state.pack) this.set({ sending: 'SIGNED_OUT' });
        else this.set({ phase, pack: null, items: [] });
        return false;
      }
      if (this.pocket?.personId !== pack.personId) await this.openFor(pack.personId);
      await this.pocket?.keep(pack);
      localStorage.setItem(LAST_PERSON, pack.personId);
      void navigator.storage?.persist?.();
      this.set({ phase: 'READY', pack, isReached: true, strangers: await strangersBeside(pack.personId) });
      this.hire(pack);
      await this.look();
      this.kick();
      return true;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.set({ isReached: false, ...(!this.state.pack && { phase: 'NO_NETWORK' as const }) });
      return false;
    }
  }

  async take(draft: Draft): Promise<Item> {
    const item = await this.mine().take(draft, new Date());
    await this.changed();
    return item;
  }

  async again(id: string, withdrawnBecause?: string): Promise<void> {
    await this.mine().again(id, withdrawnBecause ?? null);
    await this.changed();
  }

  kick(): void {
    this.sender?.kick();
  }

  /** Of the hand-over that is being proposed; answered with `proposalAnswered`. */
  proposalId(): Promise<string> {
    return this.mine().proposalId();
  }

  proposalAnswered(): Promise<void> {
    return this.mine().proposalAnswered();
  }

  /** Before signing out: what is in the books need not stay here; what is not stays. */
  async leave(): Promise<void> {
    this.sender?.stop();
    if (openOf(this.state.items).length === 0) await this.pocket?.wipe();
    localStorage.removeItem(LAST_PERSON);
  }

  private async openFor(personId: string): Promise<void> {
    this.sender?.stop();
    this.pocket?.close();
    this.pocket = await Pocket.open(personId);
    const pack = await this.pocket.pack();
    if (!pack) return;
    this.set({ phase: 'READY', pack });
    this.hire(pack);
    await this.look();
  }

  private hire(pack: Pack): void {
    this.sender?.stop();
    this.sender = new Sender(this.mine(), pack.collectorId, {
      told: (sending) => {
        this.set({ sending });
        void this.look();
      },
      settled: ({ carried, floatLimit }) => {
        const { pack: now } = this.state;
        if (now) this.set({ isReached: true, pack: { ...now, carried, floatLimit } });
        this.otherTabs?.postMessage('changed');
      },
    });
  }

  private async changed(): Promise<void> {
    await this.look();
    this.otherTabs?.postMessage('changed');
    this.kick();
  }

  private line(): void {
    this.set({ isOnline: navigator.onLine });
    if (!navigator.onLine) return;
    this.kick();
    if (!this.state.isReached) void this.refresh();
  }

  private async look(): Promise<void> {
    if (this.pocket && this.state.phase === 'READY') this.set({ items: await this.pocket.items() });
  }

  private mine(): Pocket {
    if (!this.pocket) throw new Error('Nobody’s pocket is open.');
    return this.pocket;
  }

  private set(change: Partial<BagState>): void {
    this.state = { ...this.state, ...change };
    for (const watcher of this.watchers) watcher();
  }
}

/** What is not in the books yet: on its way, or refused. */
export function openOf(items: readonly Item[]): Item[] {
  return items.filter(({ state }) => state === 'WAITING' || state === 'REFUSED');
}

/** What members gave that the house has not booked: the collector has the cash all the same. */
export function unbookedSum(items: readonly Item[]): number {
  return openOf(items)
    .filter(({ withdrawnBecause }) => withdrawnBecause === null)
    .reduce((sum, { amount }) => sum + amount, 0);
}

/** How many deposits of other people wait on this phone. Old browsers cannot tell, and say none. */
async function strangersBeside(personId: string): Promise<number> {
  const databases = (await indexedDB.databases?.()) ?? [];
  const others = databases.flatMap(({ name }) =>
    name?.startsWith('lapangan-') && name !== `lapangan-${personId}` ? [name.slice('lapangan-'.length)] : [],
  );
  const counts = await Promise.all(
    others.map(async (other) => {
      const pocket = await Pocket.open(other);
      const count = openOf(await pocket.items()).length;
      if (count === 0) await pocket.wipe();
      else pocket.close();
      return count;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
