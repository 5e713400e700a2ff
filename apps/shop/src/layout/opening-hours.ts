import type { Messages } from '../messages/index.js';

type Weekday = keyof Messages['days'];

export interface DayHours {
  readonly day: Weekday;
  readonly opensAt: string;
  readonly closesAt: string;
}

export interface HoursLine {
  readonly days: string;
  readonly hours: string;
}

const WEEK: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** Days with the same hours on one line: 'Senin–Jumat 07.00–20.00', 'Minggu tutup'. */
export function hoursLines(opening: readonly DayHours[], t: Messages): HoursLine[] {
  if (opening.length === 0) {
    return [];
  }
  const lines: { first: Weekday; last: Weekday; hours: string }[] = [];
  for (const day of WEEK) {
    const hours = hoursOf(day, opening) || t.home.closedDay;
    const previous = lines.at(-1);
    if (previous?.hours === hours) {
      previous.last = day;
    } else {
      lines.push({ first: day, last: day, hours });
    }
  }
  return lines.map(({ first, last, hours }) => ({
    days: first === last ? t.days[first] : `${t.days[first]}–${t.days[last]}`,
    hours,
  }));
}

/** A day may open twice, with a rest at noon between. */
function hoursOf(day: Weekday, opening: readonly DayHours[]): string {
  return opening
    .filter((hours) => hours.day === day)
    .map(({ opensAt, closesAt }) => `${opensAt.replace(':', '.')}–${closesAt.replace(':', '.')}`)
    .join(', ');
}
