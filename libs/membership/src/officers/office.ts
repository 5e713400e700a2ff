import type { Locale } from '@lumbung/kernel';
import { registerEnumType } from '@nestjs/graphql';

/** In the order they are named; the table knows the same order. */
export const MemberOffice = {
  CHAIR: 'CHAIR',
  VICE_CHAIR: 'VICE_CHAIR',
  SECRETARY: 'SECRETARY',
  TREASURER: 'TREASURER',
  BOARD_MEMBER: 'BOARD_MEMBER',
  SUPERVISORS_CHAIR: 'SUPERVISORS_CHAIR',
  SUPERVISOR: 'SUPERVISOR',
  SHARIA_BOARD: 'SHARIA_BOARD',
  MANAGER: 'MANAGER',
} as const;
export type MemberOffice = keyof typeof MemberOffice;
registerEnumType(MemberOffice, {
  name: 'MemberOffice',
  description:
    'Offices that members hold: KETUA, WAKIL_KETUA, SEKRETARIS, BENDAHARA, ANGGOTA_PENGURUS (the board); KETUA_PENGAWAS, ANGGOTA_PENGAWAS, DPS (the supervisors and the sharia board); MANAJER.',
});

export const OfficeEndReason = {
  TERM_OVER: 'TERM_OVER',
  RESIGNED: 'RESIGNED',
  DISMISSED: 'DISMISSED',
  LEFT: 'LEFT',
  DECEASED: 'DECEASED',
  MISTAKEN: 'MISTAKEN',
} as const;
export type OfficeEndReason = keyof typeof OfficeEndReason;
registerEnumType(OfficeEndReason, {
  name: 'OfficeEndReason',
  description: 'Why an office ended.',
  valuesMap: {
    LEFT: { description: 'The member left the cooperative; written by the house.' },
    DECEASED: { description: 'The member died; written by the house, or with an old term.' },
    MISTAKEN: { description: 'It was never so: the line stands in no book, and in the list of all only.' },
  },
});

export const OfficeNotice = { ENDS_SOON: 'ENDS_SOON', OVER: 'OVER' } as const;
export type OfficeNotice = keyof typeof OfficeNotice;
registerEnumType(OfficeNotice, {
  name: 'OfficeNotice',
  description: 'What is to be told of a term that goes on.',
  valuesMap: {
    ENDS_SOON: { description: 'Its planned end lies within 60 days.' },
    OVER: { description: 'Its planned end has passed, and nobody ended it or appointed anew.' },
  },
});

/** A manager is hired by the board: he stands in neither book. Source: UU 25/1992 art. 32. */
export const OFFICES_OF = {
  BOARD: ['CHAIR', 'VICE_CHAIR', 'SECRETARY', 'TREASURER', 'BOARD_MEMBER'],
  SUPERVISORS: ['SUPERVISORS_CHAIR', 'SUPERVISOR', 'SHARIA_BOARD'],
} as const satisfies Record<string, readonly MemberOffice[]>;
export type OfficerBookKind = keyof typeof OFFICES_OF;

const LABELS: Record<Locale, Record<MemberOffice, string>> = {
  id: {
    CHAIR: 'Ketua',
    VICE_CHAIR: 'Wakil ketua',
    SECRETARY: 'Sekretaris',
    TREASURER: 'Bendahara',
    BOARD_MEMBER: 'Anggota pengurus',
    SUPERVISORS_CHAIR: 'Ketua pengawas',
    SUPERVISOR: 'Anggota pengawas',
    SHARIA_BOARD: 'Dewan pengawas syariah',
    MANAGER: 'Manajer',
  },
  en: {
    CHAIR: 'Chair',
    VICE_CHAIR: 'Vice chair',
    SECRETARY: 'Secretary',
    TREASURER: 'Treasurer',
    BOARD_MEMBER: 'Member of the board',
    SUPERVISORS_CHAIR: 'Chair of the supervisors',
    SUPERVISOR: 'Supervisor',
    SHARIA_BOARD: 'Sharia board',
    MANAGER: 'Manager',
  },
};
const REASONS: Record<Locale, Record<OfficeEndReason, string>> = {
  id: {
    TERM_OVER: 'Masa jabatan berakhir',
    RESIGNED: 'Mengundurkan diri',
    DISMISSED: 'Diberhentikan',
    LEFT: 'Keluar dari koperasi',
    DECEASED: 'Meninggal dunia',
    MISTAKEN: 'Salah catat',
  },
  en: {
    TERM_OVER: 'End of term',
    RESIGNED: 'Resigned',
    DISMISSED: 'Dismissed',
    LEFT: 'Left the cooperative',
    DECEASED: 'Deceased',
    MISTAKEN: 'Written by mistake',
  },
};

export const officeLabel = (office: MemberOffice, locale: Locale): string => LABELS[locale][office];
export const endReasonLabel = (reason: OfficeEndReason, locale: Locale): string => REASONS[locale][reason];
