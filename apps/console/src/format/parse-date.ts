import { addDays, businessDateOf, dateParts, daysInMonth, isBusinessDate, type BusinessDate } from '@lumbung/kernel';

const WORDS: Readonly<Record<string, number>> = {
  'hari ini': 0,
  today: 0,
  kemarin: -1,
  yesterday: -1,
  besok: 1,
  tomorrow: 1,
  lusa: 2,
};
const MONTHS = [
  ['jan'],
  ['feb', 'peb'],
  ['mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['agu', 'ags', 'aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov', 'nop'],
  ['des', 'dec'],
];

/**
 * Reads a day the way people write it: `21/11/2026`, `21-11-26`, `21/11`, `21 nov`, `21 November 2026`, `2026-11-21`,
 * `kemarin`, `besok`, `+7`, `-1`. Without a year it is this year's. Null when it is no day.
 */
export function parseDate(text: string, today: BusinessDate): BusinessDate | null {
  const typed = text.trim().toLowerCase();
  if (isBusinessDate(typed)) return typed;
  const word = WORDS[typed];
  if (word !== undefined) return addDays(today, word);
  if (/^[+-]\d{1,4}$/.test(typed)) return addDays(today, Number(typed));
  const [, day, month, year] = /^(\d{1,2})[\s/.-]+(\d{1,2}|[a-z]{3,})(?:[\s/.-]+(\d{4}|\d{2}))?$/.exec(typed) ?? [];
  if (day === undefined || month === undefined) return null;
  return dayOf(Number(day), monthOf(month), yearOf(year, today));
}

function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  return MONTHS.findIndex((names) => names.some((name) => text.startsWith(name))) + 1;
}

function yearOf(text: string | undefined, today: BusinessDate): number {
  if (text === undefined) return dateParts(today).year;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function dayOf(day: number, month: number, year: number): BusinessDate | null {
  const isReal = month >= 1 && month <= 12 && day >= 1 && year >= 1900 && day <= daysInMonth(year, month);
  return isReal ? businessDateOf({ year, month, day }) : null;
}
