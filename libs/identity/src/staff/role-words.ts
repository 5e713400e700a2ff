import type { Locale } from '@lumbung/platform';

interface Words {
  readonly label: string;
  readonly description: string;
}

/** What the roles are called on screen. */
export const ROLE_WORDS = {
  OWNER: {
    id: { label: 'Pengurus', description: 'Memegang seluruh wewenang koperasi, termasuk memberi peran dan kunci API.' },
    en: { label: 'Owner', description: 'Holds everything the cooperative can do, roles and API keys included.' },
  },
  MANAGER: {
    id: { label: 'Manajer', description: 'Menjalankan usaha sehari-hari atas nama pengurus.' },
    en: { label: 'Manager', description: 'Runs the daily business for the board.' },
  },
  CASHIER: {
    id: { label: 'Kasir', description: 'Menerima pembayaran dan melayani pesanan.' },
    en: { label: 'Cashier', description: 'Takes payments and serves orders.' },
  },
  LOAN_OFFICER: {
    id: { label: 'Petugas pinjaman', description: 'Menilai dan mengurus pinjaman anggota.' },
    en: { label: 'Loan officer', description: 'Assesses and looks after loans to members.' },
  },
  TREASURER: {
    id: { label: 'Bendahara', description: 'Mengurus buku, kas, dan tutup buku.' },
    en: { label: 'Treasurer', description: 'Keeps the books and the cash, closes periods.' },
  },
  SUPERVISOR: {
    id: { label: 'Pengawas', description: 'Melihat semuanya, tidak mengubah apa pun.' },
    en: { label: 'Supervisor', description: 'Sees everything, changes nothing.' },
  },
  CATALOG_EDITOR: {
    id: { label: 'Petugas katalog', description: 'Mengurus produk, foto, dan stok toko.' },
    en: { label: 'Catalogue editor', description: 'Looks after products, pictures and stock of the shop.' },
  },
  SELLER: {
    id: {
      label: 'Penjual',
      description: 'Melihat dan mengurus barang titipannya sendiri; diberikan saat penjual disetujui.',
    },
    en: { label: 'Seller', description: 'Sees and looks after his own goods; comes with the approval as a seller.' },
  },
  COUNCIL_ADMIN: {
    id: { label: 'Admin Dekopinda', description: 'Memegang seluruh wewenang Dekopinda, termasuk memberi peran.' },
    en: { label: 'Council admin', description: 'Holds everything the council can do, roles included.' },
  },
  COUNCIL_REVIEWER: {
    id: { label: 'Pemeriksa', description: 'Memeriksa pendaftaran koperasi.' },
    en: { label: 'Reviewer', description: 'Reviews the sign-ups of cooperatives.' },
  },
  COUNCIL_PROGRAMME_OFFICER: {
    id: { label: 'Petugas program', description: 'Menjalankan program Dekopinda.' },
    en: { label: 'Programme officer', description: 'Runs the programmes of the council.' },
  },
  COUNCIL_VIEWER: {
    id: { label: 'Pembaca', description: 'Melihat data Dekopinda, tidak mengubah apa pun.' },
    en: { label: 'Viewer', description: 'Sees what the council sees, changes nothing.' },
  },
} as const satisfies Record<string, Record<Locale, Words>>;
