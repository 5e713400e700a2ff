import { registerEnumType } from '@nestjs/graphql';
import { fieldOf, wordsOf, type HeadingRule } from '../headings/heading-words.js';

export const MemberField = {
  MEMBER_NO: 'MEMBER_NO',
  FULL_NAME: 'FULL_NAME',
  NATIONAL_ID: 'NATIONAL_ID',
  FAMILY_CARD: 'FAMILY_CARD',
  TAX_NO: 'TAX_NO',
  BIRTH: 'BIRTH',
  BIRTH_PLACE: 'BIRTH_PLACE',
  BIRTH_ON: 'BIRTH_ON',
  SEX: 'SEX',
  KIND: 'KIND',
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  STREET: 'STREET',
  OCCUPATION: 'OCCUPATION',
  EMPLOYER: 'EMPLOYER',
  PAYROLL_NO: 'PAYROLL_NO',
  MOTHERS_NAME: 'MOTHERS_NAME',
  JOINED_ON: 'JOINED_ON',
  STATUS: 'STATUS',
  LEFT_ON: 'LEFT_ON',
  PRINCIPAL: 'PRINCIPAL',
  MANDATORY: 'MANDATORY',
  MANDATORY_CLASS: 'MANDATORY_CLASS',
  VOLUNTARY: 'VOLUNTARY',
  CERTIFICATE_NO: 'CERTIFICATE_NO',
  TERM_PRODUCT: 'TERM_PRODUCT',
  TERM_PRINCIPAL: 'TERM_PRINCIPAL',
  TERM_RATE: 'TERM_RATE',
  TERM_STARTS_ON: 'TERM_STARTS_ON',
  TERM_MATURES_ON: 'TERM_MATURES_ON',
  TERM_MONTHS: 'TERM_MONTHS',
  TERM_INTEREST_PAID: 'TERM_INTEREST_PAID',
  TERM_PAID_THROUGH: 'TERM_PAID_THROUGH',
  TERM_ROLLOVER: 'TERM_ROLLOVER',
  TERM_PAYOUT: 'TERM_PAYOUT',
} as const;
export type MemberField = keyof typeof MemberField;
registerEnumType(MemberField, {
  name: 'MemberField',
  description: 'What a column of a file with members is taken for.',
  valuesMap: {
    NATIONAL_ID: { description: 'NIK KTP.' },
    FAMILY_CARD: { description: 'Nomor KK.' },
    TAX_NO: { description: 'NPWP.' },
    BIRTH: { description: 'Place and date in one cell, such as `Pasuruan, 12-03-1985`.' },
    STREET: { description: 'Kept when the village of the file is named.' },
    KIND: { description: 'Biasa or luar biasa; an ordinary member where it is empty.' },
    STATUS: { description: 'Aktif, tidak aktif, keluar, meninggal, diberhentikan; active where it is empty.' },
    PRINCIPAL: { description: 'Saldo simpanan pokok, whole rupiah.' },
    MANDATORY: { description: 'Saldo simpanan wajib.' },
    MANDATORY_CLASS: {
      description: 'Golongan simpanan wajib, one that has an amount; of the class UMUM where it is empty.',
    },
    VOLUNTARY: { description: 'Balance of one voluntary savings product; there may be several such columns.' },
    CERTIFICATE_NO: {
      description: 'Nomor bilyet, kept as it is. With it the file is one of term deposits, one a row.',
    },
    TERM_PRODUCT: { description: 'Name of the term product; where it is empty, the only one there is.' },
    TERM_PRINCIPAL: { description: 'Pokok of the term that runs, whole rupiah.' },
    TERM_RATE: { description: 'As agreed, percent a year; of a sharia product the nisbah of the member.' },
    TERM_STARTS_ON: { description: 'First day of the term that runs: placed, or last rolled over.' },
    TERM_MATURES_ON: { description: 'Whole months after it.' },
    TERM_MONTHS: { description: 'Jangka waktu in months, in place of the day of maturity or beside it.' },
    TERM_INTEREST_PAID: { description: 'Bulanan, or jatuh tempo.' },
    TERM_PAID_THROUGH: {
      description:
        'A day on which a month of the term was over: until then the old books have paid. Empty: of a monthly deposit all until the cut-over, of another nothing.',
    },
    TERM_ROLLOVER: {
      description: 'Tidak, ARO (principal), or ARO+ (principal and interest); paid out where it is empty.',
    },
    TERM_PAYOUT: {
      description: "Number or product of the member's voluntary savings; where it is empty, the only ones there are.",
    },
  },
});

export const MEMBER_FIELDS = Object.keys(MemberField) as MemberField[];
export const MONEY_FIELDS = [
  'PRINCIPAL',
  'MANDATORY',
  'VOLUNTARY',
  'TERM_PRINCIPAL',
] as const satisfies readonly MemberField[];
export type MoneyField = (typeof MONEY_FIELDS)[number];
export const isMoneyField = (field: MemberField | null): field is MoneyField =>
  MONEY_FIELDS.includes(field as MoneyField);

/** What a column is taken for; a voluntary balance says of which product. */
export interface MemberColumn {
  readonly field: MemberField | null;
  readonly productId: string | null;
}

/** What a voluntary column may be of. */
export interface NamedProduct {
  readonly id: string;
  readonly name: string;
  readonly family: string;
}

