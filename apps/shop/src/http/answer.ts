import type { ComponentChild } from 'preact';
import type { Frame } from '../layout/frame.js';

/** How long, and for whom, a page may be kept. */
export type Keeping =
  /** The same for everyone who is not logged in. */
  | 'catalogue'
  /** One visitor's own, but nothing secret. */
  | 'personal'
  /** Reached by a secret address: never kept, never listed, never told to the next site. */
  | 'secret';

/** Styles that only some pages need. */
export type Sheet = 'buying' | 'site' | 'portal';

interface PageOptions {
  readonly title: string;
  readonly keeping?: Keeping;
  readonly status?: number;
  readonly description?: string;
  readonly facts?: object;
  readonly image?: string | null;
  /** A bar stays at the foot of a phone's screen; the page leaves room for it. */
  readonly hasBar?: boolean;
  /** One of a seller's own pages, or of who applies for membership, which have a few styles of their own. */
  readonly isSelling?: boolean;
  /** Left out, it follows from whose page it is and who may keep it. */
  readonly sheet?: Sheet;
}

/** A page to be drawn. Controllers answer with this or with `seeOther`; how it becomes HTTP is told once, elsewhere. */
export class Page {
  readonly status: number;
  readonly keeping: Keeping;
  readonly title: string;
  readonly description: string | null;
  /** Facts for search engines (JSON-LD): a block of data, no script. */
  readonly facts: object | null;
  readonly image: string | null;
  readonly hasBar: boolean;
  readonly isSelling: boolean;
  readonly sheet: Sheet | null;

  constructor(
    readonly frame: Frame,
    readonly body: ComponentChild,
    options: PageOptions,
  ) {
    this.title = options.title;
    this.keeping = options.keeping ?? 'personal';
    this.status = options.status ?? 200;
    this.description = options.description ?? null;
    this.facts = options.facts ?? null;
    this.image = options.image ?? null;
    this.hasBar = options.hasBar ?? false;
    this.isSelling = options.isSelling ?? false;
    this.sheet = options.sheet ?? (frame.shop === null ? 'site' : this.keeping === 'secret' ? 'buying' : null);
  }
}

/** After a form: go and look there (303), so that reloading never sends the form again. */
export class SeeOther {
  constructor(readonly location: string) {}
}

export function seeOther(location: string): SeeOther {
  return new SeeOther(location);
}
