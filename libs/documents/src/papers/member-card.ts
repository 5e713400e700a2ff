import { formatDateShort, type BusinessDate, type Locale } from '@lumbung/kernel';
import { qr, text } from '../model/blocks.js';
import type { Document, Sheet } from '../model/document.js';
import { wordsOf } from '../words/words.js';

export interface MemberCard {
  readonly memberName: string;
  readonly memberNo: string;
  /** 'Anggota luar biasa', where it is not the ordinary kind. */
  readonly kind: string | null;
  readonly joinedOn: BusinessDate | null;
  /** What the code says; trusted by whoever can check its signature. */
  readonly code: string;
}

export interface MemberCardsInput {
  readonly locale?: Locale;
  readonly cooperativeName: string;
  readonly cards: readonly MemberCard[];
}

/** Member cards (kartu anggota), 85.6 × 54 mm each: on card paper one by one, or ten on an A4 page to be cut. */
export function memberCards({ locale = 'id', cooperativeName, cards }: MemberCardsInput): Document {
  const words = wordsOf(locale);
  const sheets = cards.map(({ memberName, memberNo, kind, joinedOn, code }): Sheet => ({
    blocks: [
      text(cooperativeName, { isStrong: true, maxLines: 1 }),
      text(words.memberCard, { size: 'small', maxLines: 1 }),
      text(memberName, { size: 'large', isStrong: true, maxLines: 3 }),
      text(memberNo, { size: 'huge', isStrong: true, maxLines: 1 }),
      ...(kind ? [text(kind, { maxLines: 1 })] : []),
      ...(joinedOn ? [text(`${words.memberSince} ${formatDateShort(joinedOn, locale)}`, { maxLines: 1 })] : []),
      text(words.memberCardLost, { size: 'small', maxLines: 3 }),
      qr(code, null),
    ],
  }));
  return { name: words.memberCard, locale, sheets, isNumbered: false, madeAt: null };
}