const SUM = 'jumlah total subtotal';
// Deposits for a term and plans have contracts of their own: their money is nobody's free savings.
const BOUND = 'berjangka deposito rencana';
// In this order: the sharper word first, so that a "NIK pegawai" is no national id and a "nama ibu" nobody's name.
const RULES: readonly HeadingRule<MemberField>[] = [
  { field: 'MOTHERS_NAME', says: ['ibu', 'nama ibu kandung'] },
  { field: 'PAYROLL_NO', says: ['nip', 'nipp', 'nrp', 'nik pegawai', 'no pegawai', 'no induk pegawai', 'id pegawai'] },
  {
    field: 'MEMBER_NO',
    says: ['no anggota', 'id anggota', 'kode anggota', 'noba', 'nba', 'no buku', 'no induk|ktp nik', 'nia'],
  },
  { field: 'FAMILY_CARD', says: ['kk|nik', 'kartu keluarga'] },
  { field: 'TAX_NO', says: ['npwp'] },
  { field: 'NATIONAL_ID', says: ['nik|koperasi', 'ktp'] },
  { field: 'BIRTH', says: ['ttl', 'tempat tanggal lahir', 'tempat tanggal'] },
  { field: 'BIRTH_PLACE', says: ['tempat lahir', 'kota lahir'] },
  { field: 'BIRTH_ON', says: ['tanggal lahir', 'lahir'] },
  { field: 'LEFT_ON', says: ['tanggal keluar', 'keluar|alasan sebab status'] },
  { field: 'JOINED_ON', says: ['tanggal masuk', 'masuk|no', 'tanggal anggota', 'anggota sejak'] },
  // A "golongan" alone may be a rank of the civil service, or a blood group.
  {
    field: 'MANDATORY_CLASS',
    says: ['golongan wajib', 'kelas wajib', 'golongan simpanan|pokok sukarela', 'golongan iuran'],
  },
  { field: 'PRINCIPAL', says: [`pokok|${SUM} pinjaman wajib`] },
  { field: 'MANDATORY', says: [`wajib|${SUM} pinjaman`] },
  {
    field: 'VOLUNTARY',
    says: [`sukarela|${SUM} ${BOUND}`, `tabungan|${SUM} ${BOUND} no`, `saldo simpanan|${SUM} ${BOUND}`],
  },
  { field: 'SEX', says: ['kelamin', 'l p', 'lp', 'p l'] },
  { field: 'PHONE', says: ['telepon'] },
  { field: 'EMAIL', says: ['email'] },
  { field: 'STREET', says: ['alamat', 'domisili'] },
  {
    field: 'EMPLOYER',
    says: ['instansi', 'perusahaan', 'tempat pekerjaan', 'unit pekerjaan', 'kantor', 'dinas', 'majikan'],
  },
  { field: 'OCCUPATION', says: ['pekerjaan', 'profesi', 'jabatan'] },
  { field: 'KIND', says: ['jenis anggota', 'jenis keanggotaan', 'golongan anggota'] },
  { field: 'STATUS', says: ['status|kawin nikah perkawinan pegawai', 'keaktifan', 'aktif'] },
  { field: 'FULL_NAME', says: ['nama|waris bank ibu suami istri rekening'] },
];

/** What each heading is probably meant for; a field goes to the first column that fits it, voluntary savings to many. */
export function guessColumns(headings: readonly string[], products: readonly NamedProduct[]): MemberColumn[] {
  const taken = new Set<string>();
  const voluntary = products.filter(({ family }) => family === 'VOLUNTARY');
  return headings.map((heading) => {
    const named = productNamed(heading, voluntary);
    const field = named ? 'VOLUNTARY' : fieldOf(heading, RULES);
    const free = voluntary.find(({ id }) => !taken.has(`VOLUNTARY ${id}`));
    const productId = field === 'VOLUNTARY' ? ((named ?? free)?.id ?? null) : null;
    const key = productId ? `VOLUNTARY ${productId}` : (field ?? '');
    if (field === null || taken.has(key)) return { field: null, productId: null };
    taken.add(key);
    return { field, productId };
  });
}

/** The product whose own words all stand in the heading: `Tab. Hari Raya` is of "Simpanan Hari Raya". */
function productNamed(heading: string, products: readonly NamedProduct[]): NamedProduct | undefined {
  const words = new Set(wordsOf(heading));
  const common = new Set(['simpanan', 'tabungan', 'saldo', 'koperasi']);
  return products.find(({ name }) => {
    const own = wordsOf(name).filter((word) => !common.has(word));
    return own.length > 0 && own.every((word) => words.has(word));
  });
}

/** How many headings of a line we know; the line with the most is the one of the headings. */
export function knownHeadings(cells: readonly string[]): number {
  const fields = cells.map((cell) => (cell.length <= 60 ? fieldOf(cell, RULES) : null));
  return new Set(fields.filter((field) => field !== null)).size;
}

/** As it is kept in the database. */
export const storedColumn = ({ field, productId }: MemberColumn): string =>
  field === null ? '' : productId ? `${field}:${productId}` : field;

export function columnOf(stored: string): MemberColumn {
  const [field = '', productId] = stored.split(':');
  return { field: field === '' ? null : (field as MemberField), productId: productId ?? null };
}
