import { qr, text } from '../model/blocks.js';
import type { Document } from '../model/document.js';
import { wordsOf } from '../words/words.js';
import type { PaperInput } from './common.js';

export interface PosterInput extends PaperInput {
  /** The large line; ours when absent: 'Belanja dari HP'. */
  readonly headline?: string | null;
  /** Where the code leads; printed beneath it for those who type. */
  readonly url: string;
  /** What to do, line by line; ours when absent. */
  readonly steps?: readonly string[];
}

/** A poster of one A4 page for wall and counter: the name, one line, a large code. */
export function poster({ locale = 'id', issuer, headline, url, steps }: PosterInput): Document {
  const words = wordsOf(locale);
  return {
    name: `${issuer.name}: ${headline || words.posterHeadline}`,
    locale,
    sheets: [
      {
        blocks: [
          text(issuer.name, { size: 'large', align: 'center', isStrong: true }),
          text(headline || words.posterHeadline, { size: 'huge', align: 'center', isStrong: true }),
          qr(url, url.replace(/^https?:\/\//, ''), 'poster'),
          ...(steps?.length ? steps : [words.posterScan]).map((step) => text(step, { size: 'large', align: 'center' })),
          ...(issuer.address ? [text(issuer.address, { align: 'center' })] : []),
        ],
      },
    ],
    isNumbered: false,
    madeAt: null,
  };
}
