import type { Plan } from './plans.js';

/** How far the council has come with a cooperative that only signed up. */
export type ShellFate =
  'draft' | 'submitted' | 'inReview' | 'verified' | 'returned' | 'rejected' | 'suspended' | 'suspensionAsked';

export interface Shell extends Pick<Plan, 'slug' | 'name' | 'kind' | 'regionCode' | 'street'> {
  readonly fate: ShellFate;
  /** Signed up so many days ago. */
  readonly daysAgo: number;
}

const shell = (
  fate: ShellFate,
  daysAgo: number,
  slug: string,
  kind: Plan['kind'],
  name: string,
  regionCode: string,
  street: string,
): Shell => ({
  slug,
  name: `${name} (contoh)`,
  kind,
  regionCode,
  street: `Jalan Contoh ${street}`,
  fate,
  daysAgo,
});

/**
 * Twenty-two invented cooperatives for the council's list. The last one is the very last thing the demo makes:
 * where it stands, a load has come to its end.
 */
export const SHELLS: readonly Shell[] = [
  shell(
    'verified',
    310,
    'sumber-pangan-gentong',
    'CONSUMER',
    'Koperasi Konsumen Sumber Pangan Gentong',
    '35.75.01.1002',
    'Lumbung 4',
  ),
  shell(
    'verified',
    288,
    'jaya-mebel-bukir',
    'PRODUCER',
    'Koperasi Produsen Jaya Mebel Bukir',
    '35.75.01.1005',
    'Jati 21',
  ),
  shell('verified', 251, 'guru-harapan-contoh', 'SERVICES', 'KPRI Guru Harapan', '35.75.02.1004', 'Kapur Tulis 7'),
  shell('verified', 204, 'nelayan-mandaran', 'PRODUCER', 'Koperasi Nelayan Mandaran', '35.75.04.1013', 'Jangkar 2'),
  shell(
    'verified',
    173,
    'wanita-melati-sebani',
    'SAVINGS_AND_LOANS',
    'Kopwan Melati Sebani',
    '35.75.01.1003',
    'Melati 9',
  ),
  shell('suspended', 240, 'dana-kilat-karya', 'SAVINGS_AND_LOANS', 'KSP Dana Kilat Karya', '35.75.02.1003', 'Angin 1'),
  shell(
    'suspensionAsked',
    190,
    'maju-bersama-pekuncen',
    'MULTI_PURPOSE',
    'KSU Maju Bersama Pekuncen',
    '35.75.04.1009',
    'Gotong Royong 5',
  ),
  shell(
    'rejected',
    150,
    'untung-cepat-sentosa',
    'SAVINGS_AND_LOANS',
    'KSP Untung Cepat Sentosa',
    '35.75.04.1004',
    'Janji 99',
  ),
  shell(
    'returned',
    62,
    'merah-putih-kepel',
    'VILLAGE',
    'Koperasi Kelurahan Merah Putih Kepel',
    '35.75.03.1002',
    'Bendera 17',
  ),
  shell(
    'returned',
    48,
    'pasar-besar-bangilan',
    'MARKETING',
    'Koperasi Pemasaran Pasar Besar Bangilan',
    '35.75.04.1004',
    'Pasar 3',
  ),
  shell('returned', 33, 'karyawan-teratai-logam', 'CONSUMER', 'Kopkar Teratai Logam', '35.75.01.1006', 'Tempa 14'),
  shell(
    'inReview',
    27,
    'merah-putih-petamanan',
    'VILLAGE',
    'Koperasi Kelurahan Merah Putih Petamanan',
    '35.75.04.1008',
    'Taman 6',
  ),
  shell(
    'inReview',
    24,
    'pondok-nurul-contoh',
    'SHARIA_SAVINGS_AND_LOANS',
    'Koppontren Nurul Contoh',
    '35.75.02.1001',
    'Pesantren 1',
  ),
  shell(
    'inReview',
    19,
    'bordir-kandangsapi',
    'PRODUCER',
    'Koperasi Produsen Bordir Kandangsapi',
    '35.75.04.1011',
    'Benang 8',
  ),
  shell('submitted', 13, 'ojek-kota-contoh', 'SERVICES', 'Koperasi Jasa Ojek Kota', '35.75.02.1005', 'Roda 2'),
  shell(
    'submitted',
    11,
    'merah-putih-krampyangan',
    'VILLAGE',
    'Koperasi Kelurahan Merah Putih Krampyangan',
    '35.75.03.1006',
    'Bendera 45',
  ),
  shell(
    'submitted',
    8,
    'tani-makmur-petahunan',
    'PRODUCER',
    'Koperasi Tani Makmur Petahunan',
    '35.75.01.1004',
    'Sawah 10',
  ),
  shell('submitted', 4, 'perawat-sehat-contoh', 'CONSUMER', 'KPRI Perawat Sehat', '35.75.02.1006', 'Klinik 11'),
  shell('draft', 40, 'siswa-cerdas-contoh', 'CONSUMER', 'Kopsis Siswa Cerdas', '35.75.02.1011', 'Sekolah 5'),
  shell(
    'draft',
    15,
    'kuliner-kebonsari',
    'MARKETING',
    'Koperasi Pemasaran Kuliner Kebonsari',
    '35.75.04.1005',
    'Wajan 12',
  ),
  shell(
    'draft',
    6,
    'merah-putih-tambaan',
    'VILLAGE',
    "Koperasi Kelurahan Merah Putih Tamba'an",
    '35.75.04.1002',
    'Bendera 8',
  ),
  shell(
    'draft',
    1,
    'simpan-rukun-blandongan',
    'SAVINGS_AND_LOANS',
    'KSP Rukun Blandongan',
    '35.75.03.1001',
    'Rukun 20',
  ),
];
