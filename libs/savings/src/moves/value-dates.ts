import { addDays, formatDate, type BusinessDate } from '@lumbung/kernel';
import { currentLocale, InvalidInput } from '@lumbung/platform';

/** A slip found after the month, or the bank's list of the month before: two months, and not a year by a typing slip. */
const MOST_DAYS_BACK = 62;

/** Whether money may count from that day, chosen by hand: not from one to come, nor one too long ago. */
export function againstDay(
  valueOn: BusinessDate | null | undefined,
  today: BusinessDate,
  isDatedByHand: boolean,
): InvalidInput | undefined {
  if (!valueOn) return undefined;
  if (valueOn > today) return new InvalidInput('savings.problem.future', 'valueOn');
  const first = addDays(today, -MOST_DAYS_BACK);
  if (!isDatedByHand || valueOn >= first) return undefined;
  return new InvalidInput('savings.problem.valueTooOld', 'valueOn', { first: formatDate(first, currentLocale()) });
}

/** Money counts on no account before there was one: it would earn for days on which the cooperative had nothing. */
export function againstOpening(
  valueOn: BusinessDate | null | undefined,
  accounts: readonly ({ readonly number: string; readonly openedOn: string } | undefined)[],
): InvalidInput | undefined {
  const later = valueOn && accounts.find((account) => account && valueOn < account.openedOn);
  if (!later) return undefined;
  const opened = formatDate(later.openedOn as BusinessDate, currentLocale());
  return new InvalidInput('savings.problem.valueBeforeOpening', 'valueOn', { number: later.number, opened });
}
