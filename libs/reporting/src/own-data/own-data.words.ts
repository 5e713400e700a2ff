import type { Locale } from '@lumbung/platform';

const id = {
  sheets: {
    particulars: { name: 'Data diri', headings: ['Isian', 'Tercatat'] },
    heirs: { name: 'Ahli waris', headings: ['Nama', 'Hubungan', 'Bagian %', 'NIK', 'Telepon'] },
    consents: { name: 'Persetujuan', headings: ['Waktu', 'Langkah', 'Kalimat', 'Dicatat oleh'] },
    accounts: {
      name: 'Simpanan',
      headings: ['No. rekening', 'Nama', 'Jenis', 'Keadaan', 'Saldo', 'Ditahan', 'Dibuka', 'Ditutup'],
    },
    moves: {
      name: 'Mutasi simpanan',
      headings: ['No. rekening', 'Baris', 'Dibukukan', 'Valuta', 'Keterangan', 'Jumlah', 'Saldo sesudahnya'],
    },
    months: { name: 'Simpanan wajib', headings: ['Bulan', 'Wajib', 'Dibayar'] },
    orders: {
      name: 'Pesanan',
      headings: ['No. pesanan', 'Waktu', 'Status', 'Barang', 'Total', 'Atas nama', 'Alamat kirim'],
    },
    sessions: { name: 'Sesi masuk', headings: ['Perangkat', 'Alamat IP', 'Masuk', 'Terakhir dipakai'] },
  },
  more: (most: number) => `Hanya ${most} baris terbaru. Untuk yang lebih lama, mintalah di kantor koperasi.`,
  given: 'Setuju',
  withdrawn: 'Menarik persetujuan',
  relations: {
    SPOUSE: 'Suami atau istri',
    CHILD: 'Anak',
    PARENT: 'Orang tua',
    SIBLING: 'Saudara',
    GRANDCHILD: 'Cucu',
    OTHER: 'Lainnya',
  },
  states: { OPEN: 'Aktif', BLOCKED: 'Diblokir', DORMANT: 'Pasif', CLOSED: 'Ditutup' },
  sexes: { MALE: 'Laki-laki', FEMALE: 'Perempuan' },
  fields: {
    memberNo: 'Nomor anggota',
    fullName: 'Nama',
    kind: 'Jenis',
    status: 'Status',
    joinedOn: 'Menjadi anggota',
    phone: 'Telepon',
    email: 'Surel',
    address: 'Alamat',
    birthPlace: 'Tempat lahir',
    birthOn: 'Tanggal lahir',
    sex: 'Jenis kelamin',
    occupation: 'Pekerjaan',
    employer: 'Tempat kerja',
    payrollNo: 'Nomor pegawai',
    nationalId: 'NIK',
    familyCard: 'Nomor kartu keluarga',
    taxNo: 'NPWP',
    mothersMaidenName: 'Nama gadis ibu kandung',
    bankName: 'Bank',
    bankAccount: 'Nomor rekening bank',
    bankHolderName: 'Atas nama',
  },
};

type Words = typeof id;

const en: Words = {
  sheets: {
    particulars: { name: 'Particulars', headings: ['Field', 'On record'] },
    heirs: { name: 'Heirs', headings: ['Name', 'Relation', 'Share %', 'NIK', 'Phone'] },
    consents: { name: 'Consent', headings: ['Time', 'Step', 'Words', 'Entered by'] },
    accounts: {
      name: 'Savings',
      headings: ['Account no.', 'Name', 'Kind', 'State', 'Balance', 'Held', 'Opened', 'Closed'],
    },
    moves: {
      name: 'Moves of savings',
      headings: ['Account no.', 'Line', 'Booked', 'Value date', 'Text', 'Amount', 'Balance after'],
    },
    months: { name: 'Mandatory savings', headings: ['Month', 'Due', 'Paid'] },
    orders: {
      name: 'Orders',
      headings: ['Order no.', 'Time', 'Status', 'Goods', 'Total', 'Name', 'Delivery address'],
    },
    sessions: { name: 'Sessions', headings: ['Device', 'IP address', 'Signed in', 'Last used'] },
  },
  more: (most) => `Only the newest ${most} lines. Ask at the office of the cooperative for older ones.`,
  given: 'Agreed',
  withdrawn: 'Took consent back',
  relations: {
    SPOUSE: 'Spouse',
    CHILD: 'Child',
    PARENT: 'Parent',
    SIBLING: 'Sibling',
    GRANDCHILD: 'Grandchild',
    OTHER: 'Other',
  },
  states: { OPEN: 'Open', BLOCKED: 'Blocked', DORMANT: 'Dormant', CLOSED: 'Closed' },
  sexes: { MALE: 'Male', FEMALE: 'Female' },
  fields: {
    memberNo: 'Member number',
    fullName: 'Name',
    kind: 'Kind',
    status: 'Status',
    joinedOn: 'Member since',
    phone: 'Phone',
    email: 'E-mail',
    address: 'Address',
    birthPlace: 'Place of birth',
    birthOn: 'Date of birth',
    sex: 'Sex',
    occupation: 'Occupation',
    employer: 'Employer',
    payrollNo: 'Employee number',
    nationalId: 'National id number (NIK)',
    familyCard: 'Family card number',
    taxNo: 'Tax number (NPWP)',
    mothersMaidenName: "Mother's maiden name",
    bankName: 'Bank',
    bankAccount: 'Bank account number',
    bankHolderName: 'In the name of',
  },
};

/** Of the workbook alone: its reader opens it without us. */
export const WORDS: Record<Locale, Words> = { id, en };
