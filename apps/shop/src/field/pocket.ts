import type { Pack } from './house.js';

/** How far something a member gave has come. */
export type ItemState = 'WAITING' | 'POSTED' | 'REFUSED' | 'WITHDRAWN';

/** Money a member gave, as the phone knows it. */
export interface Item {
  readonly id: string;
  readonly sequence: number;
  readonly accountId: string;
  readonly accountName: string;
  readonly accountNumber: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly memberNo: string;
  /** Whole rupiah. */
  readonly amount: number;
  /** By the phone's own clock. */
  readonly collectedAt: string;
  readonly provisionalNumber: string;
  readonly state: ItemState;
  readonly receiptNumber: string | null;
  /** Why it was refused the last time. */
  readonly refusal: { readonly code: string; readonly message: string } | null;
  /** Set once it is to be withdrawn; that too waits until the house has heard of it. */
  readonly withdrawnBecause: string | null;
}

export type Draft = Pick<
  Item,
  'accountId' | 'accountName' | 'accountNumber' | 'memberId' | 'memberName' | 'memberNo' | 'amount'
>;

interface Device {
  readonly id: string;
  readonly sequence: number;
}

type Stores = { facts: IDBObjectStore; items: IDBObjectStore };
interface Answered {
  readonly id: string;
  readonly state: ItemState;
  readonly receiptNumber?: string | null;
  readonly refusal?: { readonly code: string; readonly message: string } | null;
}

/** Posted ones stay this long, so that their receipt can be shown once more. */
const KEPT_MS = 3 * 24 * 60 * 60 * 1000;

/** What one collector has on this phone. Each person has a pocket of his own: nobody finds another's in it. */
export class Pocket {
  private constructor(
    private readonly database: IDBDatabase,
    readonly personId: string,
  ) {}

  static open(personId: string): Promise<Pocket> {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open(nameOf(personId), 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('facts');
        opening.result.createObjectStore('items', { keyPath: 'id' });
      };
      opening.onsuccess = () => {
        // Another tab signs out: it must not wait for this one.
        opening.result.onversionchange = () => opening.result.close();
        resolve(new Pocket(opening.result, personId));
      };
      opening.onerror = () => reject(opening.error ?? new Error('This phone keeps nothing.'));
    });
  }

  async pack(): Promise<Pack | null> {
    return ((await this.fact('pack')) as Pack | undefined) ?? null;
  }

  /** Keeps a fresh pack, and lets go of what was posted long ago. */
  async keep(pack: Pack): Promise<void> {
    const old = (await this.items()).filter(
      ({ state, collectedAt }) =>
        (state === 'POSTED' || state === 'WITHDRAWN') && Date.now() - Date.parse(collectedAt) > KEPT_MS,
    );
    await this.change(({ facts, items }) => {
      facts.put(pack, 'pack');
      for (const { id } of old) items.delete(id);
    });
  }

  /** Everything taken in, the newest first. */
  async items(): Promise<Item[]> {
    const all = await this.read<Item[]>(({ items }) => items.getAll());
    return all.sort((one, other) => other.sequence - one.sequence);
  }

  async deviceId(): Promise<string> {
    const known = (await this.fact('device')) as Device | undefined;
    if (known) return known.id;
    const fresh: Device = { id: crypto.randomUUID(), sequence: 0 };
    // Two tabs at once: the first one's stays.
    await this.change(({ facts }) => {
      const asking = facts.get('device');
      asking.onsuccess = () => asking.result ?? facts.put(fresh, 'device');
    });
    return ((await this.fact('device')) as Device).id;
  }

  /** Writes down what a member gave, under the next number of this phone; it is on the disk when this is over. */
  async take(draft: Draft, now: Date): Promise<Item> {
    const deviceId = await this.deviceId();
    let item: Item | undefined;
    await this.change(({ facts, items }) => {
      const asking = facts.get('device');
      asking.onsuccess = () => {
        const sequence = ((asking.result as Device).sequence ?? 0) + 1;
        facts.put({ id: deviceId, sequence } satisfies Device, 'device');
        item = {
          ...draft,
          id: crypto.randomUUID(),
          sequence,
          collectedAt: now.toISOString(),
          provisionalNumber: `BS-${deviceId.slice(0, 4).toUpperCase()}-${String(sequence).padStart(4, '0')}`,
          state: 'WAITING',
          receiptNumber: null,
          refusal: null,
          withdrawnBecause: null,
        };
        items.add(item);
      };
    });
    if (!item) throw new Error('Nothing was written down.');
    return item;
  }

  /** What the house answered; an item that was changed on the phone meanwhile waits for the next time. */
  async settle(sent: readonly Item[], answers: readonly Answered[]): Promise<void> {
    const known = new Map(sent.map((item) => [item.id, item]));
    await this.change(({ items }) => {
      for (const { id, state, receiptNumber = null, refusal = null } of answers) {
        const asking = items.get(id);
        asking.onsuccess = () => {
          const now = asking.result as Item | undefined;
          const isChanged = now?.withdrawnBecause !== known.get(id)?.withdrawnBecause && state === 'REFUSED';
          if (now?.state === 'WAITING' && !isChanged) items.put({ ...now, state, receiptNumber, refusal });
        };
      }
    });
  }

  /** Sends a refused one again, or, with a reason, has any that is not posted withdrawn. */
  async again(id: string, withdrawnBecause: string | null = null): Promise<void> {
    await this.change(({ items }) => {
      const asking = items.get(id);
      asking.onsuccess = () => {
        const now = asking.result as Item | undefined;
        if (now?.state === 'REFUSED' || now?.state === 'WAITING')
          items.put({ ...now, state: 'WAITING', refusal: null, withdrawnBecause } satisfies Item);
      };
    });
  }

  /** The id of the hand-over that is being proposed: the same one until the house has answered. */
  async proposalId(): Promise<string> {
    const known = (await this.fact('proposal')) as string | undefined;
    if (known) return known;
    const fresh = crypto.randomUUID();
    await this.change(({ facts }) => void facts.put(fresh, 'proposal'));
    return fresh;
  }

  async proposalAnswered(): Promise<void> {
    await this.change(({ facts }) => facts.delete('proposal'));
  }

  /** Forgets everything; only where nothing waits any more. */
  async wipe(): Promise<void> {
    this.database.close();
    await new Promise<void>((resolve) => {
      const deleting = indexedDB.deleteDatabase(nameOf(this.personId));
      deleting.onsuccess = deleting.onerror = deleting.onblocked = () => resolve();
    });
  }

  close(): void {
    this.database.close();
  }

  private fact(name: string): Promise<unknown> {
    return this.read(({ facts }) => facts.get(name));
  }

  private read<T>(ask: (stores: Stores) => IDBRequest): Promise<T> {
    return new Promise((resolve, reject) => {
      const asking = ask(storesOf(this.database.transaction(['facts', 'items'], 'readonly')));
      asking.onsuccess = () => resolve(asking.result as T);
      asking.onerror = () => reject(asking.error ?? new Error('not read'));
    });
  }

  private change(work: (stores: Stores) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      // Strict: a phone whose battery falls out a moment later must still know of the money.
      const transaction = this.database.transaction(['facts', 'items'], 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('not written'));
      work(storesOf(transaction));
    });
  }
}

function storesOf(transaction: IDBTransaction): Stores {
  return { facts: transaction.objectStore('facts'), items: transaction.objectStore('items') };
}

function nameOf(personId: string): string {
  return `lapangan-${personId}`;
}
