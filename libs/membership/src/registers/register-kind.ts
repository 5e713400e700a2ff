import type { Locale } from '@lumbung/kernel';
import { currentPrincipal } from '@lumbung/platform';
import { registerEnumType } from '@nestjs/graphql';
import { MembershipPermission } from '../membership.permissions.js';

export const RegisterKind = {
  EMPLOYEES: 'EMPLOYEES',
  MEMBER_MEETINGS: 'MEMBER_MEETINGS',
  BOARD_MEETINGS: 'BOARD_MEETINGS',
  SUPERVISOR_MEETINGS: 'SUPERVISOR_MEETINGS',
  MEMBER_SUGGESTIONS: 'MEMBER_SUGGESTIONS',
  SUPERVISOR_SUGGESTIONS: 'SUPERVISOR_SUGGESTIONS',
  PUBLIC_SUGGESTIONS: 'PUBLIC_SUGGESTIONS',
  OFFICIAL_ADVICE: 'OFFICIAL_ADVICE',
  IMPORTANT_EVENTS: 'IMPORTANT_EVENTS',
  GUESTS: 'GUESTS',
  LETTERS: 'LETTERS',
} as const;
export type RegisterKind = keyof typeof RegisterKind;
registerEnumType(RegisterKind, {
  name: 'RegisterKind',
  description:
    'Books that are written by hand: KARYAWAN, NOTULEN_RAPAT_ANGGOTA, NOTULEN_RAPAT_PENGURUS, NOTULEN_RAPAT_PENGAWAS, SARAN_ANGGOTA, SARAN_PENGAWAS, SARAN_MASYARAKAT, ANJURAN_PEJABAT, KEJADIAN_PENTING, TAMU, AGENDA_EKSPEDISI.',
});

/** What the columns of a book are called; a null column the book does not have. */
export interface RegisterWords {
  readonly title: string;
  readonly who: string | null;
  readonly party: string | null;
  readonly subject: string;
  readonly body: string | null;
  readonly followUp: string | null;
}

const meeting = (title: string): RegisterWords => ({
  title,
  who: 'Pemimpin rapat',
  party: 'Yang hadir',
  subject: 'Acara',
  body: 'Isi dan keputusan',
  followUp: 'Tindak lanjut',
});
const meetingEn = (title: string): RegisterWords => ({
  title,
  who: 'Chaired by',
  party: 'Present',
  subject: 'Agenda',
  body: 'Discussed and decided',
  followUp: 'Follow-up',
});
const advice = (title: string, who: string, party: string): RegisterWords => ({
  title,
  who,
  party,
  subject: 'Pokok saran',
  body: 'Isi saran',
  followUp: 'Tanggapan dan tindak lanjut',
});
const adviceEn = (title: string, who: string, party: string): RegisterWords => ({
  title,
  who,
  party,
  subject: 'In short',
  body: 'What was said',
  followUp: 'Answer and follow-up',
});

/** Columns as the administration books are asked for. Source: the sixteen books (16 buku koperasi), minutes and visitors among them. */
export const REGISTER_WORDS: Record<Locale, Record<RegisterKind, RegisterWords>> = {
  id: {
    EMPLOYEES: {
      title: 'Buku daftar karyawan',
      who: 'Nama',
      party: 'Jabatan',
      subject: 'Tugas atau perubahan',
      body: 'Keterangan',
      followUp: null,
    },
    MEMBER_MEETINGS: meeting('Notulen rapat anggota'),
    BOARD_MEETINGS: meeting('Notulen rapat pengurus'),
    SUPERVISOR_MEETINGS: meeting('Notulen rapat pengawas'),
    MEMBER_SUGGESTIONS: advice('Buku saran anggota', 'Nama anggota', 'No. anggota'),
    SUPERVISOR_SUGGESTIONS: advice('Buku saran pengawas', 'Nama pengawas', 'Jabatan'),
    PUBLIC_SUGGESTIONS: advice('Buku saran masyarakat', 'Nama', 'Alamat'),
    OFFICIAL_ADVICE: advice('Buku anjuran pejabat', 'Nama pejabat', 'Instansi'),
    IMPORTANT_EVENTS: {
      title: 'Buku catatan kejadian penting',
      who: 'Yang terlibat',
      party: 'Tempat',
      subject: 'Kejadian',
      body: 'Uraian',
      followUp: 'Tindakan',
    },
    GUESTS: {
      title: 'Buku tamu',
      who: 'Nama tamu',
      party: 'Instansi atau alamat',
      subject: 'Maksud',
      body: 'Kesan dan pesan',
      followUp: null,
    },
    LETTERS: {
      title: 'Buku agenda dan ekspedisi',
      who: 'Dari / kepada',
      party: 'Nomor surat',
      subject: 'Perihal',
      body: 'Masuk atau keluar, lampiran',
      followUp: 'Diteruskan kepada',
    },
  },
  en: {
    EMPLOYEES: {
      title: 'Register of employees',
      who: 'Name',
      party: 'Position',
      subject: 'Duty or change',
      body: 'Remarks',
      followUp: null,
    },
    MEMBER_MEETINGS: meetingEn("Minutes of members' meetings"),
    BOARD_MEETINGS: meetingEn('Minutes of the board'),
    SUPERVISOR_MEETINGS: meetingEn('Minutes of the supervisors'),
    MEMBER_SUGGESTIONS: adviceEn('Suggestions of members', 'Member', 'Member no.'),
    SUPERVISOR_SUGGESTIONS: adviceEn('Suggestions of supervisors', 'Supervisor', 'Office'),
    PUBLIC_SUGGESTIONS: adviceEn('Suggestions of the public', 'Name', 'Address'),
    OFFICIAL_ADVICE: adviceEn('Advice of officials', 'Official', 'Agency'),
    IMPORTANT_EVENTS: {
      title: 'Record of important events',
      who: 'Who was part of it',
      party: 'Place',
      subject: 'Event',
      body: 'Account',
      followUp: 'What was done',
    },
    GUESTS: {
      title: 'Guest book',
      who: 'Guest',
      party: 'Agency or address',
      subject: 'Purpose',
      body: 'Impressions',
      followUp: null,
    },
    LETTERS: {
      title: 'Letters in and out',
      who: 'From / to',
      party: 'Letter no.',
      subject: 'About',
      body: 'In or out, enclosures',
      followUp: 'Handed on to',
    },
  },
};

/** Who writes in a book: the supervisors (pengawas) in their own, who keeps minutes in those of meetings, the office in the rest. */
const PENS: Readonly<Partial<Record<RegisterKind, string>>> = {
  SUPERVISOR_MEETINGS: MembershipPermission.SupervisorRegisters,
  SUPERVISOR_SUGGESTIONS: MembershipPermission.SupervisorRegisters,
  BOARD_MEETINGS: MembershipPermission.Minutes,
  MEMBER_MEETINGS: MembershipPermission.Minutes,
};

/** Whether who asks may write in this book. */
export function mayWrite(kind: RegisterKind): boolean {
  return currentPrincipal().permissions.has(PENS[kind] ?? MembershipPermission.Registers);
}

export const isRegister = (kind: string): kind is RegisterKind => kind in RegisterKind;
