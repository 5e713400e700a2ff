import type { MemberInvitationPageQuery } from '@lumbung/web-api';
import { banyuGembong } from './fixtures.js';

const preview: NonNullable<MemberInvitationPageQuery['memberInvitation']> = {
  cooperativeSlug: 'banyu-gembong',
  memberName: 'S••• A•••',
  memberNoMasked: '••12',
  state: 'PENDING',
  expiresAt: '2026-12-06T02:30:00Z',
  proof: 'BIRTH_DATE',
  triesLeft: 5,
};

/** The links of the stand-in, by their tokens. */
const LINKS: Readonly<Record<string, typeof preview>> = {
  baru: preview,
  'baru.hp': { ...preview, proof: 'PHONE_DIGITS', triesLeft: 2 },
  lewat: { ...preview, state: 'EXPIRED' },
  dipakai: { ...preview, state: 'ACCEPTED' },
  diganti: { ...preview, state: 'REVOKED', triesLeft: 0 },
  tetangga: { ...preview, cooperativeSlug: 'koperasi-lain' },
};

export const invitationAnswers: Readonly<Record<string, (variables: Readonly<Record<string, unknown>>) => object>> = {
  MemberInvitationPage: ({ token, isSignedIn }) =>
    Object.hasOwn(LINKS, String(token))
      ? {
          currentCooperative: banyuGembong,
          memberInvitation: LINKS[String(token)],
          ...(isSignedIn === true && { me: { person: { fullName: 'Siti Aminah' } } }),
        }
      : { fault: 'NOT_FOUND' },
  AcceptMemberInvitation: ({ input }) => ({
    acceptMemberInvitation: {
      __typename: 'MemberLinked',
      signedIn: (input as { account?: object }).account
        ? { token: 'sesi-baru', viewer: { person: { fullName: 'Siti Aminah' } } }
        : null,
    },
  }),
};
