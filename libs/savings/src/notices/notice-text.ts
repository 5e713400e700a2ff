import { formatDate, formatRupiah, rupiah, type Locale } from '@lumbung/kernel';
import { translate } from '@lumbung/platform';
import type { NoticeFacts } from './notice.types.js';

/** A notice in somebody's language. Why an instruction failed was written in Indonesian, and stays away from English. */
export function noticeText(
  { kind, certificateNo, amount, happensOn, goesOn, problem }: NoticeFacts,
  locale: Locale,
): string {
  const outcome = goesOn ? 'goesOn' : 'paid';
  const codes = {
    TERM_MATURING: `savings.notice.maturing.${outcome}`,
    TERM_MATURED: `savings.notice.matured.${outcome}`,
    STANDING_SKIPPED: 'savings.notice.skipped',
  } as const;
  const text = translate(codes[kind], locale, {
    no: certificateNo ?? '',
    amount: formatRupiah(rupiah(amount), locale),
    on: formatDate(happensOn, locale),
    problem: locale === 'id' ? (problem ?? '') : '',
  });
  return text.replace(/ {2,}/g, ' ');
}
