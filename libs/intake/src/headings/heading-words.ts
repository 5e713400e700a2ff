import type { RawLine, Table } from '@lumbung/documents';
import { foldDiacritics } from '@lumbung/kernel';

/** How officers shorten the words of their headings. */
const SHORT: Record<string, string> = {
  nomor: 'no',
  nomer: 'no',
  nmr: 'no',
  number: 'no',
  angg: 'anggota',
  anggt: 'anggota',
  agt: 'anggota',
  agg: 'anggota',
  ang: 'anggota',
  member: 'anggota',
  tgl: 'tanggal',
  tg: 'tanggal',
  tangal: 'tanggal',
  date: 'tanggal',
  lhr: 'lahir',
  lahr: 'lahir',
  birth: 'lahir',
  tmp: 'tempat',
  tmpt: 'tempat',
  tpt: 'tempat',
  tempt: 'tempat',
  simp: 'simpanan',
  simpan: 'simpanan',
  sim: 'simpanan',
  smp: 'simpanan',
  sp: 'pokok',
  pkk: 'pokok',
  pok: 'pokok',
  wjb: 'wajib',
  wjib: 'wajib',
  sw: 'wajib',
  skr: 'sukarela',
  skrl: 'sukarela',
  suka: 'sukarela',
  ss: 'sukarela',
  manasuka: 'sukarela',
  tab: 'tabungan',
  sld: 'saldo',
  nm: 'nama',
  name: 'nama',
  gol: 'golongan',
  kls: 'kelas',
  class: 'kelas',
  jns: 'jenis',
  kel: 'kelamin',
  klmn: 'kelamin',
  klamin: 'kelamin',
  sex: 'kelamin',
  gender: 'kelamin',
  jk: 'kelamin',
  hp: 'telepon',
  hape: 'telepon',
  telp: 'telepon',
  tlp: 'telepon',
  tel: 'telepon',
  telpon: 'telepon',
  telephone: 'telepon',
  phone: 'telepon',
  wa: 'telepon',
  whatsapp: 'telepon',
  ponsel: 'telepon',
  handphone: 'telepon',
  alm: 'alamat',
  almt: 'alamat',
  address: 'alamat',
  pek: 'pekerjaan',
  pekerja: 'pekerjaan',
  kerja: 'pekerjaan',
  job: 'pekerjaan',
  peg: 'pegawai',
  karyawan: 'pegawai',
  pgw: 'pegawai',
  msk: 'masuk',
  gabung: 'masuk',
  bergabung: 'masuk',
  daftar: 'masuk',
  terdaftar: 'masuk',
  join: 'masuk',
  klr: 'keluar',
  berhenti: 'keluar',
  stat: 'status',
  ket: 'keterangan',
  jml: 'jumlah',
  jumlh: 'jumlah',
  tot: 'total',
  ptg: 'potongan',
  pot: 'potongan',
  potong: 'potongan',
};

/** The words of a heading in one spelling: `No. Angg` and `Nomor Anggota` are one. */
export function wordsOf(heading: string): string[] {
  const plain = foldDiacritics(heading)
    .toLowerCase()
    .replace(/\be-?mail\b/g, 'email')
    .replace(/n\.?i\.?k\b/g, 'nik')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return plain === '' ? [] : plain.split(' ').map((word) => SHORT[word] ?? word);
}

/** What speaks for a field: all words of one of the groups, and none of the words behind the bar. */
export interface HeadingRule<F extends string> {
  readonly field: F;
  /** `tanggal lahir|tempat`: both of the first, not the other. Groups are alternatives. */
  readonly says: readonly string[];
}

/** The first rule that a heading fulfils; null where none does. */
export function fieldOf<F extends string>(heading: string, rules: readonly HeadingRule<F>[]): F | null {
  const words = new Set(wordsOf(heading));
  const fits = (group: string): boolean => {
    const [wanted = '', unwanted = ''] = group.split('|');
    return (
      wanted.split(' ').every((word) => words.has(word)) &&
      !unwanted
        .split(' ')
        .filter(Boolean)
        .some((word) => words.has(word))
    );
  };
  return rules.find(({ says }) => says.some(fits))?.field ?? null;
}

/**
 * Headings over two lines (`Simpanan` over `Pokok`, `Wajib`) as one line, whichever of both was taken for the head. A
 * heading that spans columns stands in the first of them only.
 */
export function foldedHead(
  { headings, rows, above }: Pick<Table, 'headings' | 'rows' | 'above'>,
  known: (cells: readonly string[]) => number,
): { headings: readonly string[]; rows: readonly RawLine[] } {
  const under = rows[0];
  if (under && isHead(under.cells, headings, known))
    return { headings: joined(headings, under.cells), rows: rows.slice(1) };
  const over = above.at(-1);
  if (over && isHead(over.cells, headings, known)) return { headings: joined(over.cells, headings), rows };
  return { headings, rows };
}

/** A second line of headings: words only, one of them known, and where it speaks the other line is silent or spans. */
function isHead(
  cells: readonly string[],
  head: readonly string[],
  known: (cells: readonly string[]) => number,
): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 || filled.some((cell) => /\d/.test(cell))) return false;
  const together = head.map((heading, n) => (cells[n]?.trim() ? `${heading} ${cells[n]}`.trim() : heading));
  return known(cells) >= 1 && known(together) > Math.max(known(head), 1);
}

function joined(over: readonly string[], under: readonly string[]): string[] {
  let span = '';
  return Array.from({ length: Math.max(over.length, under.length) }, (_, n) => {
    const [top, bottom] = [(over[n] ?? '').trim(), (under[n] ?? '').trim()];
    if (top !== '') span = top;
    if (bottom === '') return top;
    return `${span} ${bottom}`.trim();
  });
}
