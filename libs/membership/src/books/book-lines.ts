import { formatDate, formatDateShort, type BusinessDate, type Locale } from '@lumbung/kernel';
import { memberKindLabel, statusLabel } from '../members/member-status.js';
import type { LeaveReason, MemberKind, MemberStatus } from '../members/member.types.js';
import { endReasonLabel, officeLabel, type MemberOffice, type OfficeEndReason } from '../officers/office.js';
import { isRegister, REGISTER_WORDS, type RegisterKind } from '../registers/register-kind.js';
import type { RegisterEntry } from '../registers/registers.types.js';
import type { BookKind, BookLine } from './books.types.js';

/** Rows of one book and the words around them. */
export interface Book<Row> {
  readonly headings: Record<Locale, readonly string[]>;
  /** Shares of the width on paper. */
  readonly weights: readonly number[];
  /** On paper only: the heading of a column that stays empty, to sign in. */
  readonly signature?: Record<Locale, string>;
  cells(row: Row, locale: Locale): string[];
}

export interface MemberLine {
  readonly id: string;
  readonly memberNo: string;
  readonly fullName: string;
  readonly kind: MemberKind;
  readonly birthPlace: string | null;
  readonly birthOn: string | null;
  readonly sex: 'FEMALE' | 'MALE' | null;
  readonly occupation: string | null;
  readonly address: string | null;
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
  readonly leaveReason: LeaveReason | null;
}

export interface OfficerLine {
  readonly id: string;
  readonly fullName: string;
  readonly office: string;
}

/** A line of the register of officers. */
export interface OfficeLine {
  readonly id: string;
  readonly number: number;
  readonly fullName: string;
  readonly memberNo: string;
  readonly birthPlace: string | null;
  readonly birthOn: string | null;
  readonly occupation: string | null;
  readonly address: string | null;
  readonly office: MemberOffice;
  readonly appointedOn: string;
  readonly termEndsOn: string | null;
  readonly reference: string | null;
  readonly endedOn: string | null;
  readonly endReason: OfficeEndReason | null;
  readonly endReference: string | null;
}

export interface EventLine {
  readonly id: string;
  readonly effectiveOn: string;
  readonly memberNo: string;
  readonly fullName: string;
  readonly fromStatus: MemberStatus | null;
  readonly toStatus: MemberStatus;
  readonly leaveReason: LeaveReason | null;
  readonly actorName: string;
  readonly reason: string | null;
}

const REASONS: Record<Locale, Record<LeaveReason, string>> = {
  id: {
    OWN_REQUEST: 'Permintaan sendiri',
    DISMISSED: 'Diberhentikan',
    DECEASED: 'Meninggal dunia',
    NO_LONGER_ELIGIBLE: 'Tidak memenuhi syarat',
  },
  en: {
    OWN_REQUEST: 'Own request',
    DISMISSED: 'Dismissed',
    DECEASED: 'Deceased',
    NO_LONGER_ELIGIBLE: 'No longer eligible',
  },
};
const OFFICES: Record<Locale, Record<string, string>> = {
  id: {
    CHAIR: 'Ketua',
    SECRETARY: 'Sekretaris',
    TREASURER: 'Bendahara',
    SUPERVISOR: 'Pengawas',
    MANAGER: 'Manajer',
    SHARIA_BOARD: 'Dewan pengawas syariah',
  },
  en: {
    CHAIR: 'Chair',
    SECRETARY: 'Secretary',
    TREASURER: 'Treasurer',
    SUPERVISOR: 'Supervisor',
    MANAGER: 'Manager',
    SHARIA_BOARD: 'Sharia board',
  },
};
const SEXES: Record<Locale, Record<'FEMALE' | 'MALE', string>> = {
  id: { FEMALE: 'P', MALE: 'L' },
  en: { FEMALE: 'F', MALE: 'M' },
};

const day = (date: string | null, locale: Locale) => (date ? formatDate(date as BusinessDate, locale) : '');
const shortDay = (date: string | null, locale: Locale) => (date ? formatDateShort(date as BusinessDate, locale) : '');
const birth = ({ birthPlace, birthOn }: Pick<MemberLine, 'birthPlace' | 'birthOn'>, locale: Locale) =>
  [birthPlace, day(birthOn, locale)].filter(Boolean).join(', ');

/** Columns as the register must have them. Source: buku daftar anggota, UU 25/1992 and its administration guidelines. */
export const MEMBER_BOOK: Book<MemberLine> = {
  headings: {
    id: [
      'No. anggota',
      'Nama lengkap',
      'Tempat, tanggal lahir',
      'L/P',
      'Pekerjaan',
      'Alamat',
      'Masuk',
      'Keluar',
      'Sebab keluar',
    ],
    en: [
      'Member no.',
      'Full name',
      'Place and date of birth',
      'Sex',
      'Occupation',
      'Address',
      'Joined',
      'Left',
      'Cause',
    ],
  },
  weights: [2, 4, 4, 1, 3, 6, 2, 2, 3],
  cells: (row, locale) => [
    row.memberNo,
    row.kind === 'ASSOCIATE' ? `${row.fullName} (${memberKindLabel(row.kind, locale)})` : row.fullName,
    birth(row, locale),
    row.sex ? SEXES[locale][row.sex] : '',
    row.occupation ?? '',
    row.address ?? '',
    day(row.joinedOn, locale),
    day(row.leftOn, locale),
    row.leaveReason ? REASONS[locale][row.leaveReason] : '',
  ],
};

