import { amountOf, dayOf, isNothing } from '@lumbung/documents';
import {
  addDays,
  businessDateOf,
  dateParts,
  isBusinessDate,
  type BusinessDate,
  type Money,
  type Sex,
} from '@lumbung/kernel';
import type { LeaveReason } from '@lumbung/membership';

/** What a cell that was understood says, or the key of the sentence that says why not. */
export type Read<T> = { readonly value: T } | { readonly wrong: string };

const FAR_AWAY = 1_000_000_000_000;

/** Whether a cell says nothing: empty, or a stroke where there is nothing to say. */
export const isBlank = (text: string): boolean => text.trim() === '' || isNothing(text.trim());

/**
 * A balance, whole rupiah: `Rp 1.250.000,-`, `1.250.000,00`, `1,250,000.00`, `150rb`; a stroke is nothing. `250,000`
 * could be a quarter of a million or 250, parts of a rupiah are nobody's money, and nobody has less than nothing.
 */
export function balanceOf(text: string): Read<Money | null> {
  const plain = text.replace(/\s+/g, ' ').trim();
  const bare = plain.replace(/^(rp\.?|idr)\s*/i, '').replace(/,-{1,2}$|,=$/, '');
  if (isBlank(bare)) return { value: null };
  if (/^\(.*\)$|^-/.test(bare)) return { wrong: 'negative' };
  if (/^\d{1,3},\d{3}$/.test(bare)) return { wrong: 'amountAmbiguous' };
  const foreign = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(bare);
  if (foreign && Number(foreign[2] ?? 0) > 0) return { wrong: 'fraction' };
  const amount = amountOf(foreign ? (foreign[1] as string).replaceAll(',', '') : bare);
  if (!amount) return { wrong: /^[\d.]+,\d*[1-9]\d*$/.test(bare) ? 'fraction' : 'amount' };
  if (amount.amount > FAR_AWAY) return { wrong: 'amountRange' };
  return { value: amount.isZero ? null : amount };
}

/** The first day that a spreadsheet counts from, as people who never enter a date before 1900 know it. */
const SERIAL_ZERO = '1899-12-30' as BusinessDate;

/**
 * A day: `12-03-1985`, `12/3/85`, `12 Maret 1985`, `1985-03-12`, or the bare number a spreadsheet keeps. The day stands
 * before the month here. Two digits are the latest year in which the day lies `leastAge` years back.
 */
export function pastDayOf(text: string, today: BusinessDate, leastAge = 0): Read<BusinessDate> {
  const plain = text
    .trim()
    .replace(/^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)\s*,?\s*/i, '')
    .replace(/\s*([./-])\s*/g, '$1');
  if (/^\d{5}$/.test(plain)) {
    const counted = addDays(SERIAL_ZERO, Number(plain));
    return counted <= today ? { value: counted } : { wrong: 'future' };
  }
  const [, front, year] = /^(\d{1,2}[ /.-](?:\d{1,2}|[a-z]{3,9})[ /.-])'?(\d{2})$/i.exec(plain) ?? [];
  if (front !== undefined) {
    const century = Math.floor(dateParts(today).year / 100) * 100;
    for (const base of [century, century - 100]) {
      const day = dayOf(`${front}${base + Number(year)}`) as BusinessDate | null;
      if (day && day <= yearsBefore(today, leastAge)) return { value: day };
    }
    return { wrong: 'day' };
  }
  const day = dayOf(plain.replace(/ 00:00(:00)?$/, '')) as BusinessDate | null;
  if (!day || !isBusinessDate(day)) return { wrong: 'day' };
  return day <= today ? { value: day } : { wrong: 'future' };
}

function yearsBefore(today: BusinessDate, years: number): BusinessDate {
  const { year, month, day } = dateParts(today);
  return businessDateOf({ year: year - years, month, day: month === 2 ? Math.min(day, 28) : day });
}

const MEN = /^(l|lk|lki|laki|laki ?-? ?laki|pria|cowok|m|male|bapak)$/i;
const WOMEN = /^(p|pr|prp|prm|perempuan|wanita|w|f|female|ibu)$/i;

