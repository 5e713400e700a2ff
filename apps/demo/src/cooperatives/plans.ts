import type { CooperativeKind } from '@lumbung/cooperatives';
import type { RoleKey } from '@lumbung/identity';

/** Someone who works for a cooperative; `phone` is his number within the demo range. */
export interface Colleague {
  readonly name: string;
  readonly phone: number;
  /** None for officers who only stand in the profile. */
  readonly role?: RoleKey;
  readonly office?: 'CHAIR' | 'SECRETARY' | 'TREASURER' | 'SUPERVISOR' | 'MANAGER' | 'SHARIA_BOARD';
}

export interface Plan {
  readonly slug: string;
  readonly name: string;
  readonly kind: keyof typeof CooperativeKind;
  /** Two digits that end every invented number of this cooperative. */
  readonly number: string;
  readonly foundedOn: string;
  readonly street: string;
  readonly landmark: string;
  readonly regionCode: string;
  readonly tagline: string;
  readonly about: string;
  readonly accent: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly isOpenOnSunday: boolean;
  /** The owner stands first. */
  readonly team: readonly Colleague[];
  readonly members: number;
  /** Members' phones begin here. */
  readonly firstMemberPhone: number;
  /** The one whose login is handed out; invented like the others where absent. */
  readonly firstMember?: string;
  /** Where members live, with a weight each. */
  readonly homes: readonly (readonly [regionCode: string, weight: number])[];
  /** All fifty where absent. */
  readonly goods?: readonly string[];
  /** Orders in the year. */
  readonly orders: number;
  /** Courier fees by region; the most exact wins. */
  readonly zones: readonly (readonly [regionCode: string, fee: number])[];
  readonly freeFrom: number | null;
  readonly merchantCity: string;
  /** Charges PPN. */
  readonly isPkp?: true;
}

export const BANYU_GEMBONG: Plan = {
  slug: 'banyu-gembong',
  name: 'Koperasi Konsumen Banyu Gembong (contoh)',
  kind: 'CONSUMER',
  number: '11',
  foundedOn: '2014-03-17',
  street: 'Jalan Contoh Padi 12',
  landmark: 'Sebelah balai kelurahan',
  regionCode: '35.75.04.1003',
  tagline: 'Sembako jujur, harga anggota, diantar sampai rumah',
  about:
    'Koperasi warga Trajeng sejak 2014. Kami belanja bersama supaya harga turun, menitipkan hasil olahan tetangga, dan membagi sisa hasil usaha setiap tahun. ' +
    'Anggota mendapat harga lebih murah; siapa saja boleh belanja.',
  accent: '#1f5f43',
  opensAt: '07:00',
  closesAt: '20:00',
  isOpenOnSunday: true,
  team: [
    { name: 'Ratna Wahyuni', phone: 1, role: 'OWNER', office: 'CHAIR' },
    { name: 'Agus Prasetyo', phone: 2, role: 'MANAGER', office: 'MANAGER' },
    { name: 'Dewi Lestari Ningsih', phone: 3, role: 'CASHIER' },
    { name: 'Rizky Kurniawan', phone: 4, role: 'CATALOG_EDITOR' },
    { name: 'Endang Susanti', phone: 5, role: 'TREASURER', office: 'TREASURER' },
    { name: 'Bambang Mulyono', phone: 6, role: 'SUPERVISOR', office: 'SUPERVISOR' },
    { name: 'Imam Rofiq', phone: 8, role: 'LOAN_OFFICER' },
    { name: 'Lilik Hidayah', phone: 7, office: 'SECRETARY' },
  ],
  members: 240,
  firstMemberPhone: 1000,
  firstMember: 'Siti Aminah',
  homes: [
    ['35.75.04.1003', 9],
    ['35.75.04.1005', 4],
    ['35.75.04.1006', 3],
    ['35.75.04.1010', 3],
    ['35.75.02.1006', 2],
    ['35.75.01.1009', 1],
  ],
  orders: 190,
  zones: [
    ['35.75.04', 5_000],
    ['35.75.02', 8_000],
    ['35.75', 10_000],
  ],
  freeFrom: 250_000,
  merchantCity: 'PASURUAN',
};