/** Columns as the books of board and supervisors must have them. Source: buku daftar pengurus and pengawas, UU 25/1992. */
export const OFFICE_BOOK: Book<OfficeLine> = {
  headings: {
    id: [
      ...['No.', 'Nama lengkap', 'Tempat, tanggal lahir', 'Pekerjaan', 'Alamat', 'No. anggota', 'Jabatan'],
      ...['Diangkat', 'Masa jabatan sampai', 'Berhenti', 'Keputusan atau berita acara'],
    ],
    en: [
      ...['No.', 'Full name', 'Place and date of birth', 'Occupation', 'Address', 'Member no.', 'Office'],
      ...['Appointed', 'Term until', 'Ended', 'Decree or minutes'],
    ],
  },
  weights: [1.4, 4, 3.6, 3.2, 4.4, 2.6, 3.4, 2.6, 2.6, 3.8, 3.6],
  signature: { id: 'Tanda tangan', en: 'Signature' },
  cells: (row, locale) => [
    String(row.number),
    row.fullName,
    birth(row, locale),
    row.occupation ?? '',
    row.address ?? '',
    row.memberNo,
    officeLabel(row.office, locale),
    shortDay(row.appointedOn, locale),
    shortDay(row.termEndsOn, locale),
    [shortDay(row.endedOn, locale), row.endReason && endReasonLabel(row.endReason, locale)].filter(Boolean).join(', '),
    [row.reference, row.endReference].filter(Boolean).join('; '),
  ],
};

/** What a profile knows of its officers. */
export const OFFICER_BOOK: Book<OfficerLine> = {
  headings: { id: ['Nama lengkap', 'Jabatan'], en: ['Full name', 'Office'] },
  weights: [3, 2],
  cells: ({ fullName, office }, locale) => [fullName, OFFICES[locale][office] ?? office],
};

export const EVENT_BOOK: Book<EventLine> = {
  headings: {
    id: ['Tanggal', 'Kejadian', 'No. anggota', 'Nama', 'Dicatat oleh', 'Keterangan'],
    en: ['Date', 'Event', 'Member no.', 'Name', 'Noted by', 'Remark'],
  },
  weights: [2, 4, 2, 4, 3, 4],
  cells: (row, locale) => [
    day(row.effectiveOn, locale),
    eventOf(row, locale),
    row.memberNo,
    row.fullName,
    row.actorName,
    row.reason ?? '',
  ],
};

const TITLES: Record<Locale, Record<Exclude<BookKind, RegisterKind>, string>> = {
  id: {
    MEMBERS: 'Buku daftar anggota',
    BOARD: 'Buku daftar pengurus',
    SUPERVISORS: 'Buku daftar pengawas',
    EVENTS: 'Buku catatan kejadian anggota',
    SAVINGS: 'Buku simpanan anggota',
  },
  en: {
    MEMBERS: 'Register of members',
    BOARD: 'Register of the board',
    SUPERVISORS: 'Register of the supervisors',
    EVENTS: 'Record of events among members',
    SAVINGS: "Members' savings",
  },
};

/** The lines of a book that is written by hand, with the columns it has. */
export function registerBook(kind: RegisterKind): Book<Omit<RegisterEntry, '__typename'>> {
  const columns = (['who', 'party', 'subject', 'body', 'followUp'] as const).filter(
    (name) => REGISTER_WORDS.id[kind][name] !== null,
  );
  const headings = (locale: Locale, [no, date, by]: readonly [string, string, string]) => [
    ...[no, date],
    ...columns.map((name) => REGISTER_WORDS[locale][kind][name] ?? ''),
    by,
  ];
  const weight = { who: 3, party: 3, subject: 3, body: 6, followUp: 4 };
  return {
    headings: {
      id: headings('id', ['No.', 'Tanggal', 'Dicatat oleh']),
      en: headings('en', ['No.', 'Date', 'Noted by']),
    },
    weights: [1, 2, ...columns.map((name) => weight[name]), 2],
    cells: (row, locale) => [
      `${row.number}${correctionOf(row, locale)}`,
      day(row.happenedOn, locale),
      ...columns.map((name) => row[name] ?? ''),
      row.writtenByName,
    ],
  };
}

function correctionOf(
  { correctsNumber, correctedByNumber }: Pick<RegisterEntry, 'correctsNumber' | 'correctedByNumber'>,
  locale: Locale,
): string {
  const isIndonesian = locale === 'id';
  if (correctedByNumber)
    return isIndonesian ? ` (diralat no. ${correctedByNumber})` : ` (see no. ${correctedByNumber})`;
  if (correctsNumber) return isIndonesian ? ` (ralat no. ${correctsNumber})` : ` (corrects no. ${correctsNumber})`;
  return '';
}

export const bookTitle = (kind: BookKind, locale: Locale): string =>
  isRegister(kind) ? REGISTER_WORDS[locale][kind].title : TITLES[locale][kind];
export const lineOf = <Row extends { id: string }>(book: Book<Row>, row: Row, locale: Locale): BookLine => ({
  id: row.id,
  cells: book.cells(row, locale),
});

function eventOf({ fromStatus, toStatus, leaveReason }: EventLine, locale: Locale): string {
  const label = statusLabel(toStatus, locale);
  if (toStatus === 'LEFT' && leaveReason) return `${label}: ${REASONS[locale][leaveReason]}`;
  return fromStatus ? `${statusLabel(fromStatus, locale)} → ${label}` : label;
}
