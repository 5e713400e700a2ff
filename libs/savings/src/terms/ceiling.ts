import { currentLocale, translate } from '@lumbung/platform';

/** The most the ministry lets savings pay, as it was on a day; a row of `savings.rate_ceiling`. */
export interface RateCeiling {
  readonly ratePercent: string | null;
  readonly source: string | null;
}

/** What an officer should know of these rates (percent a year), in his language: the highest is above the ceiling. */
export function warningsOf(ratesPercent: readonly string[], { ratePercent, source }: RateCeiling): string[] {
  const highest = ratesPercent.reduce((most, rate) => (Number(rate) > Number(most) ? rate : most), '0');
  if (ratePercent === null || Number(highest) <= Number(ratePercent)) return [];
  const words = { rate: decimal(highest), ceiling: decimal(ratePercent), source: source ?? '' };
  return [translate('savings.warning.rateCeiling', currentLocale(), words)];
}

/** With the words of the warning: a percent as people write it. */
function decimal(percent: string): string {
  return currentLocale() === 'id' ? percent.replace('.', ',') : percent;
}

/** The ceiling on the day `on`, an expression of SQL, as a lateral row `ceiling`. */
export const ceilingOn = (on: string) => /* sql */ `
  left join lateral (select trim_scale(c.rate_yearly_percent)::text as percent, c.source from savings.rate_ceiling c
                      where c.starts_on <= ${on} order by c.starts_on desc limit 1) ceiling on true
`;
