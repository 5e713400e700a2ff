import type { OwnAccountFragment, OwnLineFragment, PortalCalendarPageQuery } from '@lumbung/web-api';
import { banyuGembong } from './fixtures.js';
import { askable, consent, heirs, ownData, wish } from './own-data-fixtures.js';
import { ownTerms } from './own-terms-fixtures.js';

const account = (number: string, name: string, family: OwnAccountFragment['product']['family'], balance: number) => ({
  id: `0193a7b0-0000-7000-8000-0000000${number.slice(-5)}`,
  number,
  label: null,
  state: 'OPEN' as const,
  balance,
  held: 0,
  available: family === 'VOLUNTARY' ? balance : 0,
  openedOn: '2026-01-05' as never,
  product: { name, family, familyLabel: name },
});

export const ownAccounts: readonly OwnAccountFragment[] = [
  account('S-000001', 'Simpanan Pokok', 'PRINCIPAL', 100_000),
  account('S-000002', 'Simpanan Wajib', 'MANDATORY', 125_000),
  account('S-000003', 'Tabungan Harian', 'VOLUNTARY', 1_350_000),
];

export const ownLines: readonly OwnLineFragment[] = [
  {
    id: 'x:2',
    seq: 2,
    bookedOn: '2026-11-20' as never,
    valueOn: '2026-11-20' as never,
    at: '2026-11-20T03:05:00Z' as never,
    amount: -50_000,
    balanceAfter: 1_350_000,
    text: 'Pemindahbukuan: Arisan',
    actorName: null,
    channel: 'ONLINE',
    counterName: 'S-000009 Budi Contoh',
    receiptNumber: 'BPB-20261120-0001',
    explanation: 'Pemindahbukuan: Arisan. Dicatat koperasi lewat aplikasi, ke S-000009 Budi Contoh.',
  },
  {
    id: 'x:1',
    seq: 1,
    bookedOn: '2026-11-18' as never,
    valueOn: '2026-11-17' as never,
    at: '2026-11-18T03:05:00Z' as never,
    amount: 1_400_000,
    balanceAfter: 1_400_000,
    text: 'Setoran',
    actorName: 'Endang Contoh',
    channel: 'LOKET',
    counterName: 'Kas',
    receiptNumber: 'BKM-20261118-0001',
    explanation: 'Setoran. Dicatat Endang Contoh di loket, dari Kas.',
  },
];

export const calendar: NonNullable<PortalCalendarPageQuery['myMandatorySavingsCalendar']> = {
  accountId: ownAccounts[1]?.id ?? '',
  year: 2026,
  monthsOverdue: 2,
  arrears: 35_000,
  months: Array.from({ length: 12 }, (_, index) => ({
    month: `2026-${String(index + 1).padStart(2, '0')}-01` as never,
    due: 25_000,
    paid: index < 8 ? 25_000 : index === 8 ? 15_000 : 0,
    state: (index < 8
      ? 'PAID'
      : index === 8
        ? 'PARTLY_PAID'
        : index === 9
          ? 'OVERDUE'
          : index === 10
            ? 'DUE'
            : 'TO_COME') as 'PAID',
  })),
};

const OWN_SESSION = '0193a7b0-0000-7000-8000-000000000901';
export const OTHER_SESSION = '0193a7b0-0000-7000-8000-000000000902';

export const deposit = {
  id: '0193a7b0-0000-7000-8000-000000000911',
  number: 'SD-000012',
  state: 'WAITING',
  stateLabel: 'Menunggu petugas',
  method: 'BANK_TRANSFER',
  accountNumber: 'S-000003',
  productName: 'Tabungan Harian',
  amount: 100_347,
  uniqueAmount: 347,
  note: 'Gajian',
  requestedAt: '2026-11-22T01:00:00Z',
  received: null,
  reason: null,
  seq: null,
  bankAccount: { bankName: 'Bank Contoh', accountNo: '1234567890', holderName: 'Koperasi Contoh' },
  qris: null,
  proofs: [],
};

export const instructionId = '0193a7b0-0000-7000-8000-000000000941';

const frame = { currentCooperative: banyuGembong };
const known = (number: unknown) => ownAccounts.find((it) => it.number === number);

