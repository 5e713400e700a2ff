import { registerEnumType } from '@nestjs/graphql';

export enum CooperativeKind {
  CONSUMER = 'CONSUMER',
  PRODUCER = 'PRODUCER',
  SERVICES = 'SERVICES',
  MARKETING = 'MARKETING',
  SAVINGS_AND_LOANS = 'SAVINGS_AND_LOANS',
  SHARIA_SAVINGS_AND_LOANS = 'SHARIA_SAVINGS_AND_LOANS',
  MULTI_PURPOSE = 'MULTI_PURPOSE',
  VILLAGE = 'VILLAGE',
}
registerEnumType(CooperativeKind, {
  name: 'CooperativeKind',
  description: 'Kind (jenis) of cooperative.',
  valuesMap: {
    CONSUMER: { description: 'Koperasi konsumen' },
    PRODUCER: { description: 'Koperasi produsen' },
    SERVICES: { description: 'Koperasi jasa' },
    MARKETING: { description: 'Koperasi pemasaran' },
    SAVINGS_AND_LOANS: { description: 'KSP: simpan pinjam' },
    SHARIA_SAVINGS_AND_LOANS: { description: 'KSPPS: simpan pinjam dan pembiayaan syariah' },
    MULTI_PURPOSE: { description: 'Koperasi serba usaha' },
    VILLAGE: { description: 'Koperasi desa/kelurahan' },
  },
});

export enum CooperativeState {
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
}
registerEnumType(CooperativeState, {
  name: 'CooperativeState',
  description: 'State of the tenant; the public sees ACTIVE only.',
  valuesMap: { DRAFT: { description: 'Signed up, shop works for its own staff as a preview.' } },
});

export enum OfficerOffice {
  CHAIR = 'CHAIR',
  SECRETARY = 'SECRETARY',
  TREASURER = 'TREASURER',
  SUPERVISOR = 'SUPERVISOR',
  MANAGER = 'MANAGER',
  SHARIA_BOARD = 'SHARIA_BOARD',
}
registerEnumType(OfficerOffice, {
  name: 'OfficerOffice',
  description: 'Office in a cooperative: ketua, sekretaris, bendahara, pengawas, manajer, dewan pengawas syariah.',
});

export enum Weekday {
  MONDAY = 'MONDAY',
  TUESDAY = 'TUESDAY',
  WEDNESDAY = 'WEDNESDAY',
  THURSDAY = 'THURSDAY',
  FRIDAY = 'FRIDAY',
  SATURDAY = 'SATURDAY',
  SUNDAY = 'SUNDAY',
}
registerEnumType(Weekday, { name: 'Weekday', description: 'Day of the week.' });

/** In the order of the numbers 1 to 7 that the database keeps. */
export const WEEKDAYS = Object.values(Weekday);
