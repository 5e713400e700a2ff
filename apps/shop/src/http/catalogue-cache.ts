/** A drawn page: how it looks for everyone, and a name for exactly this look. */
export interface Drawn {
  readonly html: string;
  readonly etag: string;
  /** The page as it travelled already, compressed, by the number in the basket. */
  readonly compressed: Map<number, Buffer>;
}

interface Entry {
  readonly drawn: Drawn;
  readonly freshUntil: number;
  readonly staleUntil: number;
}

const FRESH_MS = 30_000;
const STALE_MS = 90_000;
const MOST_ENTRIES = 1_000;

/**
 * Keeps drawn catalogue pages for half a minute; for a minute more the old one is shown while a new one is drawn.
 * Keys begin with the tenant. Many asking for one missing page wait for one drawing.
 */
export class CatalogueCache {
  private readonly entries = new Map<string, Entry>();
  private readonly drawing = new Map<string, Promise<Drawn>>();

  constructor(private readonly now: () => number = Date.now) {}

  async get(key: string, draw: () => Promise<Drawn>): Promise<Drawn> {
    const entry = this.entries.get(key);
    const now = this.now();
    if (entry === undefined || now >= entry.staleUntil) {
      return this.redraw(key, draw);
    }
    if (now >= entry.freshUntil) {
      // Whoever asks now is served at once; a failure shows to the one who asks after the page went stale.
      this.redraw(key, draw).catch(() => undefined);
    }
    return entry.drawn;
  }

  private redraw(key: string, draw: () => Promise<Drawn>): Promise<Drawn> {
    const running = this.drawing.get(key);
    if (running !== undefined) {
      return running;
    }
    const fresh = this.keep(key, draw).finally(() => this.drawing.delete(key));
    this.drawing.set(key, fresh);
    return fresh;
  }

  private async keep(key: string, draw: () => Promise<Drawn>): Promise<Drawn> {
    const drawn = await draw();
    const now = this.now();
    this.entries.delete(key);
    this.entries.set(key, { drawn, freshUntil: now + FRESH_MS, staleUntil: now + STALE_MS });
    const oldest = this.entries.keys().next().value;
    if (this.entries.size > MOST_ENTRIES && oldest !== undefined) {
      this.entries.delete(oldest);
    }
    return drawn;
  }
}
