import { formatPercent, formatRupiah, type Money } from '@lumbung/kernel';
import { currentLocale, translate } from '@lumbung/platform';
import type { Offer, Terms } from './offer.js';

/** What a promotion does, as a buyer is told: "Panen Raya: diskon 10% untuk seluruh belanja, paling banyak Rp20.000". */
export function explained(offer: Terms & { readonly name: string }, isLastOfBudget = false): string {
  const locale = currentLocale();
  const rupiah = (amount: Money | null) => (amount ? formatRupiah(amount, locale) : '');
  const what = translate(`promotions.explain.${offer.kind}.${offer.scope}`, locale, {
    percent: percentOf(offer),
    amount: rupiah(offer.amount),
    buy: offer.buyQuantity ?? 0,
    get: offer.getQuantity ?? 0,
  });
  const most = offer.cap ? translate('promotions.explain.most', locale, { cap: rupiah(offer.cap) }) : '';
  const last = isLastOfBudget ? translate('promotions.explain.lastOfBudget', locale) : '';
  return `${offer.name}: ${what}${most}${last}`;
}

/** Why a line gets so much: "10% dari Rp50.000", "2 gratis", or its part of a whole. */
export function explainedLine(
  offer: Offer,
  part: { base: Money; whole: Money; isCut: boolean; free: number | undefined },
): string {
  const locale = currentLocale();
  const { base, whole, isCut, free } = part;
  if (offer.kind === 'BUY_X_GET_Y' && !isCut) return translate('promotions.line.free', locale, { free: free ?? 0 });
  if (offer.kind === 'PERCENTAGE' && !isCut) {
    return translate('promotions.line.percent', locale, {
      percent: percentOf(offer),
      base: formatRupiah(base, locale),
    });
  }
  return translate('promotions.line.part', locale, { whole: formatRupiah(whole, locale) });
}

const percentOf = ({ basisPoints }: Terms) => formatPercent((basisPoints ?? 0) / 100, currentLocale());