export const portalAnswers: Readonly<Record<string, (variables: Readonly<Record<string, unknown>>) => object>> = {
  PortalHomePage: () => ({
    ...frame,
    me: { person: { fullName: 'Siti Aminah' }, permissions: [] },
    myMembership: { memberNo: '00012', statusLabel: 'Aktif' },
    mySavingsAccounts: ownAccounts,
    mySavingsDeposits: { nodes: [deposit] },
    mySavingsNotices: [
      {
        id: '0193a7b0-0000-7000-8000-000000000961',
        kind: 'TERM_MATURING',
        text: 'Simpanan berjangka SB-000012 jatuh tempo 21 Februari 2027.',
        certificateNo: 'SB-000012',
        at: '2026-11-22T01:00:00Z',
      },
    ],
    myMandatorySavingsCalendar: calendar,
  }),
  PortalSavingsPage: () => ({ ...frame, mySavingsAccounts: ownAccounts }),
  PortalPassbookPage: ({ number }) =>
    known(number)
      ? {
          ...frame,
          mySavingsAccount: known(number),
          mySavingsHolds: [
            { id: 'h', accountNumber: 'S-000003', amount: 25_000, reason: 'Jaminan sewa tenda', expiresAt: null },
          ],
          mySavingsPassbook: { nodes: ownLines, pageInfo: { hasNextPage: true, endCursor: 'lanjut' } },
        }
      : { fault: 'NOT_FOUND' },
  PortalLinePage: ({ number, seq }) =>
    known(number) && ownLines.some((line) => line.seq === seq)
      ? {
          ...frame,
          mySavingsAccount: known(number),
          mySavingsEntry: ownLines.find((line) => line.seq === seq),
          mySavingsEntryPapers: seq === 1 ? [{ format: 'PDF' }, { format: 'HTML_58' }] : [],
        }
      : { fault: 'NOT_FOUND' },
  PortalCalendarPage: () => ({ ...frame, mySavingsAccounts: ownAccounts, myMandatorySavingsCalendar: calendar }),
  PortalPlansPage: () => ({
    ...frame,
    mySavingsPlans: [
      {
        id: ownAccounts[2]?.id,
        name: 'Qurban 2027',
        state: 'RUNNING',
        saved: 900_000,
        goalAmount: 3_000_000,
        percent: 30,
        dueNow: 250_000,
        behind: 0,
        monthlyAmount: 250_000,
        monthsLeft: 9,
        dueOn: '2027-05-01',
        reminder: 'Bulan ini Rp250.000 lagi.',
        account: { id: ownAccounts[2]?.id, number: 'S-000003' },
      },
    ],
    mySavingsDepositWays: { methods: ['QRIS'] },
  }),
  PortalSlipsPage: () => ({
    ...frame,
    myWithholdingSlips: [
      {
        id: ownAccounts[2]?.id,
        number: 'BP-2610-000001',
        revision: 1,
        month: '2026-10-01',
        gross: 250_000,
        tax: 25_000,
      },
    ],
  }),
  PortalTermsPage: () => ({ ...frame, myTermDeposits: ownTerms }),
  PortalTermPage: ({ no }) => {
    const myTermDeposit = ownTerms.find(({ certificateNo }) => certificateNo === no);
    return myTermDeposit ? { ...frame, myTermDeposit, myStepUp: { methods: ['PIN'] } } : { fault: 'NOT_FOUND' };
  },
  ChangeOwnTerm: () => ({ changeMyTermDeposit: { __typename: 'TermDeposit' } }),
  PortalStandingPage: () => ({
    ...frame,
    mySavingsAccounts: ownAccounts,
    myStandingInstructions: [
      {
        id: instructionId,
        state: 'ACTIVE',
        amount: 25_000,
        day: 10,
        dueOn: '2026-12-10',
        endsOn: null,
        isBehind: false,
        byMember: false,
        note: null,
        from: { number: 'S-000003', productName: 'Tabungan Harian' },
        to: { number: 'S-000002', ownerName: 'Siti Aminah', productName: 'Simpanan Wajib' },
      },
    ],
    mySavingsTransferRoom: { perDay: 5_000_000 },
    myStepUp: { methods: ['PIN'] },
  }),
  CreateOwnStanding: () => ({ createMyStandingInstruction: { __typename: 'StandingInstruction' } }),
  CancelOwnStanding: () => ({ cancelMyStandingInstruction: { id: instructionId } }),
  PortalTransferPage: () => ({
    ...frame,
    mySavingsAccounts: ownAccounts,
    mySavingsTransferRoom: { perDay: 5_000_000, leftToday: 4_000_000 },
    myStepUp: { methods: ['PIN'] },
  }),
  PortalDepositsPage: () => ({
    ...frame,
    mySavingsDepositWays: { methods: ['BANK_TRANSFER', 'QRIS'] },
    mySavingsDeposits: { nodes: [deposit], pageInfo: { hasNextPage: false, endCursor: null } },
  }),
  PortalDepositFormPage: () => ({
    ...frame,
    mySavingsDepositWays: { methods: ['BANK_TRANSFER', 'QRIS'] },
    mySavingsAccounts: ownAccounts,
  }),
  PortalDepositPage: ({ id }) => (id === deposit.id ? { ...frame, mySavingsDeposit: deposit } : { fault: 'NOT_FOUND' }),
  RequestOwnDeposit: () => ({ requestMySavingsDeposit: { __typename: 'SavingsDepositRequest', id: deposit.id } }),
  CancelOwnDeposit: () => ({ cancelMySavingsDeposit: { __typename: 'SavingsDepositRequest' } }),
  FindRecipient: ({ search }) => ({
    mySavingsRecipient:
      search === '00031' || search === '081234567890'
        ? {
            __typename: 'SavingsRecipient',
            token: 'izin-contoh',
            nameMasked: 'Bu** Sa*****',
            memberNo: '00031',
            productName: 'Tabungan Harian',
          }
        : { __typename: 'RecipientUnknown', code: 'RECIPIENT_UNKNOWN', message: 'Tidak ada anggota dengan nomor itu.' },
  }),
  TransferOwnSavings: () => ({
    transferMySavings: { __typename: 'SavingsReceipt', seq: 3, account: { number: 'S-000003' } },
  }),
  PortalSecurityPage: () => ({
    ...frame,
    me: {
      person: { hasTotp: false },
      sessions: [
        { id: OWN_SESSION, device: 'Chrome di Android', lastSeenAt: '2026-11-22T01:00:00Z', isCurrent: true },
        { id: OTHER_SESSION, device: 'Firefox di Windows', lastSeenAt: '2026-11-20T01:00:00Z', isCurrent: false },
      ],
    },
    myStepUp: { methods: ['PIN'], pinSetAt: '2026-11-01T01:00:00Z', lockedUntil: null },
  }),
  PortalProfilePage: () => ({
    ...frame,
    myMembership: ownData,
    myHeirs: heirs,
    myProfileChanges: {
      fields: askable,
      pending: wish,
      decided: [{ ...wish, state: 'DECLINED', decidedAt: '2026-11-22T02:00:00Z', reason: 'Bawa KTP.' }],
    },
    myConsent: consent,
  }),
  PortalConsentPage: () => ({ ...frame, myConsent: consent }),
  PortalOwnDataPage: () => ({ ...frame, myMembership: { memberNo: ownData.memberNo }, myStepUp: { methods: ['PIN'] } }),
  PrepareOwnData: () => ({ prepareMyData: { __typename: 'MyDataFile', url: '/my-data?permit=izin.contoh' } }),
  WithdrawOwnConsent: () => ({ withdrawMyConsent: { __typename: 'MemberConsent' } }),
  GiveOwnConsent: () => ({ giveMyConsent: { __typename: 'MemberConsent' } }),
  PortalProfileFormPage: () => ({
    ...frame,
    myMembership: ownData,
    myProfileChanges: { fields: askable, pending: null },
    regions: null,
  }),
  PortalHeirsPage: () => ({ ...frame, myHeirs: heirs, myProfileChanges: { fields: askable, pending: null } }),
  PortalCardPage: () => ({
    ...frame,
    myMemberCard: {
      code: `K1${'A'.repeat(55)}`,
      memberNo: '00012',
      fullName: 'Siti Aminah',
      joinedOn: '2020-01-05',
      serial: 1,
    },
  }),
  AskOwnProfileChange: () => ({ requestMyProfileChange: { __typename: 'ProfileChange' } }),
  WithdrawOwnProfileChange: () => ({ withdrawMyProfileChange: { __typename: 'ProfileChange' } }),
  SetOwnPin: () => ({ setPin: { __typename: 'PinSet' } }),
  EndOwnSession: () => ({ revokeSession: { __typename: 'SessionRevoked' } }),
};