export function sexOf(text: string): Read<Sex> {
  const plain = text.trim().replace(/\.$/, '');
  if (MEN.test(plain)) return { value: 'MALE' };
  return WOMEN.test(plain) ? { value: 'FEMALE' } : { wrong: 'sex' };
}

const ASSOCIATES = /^(anggota )?(luar ?biasa|lb|alb|associate)$/;
const REGULARS = /^(anggota )?(biasa|tetap|penuh|ab|regular)$|^anggota$/;

/** Ordinary member, or associate (anggota luar biasa). */
export function kindOf(text: string): Read<'REGULAR' | 'ASSOCIATE'> {
  const plain = text.trim().replace(/\.$/, '').replace(/\s+/g, ' ').toLowerCase();
  if (ASSOCIATES.test(plain)) return { value: 'ASSOCIATE' };
  return REGULARS.test(plain) ? { value: 'REGULAR' } : { wrong: 'kind' };
}

const bareClass = (name: string): string => name.replace(/^(GOL(ONGAN)?|KELAS|KLS)\b\.?\s*/, '');

/** A class of mandatory savings out of those there are: `gol. II` is II, where no other is meant by it. */
export function classIn(text: string, classes: readonly string[]): Read<string> {
  const plain = text.trim().replace(/\s+/g, ' ').toUpperCase();
  if (classes.includes(plain)) return { value: plain };
  const [found, other] = classes.filter((name) => bareClass(name) === bareClass(plain));
  return found !== undefined && other === undefined ? { value: found } : { wrong: 'unknownClass' };
}

export interface FormerState {
  readonly status: 'ACTIVE' | 'INACTIVE' | 'LEFT';
  readonly leaveReason: LeaveReason | null;
}

const STATES: readonly [RegExp, FormerState][] = [
  [/^(aktif|aktip|a|ya|y|masih|anggota|active)$/, { status: 'ACTIVE', leaveReason: null }],
  [
    /^(tidak aktif|tdk aktif|tdk\. aktif|non ?-?aktif|pasif|cuti|inactive|t\/?a)$/,
    { status: 'INACTIVE', leaveReason: null },
  ],
  [/^(keluar|berhenti|mundur|mengundurkan diri|pindah|resign|out|k)$/, { status: 'LEFT', leaveReason: 'OWN_REQUEST' }],
  [/^(meninggal( dunia)?|wafat|almarhum(ah)?|alm\.?|almh\.?|md)$/, { status: 'LEFT', leaveReason: 'DECEASED' }],
  [/^(diberhentikan|dikeluarkan|dipecat)$/, { status: 'LEFT', leaveReason: 'DISMISSED' }],
  [/^(tidak memenuhi syarat|tms)$/, { status: 'LEFT', leaveReason: 'NO_LONGER_ELIGIBLE' }],
];

export function stateOf(text: string): Read<FormerState> {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const found = STATES.find(([pattern]) => pattern.test(plain));
  if (found) return { value: found[1] };
  return { wrong: /^calon/.test(plain) ? 'applicant' : 'status' };
}

/** `Pasuruan, 12-03-1985`: the place before the last comma, the day behind it; a day alone is a day. */
export function birthOf(text: string): { place: string | null; day: string | null } {
  const [, place, day] =
    /^(.*?)[,;/]?\s*((?:\d{1,2}[ ./-]+[\w]{1,9}[ ./-]+'?\d{2,4})|\d{4}-\d{2}-\d{2}|\d{5})$/s.exec(text.trim()) ?? [];
  if (day === undefined) return { place: text.trim().replace(/[,;]$/, '') || null, day: null };
  return {
    place:
      place
        ?.trim()
        .replace(/[,;/]$/, '')
        .trim() || null,
    day,
  };
}

/** Digits of a paper; null where a spreadsheet has swallowed some: `3,57501E+15`, or a number whose 16th digit it cannot hold. */
export function paperDigits(text: string, isNumber: boolean): { digits: string; isLost: boolean } {
  const plain = text.trim().replace(/^'/, '');
  const digits = plain.replace(/\D/g, '');
  const isRounded = /^\d[.,]?\d*e\+?\d+$/i.test(plain);
  return { digits, isLost: isRounded || (isNumber && digits.length === 16 && digits.endsWith('0')) };
}
