import { describe, expect, it } from '@jest/globals';
import { isTableProblem, readTable } from '@lumbung/documents';
import { foldedHead } from '../headings/heading-words.js';
import { fileRows } from './file-rows.js';
import { columnOf, guessColumns, knownHeadings, storedColumn } from './member-field.js';

const PRODUCTS = [
  { id: 'v1', name: 'Simpanan Sukarela', family: 'VOLUNTARY' },
  { id: 'v2', name: 'Simpanan Hari Raya', family: 'VOLUNTARY' },
];
const guess = (...headings: string[]) => guessColumns(headings, PRODUCTS).map(storedColumn);

describe('headings of a list of members', () => {
  it.each([
    [
      ['No', 'No. Angg', 'Nama Lengkap', 'Tgl Lhr', 'L/P', 'Simp. Pokok', 'Simp Wajib', 'Saldo Sukarela', 'Jumlah'],
      ['', 'MEMBER_NO', 'FULL_NAME', 'BIRTH_ON', 'SEX', 'PRINCIPAL', 'MANDATORY', 'VOLUNTARY:v1', ''],
    ],
    [
      ['NO URUT', 'NOBA', 'NAMA ANGGOTA', 'NIK / KTP', 'Tempat, Tgl Lahir', 'Jns Kelamin', 'No HP/WA', 'Alamat Rumah'],
      ['', 'MEMBER_NO', 'FULL_NAME', 'NATIONAL_ID', 'BIRTH', 'SEX', 'PHONE', 'STREET'],
    ],
    [
      [
        'Nama Pegawai',
        'NIK Karyawan',
        'No. KTP',
        'Unit Kerja',
        'Nama Ibu Kandung',
        'Tgl. Masuk',
        'Tgl Keluar',
        'Ket. Status',
      ],
      ['FULL_NAME', 'PAYROLL_NO', 'NATIONAL_ID', 'EMPLOYER', 'MOTHERS_NAME', 'JOINED_ON', 'LEFT_ON', 'STATUS'],
    ],
    [
      ['Nama', 'SP', 'SW', 'SS', 'Tab. Hari Raya', 'Total Simpanan', 'Status Perkawinan'],
      ['FULL_NAME', 'PRINCIPAL', 'MANDATORY', 'VOLUNTARY:v1', 'VOLUNTARY:v2', '', ''],
    ],
    [
      ['Nama', 'Golongan', 'Gol. Darah', 'Jenis Anggota', 'Gol. Simp Wajib', 'Simp. Wajib', 'Kelas Wajib'],
      ['FULL_NAME', '', '', 'KIND', 'MANDATORY_CLASS', 'MANDATORY', ''],
    ],
    [
      ['Nama', 'Saldo Simpanan Berjangka', 'Tabungan Rencana', 'Saldo Deposito', 'Tabungan'],
      ['FULL_NAME', '', '', '', 'VOLUNTARY:v1'],
    ],
  ])('%p are understood', (headings, columns) => expect(guess(...(headings as string[]))).toEqual(columns));

  it('go to the first column that fits, and come back from where they are kept', () => {
    expect(guess('Nama', 'Nama panggilan')).toEqual(['FULL_NAME', '']);
    expect(columnOf('VOLUNTARY:v2')).toEqual({ field: 'VOLUNTARY', productId: 'v2' });
    expect(columnOf('')).toEqual({ field: null, productId: null });
  });

  it('may stand over two lines, the wide one above its parts', () => {
    const top = ['No', 'Nama', 'Simpanan', '', '', 'Ket'];
    const sub = ['', '', 'Pokok', 'Wajib', 'Sukarela', ''];
    const member = { line: 3, cells: ['1', 'Siti', '1', '2', '3', ''] };
    const joined = ['No', 'Nama', 'Simpanan Pokok', 'Simpanan Wajib', 'Simpanan Sukarela', 'Ket'];

    const below = foldedHead({ headings: top, rows: [{ line: 2, cells: sub }, member], above: [] }, knownHeadings);
    const above = foldedHead({ headings: sub, rows: [member], above: [{ line: 1, cells: top }] }, knownHeadings);

    expect(below).toEqual({ headings: joined, rows: [member] });
    expect(above).toEqual({ headings: joined, rows: [member] });
    expect(foldedHead({ headings: top, rows: [member], above: [] }, knownHeadings).headings).toEqual(top);
  });
});

describe('a file with headings over two lines', () => {
  it('keeps the columns that only the second line names', async () => {
    const text = 'No;Nama;Simpanan\n;;Pokok;Wajib\n1;Siti;100000;25000\n';
    const table = await readTable(Buffer.from(text), knownHeadings);
    if (isTableProblem(table)) throw new Error(table.problem);

    expect(foldedHead(table, knownHeadings)).toEqual({
      headings: ['No', 'Nama', 'Simpanan Pokok', 'Simpanan Wajib'],
      rows: [{ line: 3, cells: ['1', 'Siti', '100000', '25000'] }],
    });
  });
});

describe('rows of a list of members', () => {
  const columns = guessColumns(['No', 'Nama', 'Pokok', 'Wajib'], PRODUCTS);
  const rows = (...cells: string[][]) => cells.map((row, at) => ({ line: at + 2, cells: row }));

  it('are told from counts, totals of pages and of the whole, and signatures', () => {
    const found = fileRows(
      rows(
        ['1', '2', '3', '4'],
        ['1', 'Siti', '100', '200'],
        ['', 'Jumlah halaman ini', '100', '200'],
        ['2', 'Totok Jumlahwati', '100', '50'],
        ['', 'JUMLAH', '200', '250'],
        ['', 'Pasuruan, 31 Desember 2025', '', ''],
        ['', 'Ketua', '', 'Bendahara'],
      ),
      columns,
    );

    expect(found.members.map(({ cells }) => cells[1])).toEqual(['Siti', 'Totok Jumlahwati']);
    expect([...found.stated]).toEqual([
      [2, 200],
      [3, 250],
    ]);
  });
});
