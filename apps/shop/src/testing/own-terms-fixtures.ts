import type { PortalTermPageQuery } from '@lumbung/web-api';

type OwnTerm = NonNullable<PortalTermPageQuery['myTermDeposit']>;

const conventional: OwnTerm = {
  id: '0193a7b0-0000-7000-8000-000000000951',
  certificateNo: 'SB-000012',
  state: 'RUNNING',
  principal: 10_000_000,
  termMonths: 3,
  termNo: 2,
  rateYearlyPercent: '6.25',
  nisbahPercent: null,
  startsOn: '2026-11-21' as never,
  maturesOn: '2027-02-21' as never,
  endedOn: null,
  interestPaid: 'AT_MATURITY',
  rollover: 'NONE',
  termInterest: 157_534,
  interestEarned: 208_904,
  interestSettled: 157_534,
  taxWithheld: 0,
  account: { number: 'S-000021', product: { name: 'Sisuka' } },
  payoutAccount: { number: 'S-000003', product: { name: 'Tabungan Harian' } },
};

/** One that earns by a rate, and one that shares in what is earned. */
export const ownTerms: readonly OwnTerm[] = [
  conventional,
  {
    ...conventional,
    id: '0193a7b0-0000-7000-8000-000000000952',
    certificateNo: 'SB-000013',
    termNo: 1,
    rateYearlyPercent: null,
    nisbahPercent: '55',
    rollover: 'PRINCIPAL',
    termInterest: null,
    interestEarned: 55_000,
    interestSettled: 55_000,
    taxWithheld: 5_500,
    account: { number: 'S-000022', product: { name: 'Deposito Mudharabah' } },
  },
  {
    ...conventional,
    id: '0193a7b0-0000-7000-8000-000000000953',
    certificateNo: 'SB-000002',
    state: 'ENDED',
    endedOn: '2026-10-01' as never,
  },
];
