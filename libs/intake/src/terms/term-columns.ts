import { fieldOf, type HeadingRule } from '../headings/heading-words.js';
import { isMoneyField, knownHeadings, type MemberColumn, type MemberField } from '../members/member-field.js';

const PAID = ['bayar', 'pembayaran', 'dibayar', 'terima', 'penerimaan'];
const YIELD = ['bunga', 'jasa', 'hasil'];
const pairs = (ones: readonly string[], others: readonly string[]) =>
  ones.flatMap((one) => others.map((other) => `${one} ${other}`));

// In this order: the sharper word first, so that a "tanggal jatuh tempo bilyet" is no number of a certificate.
const RULES: readonly HeadingRule<MemberField>[] = [
  { field: 'TERM_MATURES_ON', says: ['tempo', 'jatem', 'tanggal berakhir'] },
  {
    field: 'TERM_PAID_THROUGH',
    says: [...pairs(YIELD, ['terakhir', 'sampai', 'sd', 's d']), ...pairs(['dibayar'], ['sampai', 'terakhir'])],
  },
  {
    field: 'TERM_STARTS_ON',
    says: [
      'mulai',
      'penempatan',
      'tanggal buka',
      'tanggal valuta',
      'tanggal terbit',
      'tanggal perpanjangan',
      'perpanjangan terakhir',
      'tanggal bilyet',
      'tanggal deposito',
    ],
  },
  { field: 'TERM_ROLLOVER', says: ['perpanjangan', 'aro', 'instruksi', 'otomatis'] },
  { field: 'TERM_PAYOUT', says: ['pencairan', 'rek', 'rekening|jenis'] },
  { field: 'CERTIFICATE_NO', says: ['bilyet|nilai nominal', 'no sertifikat', 'no deposito', 'no berjangka'] },
  { field: 'MEMBER_NO', says: ['no anggota', 'id anggota', 'kode anggota', 'noba', 'nba', 'nia', 'no induk'] },
  { field: 'TERM_MONTHS', says: ['jangka waktu', 'jangka', 'tenor', 'lama bulan'] },
  { field: 'TERM_INTEREST_PAID', says: pairs(PAID, YIELD) },
  {
    field: 'TERM_RATE',
    says: ['suku', 'bunga|nominal jumlah rp', 'jasa|nominal jumlah rp', 'nisbah', 'rate', 'persen'],
  },
  { field: 'TERM_PRODUCT', says: ['produk', 'jenis simpanan', 'jenis deposito', 'jenis'] },
  { field: 'TERM_PRINCIPAL', says: ['nominal', 'pokok', 'saldo', 'nilai', 'jumlah', 'simpanan berjangka', 'deposito'] },
  { field: 'FULL_NAME', says: ['nama|bank waris produk'] },
];

/** A file of certificates (bilyet) of term deposits: one row each. */
export function isTermFile(columns: readonly Pick<MemberColumn, 'field'>[]): boolean {
  return columns.some(({ field }) => field === 'TERM_PRINCIPAL' || field === 'CERTIFICATE_NO');
}

/** What each heading is probably meant for; null where the file does not look like one of certificates. */
export function guessTermColumns(headings: readonly string[]): MemberColumn[] | null {
  const taken = new Set<MemberField>();
  const columns = headings.map((heading): MemberColumn => {
    const field = fieldOf(heading, RULES);
    if (field === null || taken.has(field)) return { field: null, productId: null };
    taken.add(field);
    return { field, productId: null };
  });
  const isOne = taken.has('CERTIFICATE_NO') && (taken.has('TERM_MATURES_ON') || taken.has('TERM_MONTHS'));
  return isOne ? columns : null;
}

/** How many headings of a line are those of certificates, where it is such a line. */
function knownTermHeadings(cells: readonly string[]): number {
  const columns = guessTermColumns(cells.map((cell) => (cell.length <= 60 ? cell : '')));
  return columns?.filter(({ field }) => field !== null).length ?? 0;
}

/** How many headings of a line we know, whatever the file is of. */
export const headingsKnown = (cells: readonly string[]): number =>
  Math.max(knownHeadings(cells), knownTermHeadings(cells));

const NEEDED: readonly MemberField[] = [
  'MEMBER_NO',
  'CERTIFICATE_NO',
  'TERM_PRINCIPAL',
  'TERM_RATE',
  'TERM_STARTS_ON',
  'TERM_INTEREST_PAID',
];

/** Why a file of certificates cannot be taken so, as the key of a sentence; null where nothing speaks against it. */
export function problemOfTermColumns(columns: readonly MemberColumn[], hasProduct: boolean): string | null {
  const has = (wanted: MemberField) => columns.some(({ field }) => field === wanted);
  if (columns.some(({ field }) => field !== 'TERM_PRINCIPAL' && isMoneyField(field)))
    return 'intake.problem.termsMixed';
  const isWhole = NEEDED.every(has) && (has('TERM_MATURES_ON') || has('TERM_MONTHS'));
  if (!isWhole) return 'intake.problem.termColumns';
  return hasProduct ? null : 'intake.problem.noTermProduct';
}
