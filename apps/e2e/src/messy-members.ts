import writeXlsxFile from 'write-excel-file/node';

/** A list of members as the treasurer of a cooperative keeps it in Excel: 500 of them, 12 of whom cannot be taken so. */
export const MEMBERS = 500;

type Cell = string | number | Date | null;

const FIRST =
  'Siti Nur Umi Lilik Sulastri Endang Wahyuni Khoiriyah Dewi Ratna Yuni Slamet Suwarno Abdul Agus Bambang Sugeng Imam Fauzan Eko'.split(
    ' ',
  );
const LAST =
  'Aminah Hidayah Lestari Rahayu Ningsih Fatimah Susanti Mulyono Santoso Wibowo Prasetyo Hakim Rofiq Anwar Setiawan Kurniawan'.split(
    ' ',
  );

/** What is wrong with some rows: the column, what stands there, and a part of what the officer is told. */
export const WRONG: Readonly<Record<number, { column: number; cell: Cell; told: string }>> = {
  17: { column: 2, cell: '', told: 'Nama belum diisi' },
  45: { column: 3, cell: '35750141038', told: 'NIK harus 16 angka' },
  71: { column: 4, cell: 'Pasuruan, 31-02-1985', told: 'bukan tanggal' },
  102: { column: 5, cell: 'X', told: 'bukan jenis kelamin' },
  133: { column: 8, cell: 'belum jelas', told: 'Status “belum jelas” tidak dikenal' },
  168: { column: 10, cell: 'lunas', told: 'bukan jumlah rupiah' },
  199: { column: 11, cell: '250,000', told: 'bisa berarti ribuan atau pecahan' },
  230: { column: 11, cell: '-25000', told: 'tidak boleh kurang dari nol' },
  301: { column: 12, cell: 175000.45, told: 'bukan rupiah bulat' },
  340: { column: 7, cell: '12-12-2031', told: 'belum tiba' },
  388: { column: 1, cell: 'A-0100', told: 'sudah dipakai di baris' },
  450: { column: 8, cell: 'Keluar', told: 'isi tanggal keluarnya' },
};

/** What each of the 500 has, whatever stands in the file. */
export const PRINCIPAL = 100_000;
export const mandatoryOf = (n: number): number => 25_000 * (12 + (n % 60));
export const voluntaryOf = (n: number): number => (n % 3 === 0 ? 0 : 5_000 * (n % 97));
export const sumOf = (of: (n: number) => number, wanted: (n: number) => boolean = () => true): number =>
  Array.from({ length: MEMBERS }, (_, index) => index + 1)
    .filter(wanted)
    .reduce((sum, n) => sum + of(n), 0);

export const HEADINGS = [
  'No',
  'No. Angg',
  'Nama Lengkap',
  'N.I.K',
  'Tempat, Tgl Lhr',
  'L/P',
  'No HP/WA',
  'Tgl Masuk',
  'Status',
  'Tgl Keluar',
  'Pokok',
  'Wajib',
  'Saldo Sukarela',
];

const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** One and the same amount in the ways people write it. */
function money(value: number, n: number): Cell {
  if (value === 0) return n % 2 === 0 ? '-' : null;
  return [value, `Rp ${grouped(value)},-`, grouped(value), `Rp.${grouped(value)},00`][n % 4] ?? value;
}

function rowOf(n: number): Cell[] {
  const [day, month, year] = [1 + (n % 28), 1 + (n % 12), 1950 + (n % 50)];
  const isWoman = n % 2 === 0;
  const two = (value: number) => String(value).padStart(2, '0');
  const nik = `357501${two(day + (isWoman ? 40 : 0))}${two(month)}${two(year % 100)}${String(n).padStart(4, '0')}`;
  const birth =
    [`Pasuruan, ${two(day)}-${two(month)}-${year}`, `${two(day)}/${two(month)}/${two(year % 100)}`][n % 2] ?? '';
  const phone = `0812${String(30_000_000 + n)}`;
  const isLeft = n % 50 === 7;
  return [
    n,
    `A-${String(n).padStart(4, '0')}`,
    n % 5 === 0 ? `${FIRST[n % 20]} ${LAST[n % 16]} ${n}`.toUpperCase() : `${FIRST[n % 20]} ${LAST[n % 16]} ${n}`,
    n % 4 === 0 ? null : n % 7 === 0 ? nik.replace(/(\d{6})(\d{6})/, '$1.$2.') : nik,
    birth,
    (isWoman ? ['P', 'Perempuan', 'pr'] : ['L', 'Laki-laki', 'lk'])[n % 3] ?? 'L',
    [phone, phone.replace(/^0/, '+62 '), phone.replace(/^0/, '62'), 'tidak ada hp'][n % 4] ?? null,
    [new Date(Date.UTC(2005 + (n % 15), n % 12, 1 + (n % 28))), `${two(day)}-${two(month)}-${2006 + (n % 14)}`, null][
      n % 3
    ] ?? null,
    isLeft ? 'Keluar' : n % 20 === 3 ? 'non aktif' : n % 2 === 0 ? 'Aktif' : null,
    isLeft ? '31-12-2024' : null,
    money(PRINCIPAL, n),
    money(mandatoryOf(n), n + 1),
    money(voluntaryOf(n), n + 2),
  ];
}

/** The row of a member as it should have been. */
export const mendedRow = (n: number): Cell[] => rowOf(n);

/** The workbook: titles, headings over two lines, members, a line of totals, and who signed it. */
export function messyMembers(): Promise<Buffer> {
  const members = Array.from({ length: MEMBERS }, (_, index) => {
    const row = rowOf(index + 1);
    const wrong = WRONG[index + 1];
    if (wrong) row[wrong.column] = wrong.cell === '' ? null : wrong.cell;
    return row;
  });
  const isSaid = (n: number, column: number) => WRONG[n]?.column !== column;
  const totals: Cell[] = [
    null,
    null,
    'JUMLAH',
    ...Array.from({ length: 7 }, () => null),
    sumOf(
      () => PRINCIPAL,
      (n) => isSaid(n, 10),
    ),
    sumOf(mandatoryOf, (n) => isSaid(n, 11)),
    sumOf(voluntaryOf, (n) => isSaid(n, 12)),
  ];
  const over = HEADINGS.map((heading, at) => (at === 10 ? 'Simpanan' : at > 10 ? null : heading));
  const under = HEADINGS.map((heading, at) => (at >= 10 ? heading : null));
  return writeXlsxFile(
    [
      ['KOPERASI CONTOH SEJAHTERA'],
      ['Daftar anggota dan simpanan per 31 Oktober 2026'],
      [],
      over,
      under,
      ...members,
      totals,
      [],
      [null, null, 'Pasuruan, 31 Oktober 2026'],
      [null, null, 'Bendahara'],
    ].map((row) => row.map(cellOf)) as never,
  ).toBuffer();
}

/** Refused rows as they came back, mended and without their reasons. */
export function workbookOf(rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  return writeXlsxFile([HEADINGS, ...rows].map((row) => row.map(cellOf)) as never).toBuffer();
}

function cellOf(cell: Cell) {
  if (cell === null) return null;
  if (cell instanceof Date) return { value: cell, type: Date, format: 'dd/mm/yyyy' };
  return { value: cell, type: typeof cell === 'number' ? Number : String };
}