export const SUSU_LERENG_ARJUNA: Plan = {
  slug: 'susu-lereng-arjuna',
  name: 'Koperasi Produsen Susu Lereng Arjuna (contoh)',
  kind: 'PRODUCER',
  number: '12',
  foundedOn: '2009-08-05',
  street: 'Jalan Contoh Perah 3',
  landmark: 'Seberang pos penampungan susu',
  regionCode: '35.14.02.2004',
  tagline: 'Susu segar dari 180 peternak di lereng gunung',
  about:
    'Sembilan pos menampung susu pagi dan sore dari peternak anggota. Sebagian kami olah sendiri menjadi susu pasteurisasi, yogurt, dan stik susu; ' +
    'pakan dan kebutuhan dapur peternak tersedia di toko ini.',
  accent: '#2b5f8a',
  opensAt: '06:00',
  closesAt: '17:00',
  isOpenOnSunday: true,
  team: [
    { name: 'Slamet Hariyanto', phone: 21, role: 'OWNER', office: 'CHAIR' },
    { name: 'Yuni Rahayu', phone: 22, role: 'MANAGER', office: 'TREASURER' },
    { name: 'Eko Setiawan', phone: 23, role: 'CASHIER' },
    { name: 'Sugeng Santoso', phone: 24, role: 'SUPERVISOR', office: 'SUPERVISOR' },
    { name: 'Umi Khoiriyah', phone: 25, office: 'SECRETARY' },
  ],
  members: 180,
  firstMemberPhone: 3000,
  homes: [
    ['35.14.02.2004', 4],
    ['35.14.02.2005', 4],
    ['35.14.24.2001', 2],
    ['35.14.03.2004', 2],
    ['35.14.01.2005', 1],
  ],
  goods: [
    'susu-pasteurisasi',
    'susu-segar',
    'yogurt',
    'stik-susu',
    'konsentrat-pakan',
    'madu',
    'kopi-bubuk',
    'pia',
    'roti-sisir',
    'beras-medium',
    'gula-pasir',
    'minyak-goreng-1-liter',
    'telur-ayam',
    'garam-halus',
    'mi-instan',
    'sabun-cuci',
    'gas-lpg-3-kg',
    'payung',
    'pisau-dapur',
    'bipang-manis',
  ],
  orders: 110,
  zones: [
    ['35.14.02', 6_000],
    ['35.14', 15_000],
    ['35.75', 20_000],
  ],
  freeFrom: 300_000,
  merchantCity: 'PASURUAN',
  isPkp: true,
};

export const AMANAH_SAE: Plan = {
  slug: 'amanah-sae',
  name: 'KSPPS Amanah Sae (contoh)',
  kind: 'SHARIA_SAVINGS_AND_LOANS',
  number: '13',
  foundedOn: '2016-11-01',
  street: 'Jalan Contoh Amanah 8',
  landmark: 'Depan musala',
  regionCode: '35.75.03.1009',
  tagline: 'Warung syariah anggota: sekolah, ibadah, dan camilan ibu-ibu',
  about:
    'Berawal dari sepuluh kelompok ibu-ibu dengan tanggung renteng. Di luar pembiayaan, kelompok menjual perlengkapan sekolah dan ibadah serta camilan buatan sendiri lewat toko ini.',
  accent: '#7a3b1e',
  opensAt: '08:00',
  closesAt: '16:00',
  isOpenOnSunday: false,
  team: [
    { name: 'Nur Fatimah', phone: 41, role: 'OWNER', office: 'CHAIR' },
    { name: 'Imam Rofiq', phone: 42, role: 'MANAGER', office: 'TREASURER' },
    { name: 'Maslukha Aminah', phone: 43, role: 'CASHIER', office: 'SECRETARY' },
    { name: 'Abdul Hakim', phone: 44, role: 'SUPERVISOR', office: 'SUPERVISOR' },
    { name: 'Dewi Fatimah', phone: 46, role: 'LOAN_OFFICER' },
    { name: 'Moch. Fauzan Anwar', phone: 45, office: 'SHARIA_BOARD' },
  ],
  members: 190,
  firstMemberPhone: 5000,
  homes: [
    ['35.75.03.1009', 7],
    ['35.75.03.1005', 3],
    ['35.75.03.1002', 2],
    ['35.75.02.1011', 2],
    ['35.75.04.1010', 1],
  ],
  goods: [
    'buku-tulis',
    'pulpen',
    'seragam-sd',
    'mukena-bordir',
    'sarung-tenun',
    'sajadah',
    'bipang-manis',
    'kue-satru',
    'pia',
    'bandeng-duri-lunak',
    'otak-otak-bandeng',
    'abon-bandeng',
    'keripik-lempuk',
    'kerupuk-kupang',
    'roti-sisir',
    'sambal-kupang',
    'stik-susu',
    'madu',
    'bordir-taplak',
    'batik-tulis',
    'teh-celup',
    'kopi-bubuk',
  ],
  orders: 90,
  zones: [
    ['35.75.03', 5_000],
    ['35.75', 9_000],
  ],
  freeFrom: null,
  merchantCity: 'PASURUAN',
};

export const PLANS: readonly Plan[] = [BANYU_GEMBONG, SUSU_LERENG_ARJUNA, AMANAH_SAE];
