import type { JoinPageQuery, OwnApplicationPageQuery } from '@lumbung/web-api';
import { banyuGembong, foundRegions } from './fixtures.js';

export const desk: JoinPageQuery['membershipDesk'] = {
  isOpen: true,
  kind: 'REGULAR',
  requirements: 'Bertempat tinggal di Kota Contoh.\nSimpanan pokok Rp100.000, simpanan wajib Rp20.000 sebulan.',
  consentText: 'Saya setuju data pribadi saya dicatat dan dipakai koperasi ini.',
};

const application: NonNullable<OwnApplicationPageQuery['ownApplication']> = {
  number: 'PA-000012',
  state: 'SUBMITTED',
  stateLabel: 'Diajukan',
  kind: 'REGULAR',
  fullName: 'Umi Contoh',
  createdAt: '2026-11-20T02:30:00Z',
  message: null,
};

/** The applications of the stand-in, by their tokens. */
const APPLICATIONS: Readonly<Record<string, typeof application>> = {
  diajukan: application,
  dikembalikan: {
    ...application,
    state: 'RETURNED',
    stateLabel: 'Perlu dilengkapi',
    message: 'Mohon tulis alamat sesuai KTP.',
  },
  disetujui: { ...application, state: 'APPROVED', stateLabel: 'Disetujui, menunggu simpanan pokok' },
  diterima: { ...application, state: 'ADMITTED', stateLabel: 'Diterima sebagai anggota' },
  ditolak: { ...application, state: 'DECLINED', stateLabel: 'Ditolak', message: 'Di luar wilayah kerja.' },
  dibatalkan: { ...application, state: 'WITHDRAWN', stateLabel: 'Dibatalkan' },
};

export const APPLICATION_TOKENS = Object.keys(APPLICATIONS);

const frame = { currentCooperative: banyuGembong };

export const joiningAnswers: Readonly<Record<string, (variables: Readonly<Record<string, unknown>>) => object>> = {
  JoinPage: ({ link, asksRegion }) => ({
    ...frame,
    membershipDesk: link === 'habis' ? { ...desk, isOpen: false } : desk,
    ...(asksRegion === true && { regions: foundRegions }),
  }),
  ApplyForMembership: () => ({ applyForMembership: { __typename: 'ApplicationReceived', token: 'diajukan' } }),
  OwnApplicationPage: ({ token, asksForm, asksRegion }) =>
    Object.hasOwn(APPLICATIONS, String(token))
      ? {
          ...frame,
          ownApplication: APPLICATIONS[String(token)],
          ...(asksForm === true && { membershipDesk: { consentText: desk.consentText } }),
          ...(asksRegion === true && { regions: foundRegions }),
        }
      : { fault: 'NOT_FOUND' },
  AnswerApplication: () => ({ answerApplication: { __typename: 'OwnApplication' } }),
  WithdrawApplication: () => ({ withdrawApplication: { __typename: 'OwnApplication' } }),
};
