import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { keep, PAGE } from './search.js';
import { CreditFrame } from './shell/money-frames.js';

/** Money that came, was paid out by others, or is owed by members; how the shop sells, and who did what. */
export function moneyRoutes(desk: AnyRoute): AnyRoute[] {
  const at = { getParentRoute: () => desk };
  const credit = createRoute({ ...at, path: 'uang/plafon', component: CreditFrame });
  const inCredit = { getParentRoute: () => credit };
  return [
    createRoute({
      ...at,
      path: 'toko/penjualan',
      validateSearch: keep('dari', 'sampai', 'per'),
      component: lazyRouteComponent(() => import('./areas/sales/sales.js'), 'SalesPage'),
    }),
    createRoute({
      ...at,
      path: 'audit',
      validateSearch: keep('dari', 'sampai', 'oleh', 'tindakan', 'jenis', 'hal', 'catatan', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/audit/audit.js'), 'AuditPage'),
    }),
    createRoute({
      ...at,
      path: 'uang/belum-dikenali',
      validateSearch: keep('keadaan', 'jumlah', 'sebab', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/receipts/receipts.js'), 'ReceiptsPage'),
    }),
    createRoute({
      ...at,
      path: 'uang/setoran',
      validateSearch: keep('keadaan', ...PAGE),
      component: lazyRouteComponent(
        () => import('./areas/deposit-requests/deposit-requests.js'),
        'DepositRequestsPage',
      ),
    }),
    createRoute({
      ...at,
      path: 'uang/pencairan',
      validateSearch: keep(...PAGE),
      component: lazyRouteComponent(() => import('./areas/payouts/payouts.js'), 'PayoutsPage'),
    }),
    createRoute({
      ...at,
      path: 'uang/bukti-potong',
      validateSearch: keep('cari', 'bulan', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/withholding-slips/slips.js'), 'SlipsPage'),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/kas-bank',
      component: lazyRouteComponent(() => import('./areas/banking/money-accounts.js'), 'MoneyAccountsPage'),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/rekening-koran',
      validateSearch: keep('akun', 'bagian', 'berkas', 'tanggal', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/banking/bank-statements.js'), 'BankStatementsPage'),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/tutup-hari',
      validateSearch: keep(...PAGE),
      component: lazyRouteComponent(() => import('./areas/day-end/day-end.js'), 'DayEndPage'),
    }),
    createRoute({
      ...at,
      path: 'uang/kolektor',
      validateSearch: keep('bagian', 'keadaan', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/field/collectors.js'), 'CollectorsPage'),
    }),
    createRoute({
      ...at,
      path: 'simpanan',
      validateSearch: keep('bagian', 'cari', 'produk', 'golongan', 'urut', 'status', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/savings/savings.js'), 'SavingsPage'),
    }),
    createRoute({
      ...at,
      path: 'simpanan/$id',
      validateSearch: keep('bagian', 'dari', 'sampai', 'arah', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/savings/account.js'), 'SavingsAccountPage'),
    }),
    credit.addChildren([
      createRoute({
        ...inCredit,
        path: '/',
        validateSearch: keep('cari', 'utang', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/credit/credits.js'), 'CreditsPage'),
      }),
      createRoute({
        ...inCredit,
        path: 'potongan',
        validateSearch: keep(...PAGE),
        component: lazyRouteComponent(() => import('./areas/credit/deductions.js'), 'DeductionsPage'),
      }),
      createRoute({
        ...inCredit,
        path: 'potongan/$id',
        component: lazyRouteComponent(() => import('./areas/credit/deduction.js'), 'DeductionPage'),
      }),
    ]),
  ];
}
