import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { keep, PAGE } from './search.js';
import { moneyRoutes } from './routes.money.js';
import { priceRoutes, storeroomRoutes } from './routes.goods.js';
import { offerRoutes, productRoutes } from './routes.products.js';
import { savingsRoutes } from './routes.savings.js';
import { sellerRoutes } from './routes.sellers.js';
import { CooperativeDesk } from './shell/cooperative-desk.js';
import { SettingsFrame, SettingsIndex } from './shell/settings-frame.js';

/** Every screen of a cooperative's desk; each area arrives when it is first entered. */
export function cooperativeRoutes(parent: AnyRoute): AnyRoute {
  const desk = createRoute({ getParentRoute: () => parent, path: '/k/$slug', component: CooperativeDesk });
  const at = { getParentRoute: () => desk };
  const settings = createRoute({ ...at, path: 'pengaturan', component: SettingsFrame });
  const inSettings = { getParentRoute: () => settings };
  return desk.addChildren([
    createRoute({ ...at, path: '/', component: lazyRouteComponent(() => import('./areas/home/home.js'), 'HomePage') }),
    createRoute({
      ...at,
      path: 'mulai',
      component: lazyRouteComponent(() => import('./areas/home/onboarding.js'), 'OnboardingPage'),
    }),

    createRoute({
      ...at,
      path: 'loket',
      component: lazyRouteComponent(() => import('./areas/counter/counter.js'), 'CounterPage'),
    }),
    createRoute({
      ...at,
      path: 'loket/simpanan',
      validateSearch: keep('cari'),
      component: lazyRouteComponent(() => import('./areas/teller/teller.js'), 'TellerPage'),
    }),
    createRoute({
      ...at,
      path: 'loket/laci',
      component: lazyRouteComponent(() => import('./areas/drawers/my-drawer.js'), 'MyDrawerPage'),
    }),
    createRoute({
      ...at,
      path: 'loket/tutup',
      component: lazyRouteComponent(() => import('./areas/drawers/close-drawer.js'), 'CloseDrawerPage'),
    }),
    createRoute({
      ...at,
      path: 'loket/sesi',
      validateSearch: keep('laci', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/drawers/sessions.js'), 'DrawerSessionsPage'),
    }),
    createRoute({
      ...at,
      path: 'loket/sesi/$id',
      component: lazyRouteComponent(() => import('./areas/drawers/session.js'), 'DrawerSessionPage'),
    }),

    createRoute({
      ...at,
      path: 'toko/pesanan',
      validateSearch: keep(
        'cari',
        'status',
        'bayar',
        'antar',
        'jalur',
        'penjual',
        'dari',
        'sampai',
        'pesanan',
        ...PAGE,
      ),
      component: lazyRouteComponent(() => import('./areas/orders/orders.js'), 'OrdersPage'),
    }),
    ...productRoutes(desk),
    ...offerRoutes(desk),
    ...storeroomRoutes(desk),
    ...priceRoutes(desk),
    ...sellerRoutes(desk),
    ...moneyRoutes(desk),
    ...savingsRoutes(desk),

    createRoute({
      ...at,
      path: 'anggota',
      validateSearch: keep('cari', 'status', 'urut', 'jenis', 'kelompok', 'pos', 'akun', 'undang', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/members/members.js'), 'MembersPage'),
    }),
    createRoute({
      ...at,
      path: 'anggota/baru',
      component: lazyRouteComponent(() => import('./areas/members/new-member.js'), 'NewMemberPage'),
    }),
    createRoute({
      ...at,
      path: 'anggota/impor',
      validateSearch: keep('berkas', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/member-import/member-imports.js'), 'MemberImportsPage'),
    }),
    createRoute({
      ...at,
      path: 'anggota/permohonan',
      validateSearch: keep('cari', 'status', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/applicants/applications.js'), 'ApplicationsPage'),
    }),
    createRoute({
      ...at,
      path: 'anggota/permohonan/$id',
      component: lazyRouteComponent(() => import('./areas/applicants/application.js'), 'ApplicationPage'),
    }),
    createRoute({
      ...at,
      path: 'anggota/kelompok',
      validateSearch: keep('kelompok', 'bagian', 'cari', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/membership/groups.js'), 'GroupsPage'),
    }),
    createRoute({
      ...at,
      path: 'anggota/pertemuan/$id',
      validateSearch: keep('bagian', 'hari', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/meetings/meetings.js'), 'MeetingsPage'),
    }),
    createRoute({
      ...at,
      path: 'anggota/perubahan',
      validateSearch: keep('status', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/membership/changes.js'), 'ProfileChangesPage'),
    }),
    createRoute({
      ...at,
      path: 'anggota/buku',
      validateSearch: keep('buku', 'dari', 'sampai', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/membership/books.js'), 'BooksPage'),
    }),
    createRoute({
      ...at,
      path: 'anggota/pengurus',
      validateSearch: keep('bagian', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/membership/officers.js'), 'OfficersPage'),
    }),
    createRoute({
      ...at,
      path: 'anggota/aturan',
      validateSearch: keep(...PAGE),
      component: lazyRouteComponent(() => import('./areas/membership/rules.js'), 'MembershipRulesPage'),
    }),
    createRoute({
      ...at,
      path: 'anggota/$id',
      validateSearch: keep('bagian', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/members/member.js'), 'MemberPage'),
    }),

    createRoute({
      ...at,
      path: 'simpanan/potong-gaji',
      validateSearch: keep('daftar', 'hasil', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/payroll/payroll.js'), 'PayrollPage'),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/jurnal',
      validateSearch: keep('cari', 'jenis', 'dari', 'sampai', 'akun', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/books/journals.js'), 'JournalsPage'),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/jurnal/$id',
      component: lazyRouteComponent(() => import('./areas/books/journal.js'), 'JournalPage'),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/manual',
      validateSearch: keep('cari', 'status', 'bentuk', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/manual/manual.js'), 'ManualPage'),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/laporan',
      validateSearch: keep('laporan', 'tanggal', 'dari', 'sampai', 'akun', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/statements/statements.js'), 'StatementsPage'),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/koreksi',
      validateSearch: keep('status', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/books/reversals.js'), 'ReversalsPage'),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/neraca-saldo',
      validateSearch: keep('tanggal'),
      component: lazyRouteComponent(() => import('./areas/books/trial-balance.js'), 'TrialBalancePage'),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/saldo-awal',
      component: lazyRouteComponent(
        () => import('./areas/opening-balances/opening-balances.js'),
        'OpeningBalancesPage',
      ),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/buku-besar',
      component: lazyRouteComponent(() => import('./areas/books/accounts.js'), 'AccountsPage'),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/buku-besar/$id',
      validateSearch: keep('dari', 'sampai', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/books/account-card.js'), 'AccountCardPage'),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/aset',
      validateSearch: keep('cari', 'status', 'jenis', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/assets/assets.js'), 'AssetsPage'),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/aset/$id',
      component: lazyRouteComponent(() => import('./areas/assets/asset.js'), 'AssetPage'),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/tutup-buku',
      validateSearch: keep('tahun'),
      component: lazyRouteComponent(() => import('./areas/books/periods.js'), 'PeriodsPage'),
    }),
    createRoute({
      ...at,
      path: 'akuntansi/bukti',
      validateSearch: keep(...PAGE),
      component: lazyRouteComponent(() => import('./areas/books/proofs.js'), 'ProofsPage'),
    }),

    settings.addChildren([
      createRoute({ ...inSettings, path: '/', component: SettingsIndex }),
      createRoute({
        ...inSettings,
        path: 'profil',
        component: lazyRouteComponent(() => import('./areas/settings/profile.js'), 'ProfilePage'),
      }),
      createRoute({
        ...inSettings,
        path: 'pembayaran',
        component: lazyRouteComponent(() => import('./areas/settings/payments.js'), 'PaymentsPage'),
      }),
      createRoute({
        ...inSettings,
        path: 'pengiriman',
        component: lazyRouteComponent(() => import('./areas/settings/delivery.js'), 'DeliveryPage'),
      }),
      createRoute({
        ...inSettings,
        path: 'pengguna',
        validateSearch: keep('cari', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/settings/team.js'), 'TeamPage'),
      }),
      createRoute({
        ...inSettings,
        path: 'kunci-api',
        component: lazyRouteComponent(() => import('./areas/settings/api-keys.js'), 'ApiKeysPage'),
      }),
      createRoute({
        ...inSettings,
        path: 'keamanan',
        component: lazyRouteComponent(() => import('./areas/settings/account.js'), 'SecurityPage'),
      }),
    ]),
  ]);
}
