import { describe, expect, it } from '@jest/globals';
import { CooperativesModule } from '@lumbung/cooperatives';
import { profileIn } from '@lumbung/cooperatives/testing';
import { IdentityModule } from '@lumbung/identity';
import { newId } from '@lumbung/kernel';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { readSheet } from 'read-excel-file/node';
import { RegisterIntake, type FormerLine } from '../intake/register-intake.js';
import { MembersService } from '../members/members.service.js';
import { MembershipModule } from '../membership.module.js';
import { memberIn } from '../testing/index.js';
import { BooksService, type BookFile, type BookFormat } from './books.service.js';
import { RegisterKind } from '../registers/register-kind.js';
import { RegistersService } from '../registers/registers.service.js';
import type { WriteRegisterEntryInput } from '../registers/registers.types.js';
import type { BookKind } from './books.types.js';

describe('the books a cooperative must keep', () => {
  const house = startHouse(MembershipModule, IdentityModule, CooperativesModule);
  const page = (coop: TestCooperative, kind: BookKind, more: object = { first: 50 }) =>
    coop.run(() => house.get(BooksService).page(kind, more));
  const file = (coop: TestCooperative, kind: BookKind, format: BookFormat) =>
    coop.run(() => house.get(BooksService).file(kind, format)) as Promise<BookFile>;
  const leave = (coop: TestCooperative, memberId: string) =>
    coop.run(() =>
      house
        .get(MembersService)
        .changeStatus({ memberId, status: 'LEFT', leaveReason: 'OWN_REQUEST', reason: 'Pindah' }),
    );

  it('have every member by number, with those who left, and no applicant', async () => {
    const coop = await house.cooperative();
    await memberIn(coop, {
      fullName: 'Siti Aminah',
      kind: 'ASSOCIATE',
      address: { street: 'Jl. Contoh 1', regionCode: '35.75.04.1003' },
      particulars: { birthPlace: 'Pasuruan', birthOn: '1990-01-01', sex: 'FEMALE', occupation: 'Pedagang' },
    });
    await leave(coop, (await memberIn(coop, { fullName: 'Paiman' })).id);
    await memberIn(coop, { fullName: 'Calon', status: 'APPLICANT' });

    const { title, headings, lines } = await page(coop, 'MEMBERS');

    expect([title, headings[0]]).toEqual(['Buku daftar anggota', 'No. anggota']);
    expect(lines.nodes.map(({ cells }) => cells)).toEqual([
      [
        '0001',
        'Siti Aminah (Anggota luar biasa)',
        expect.stringMatching(/^Pasuruan, 1 Jan/),
        'P',
        'Pedagang',
        expect.stringContaining('Jl. Contoh 1'),
        expect.stringContaining('2026'),
        '',
        '',
      ],
      ['0002', 'Paiman', '', '', '', '', expect.any(String), expect.stringContaining('2026'), 'Permintaan sendiri'],
    ]);
    expect(lines.nodes.every(({ cells }) => cells.length === headings.length)).toBe(true);
  });

  it('have those of whom the day they joined was never written down, and none who only applied', async () => {
    const coop = await house.cooperative();
    const { keys } = await coop.run(() => house.get(RegisterIntake).keys());
    const line = { memberNo: null, phone: null, email: null, address: null, particulars: null, reason: 'Buku lama' };
    const brought = (fullName: string, more: Pick<FormerLine, 'status' | 'leftOn' | 'leaveReason'>) =>
      coop.run(() =>
        house.get(TenantDatabase).transaction((tx) =>
          house.get(RegisterIntake).write(tx, keys, {
            ...line,
            id: newId<'Member'>(),
            fullName,
            kind: 'ASSOCIATE',
            joinedOn: null,
            ...more,
          }),
        ),
      );
    await brought('Sumiati', { status: 'INACTIVE', leftOn: null, leaveReason: null });
    await brought('Wagiran', { status: 'LEFT', leftOn: '2020-05-01', leaveReason: 'DISMISSED' });
    await leave(coop, (await memberIn(coop, { fullName: 'Calon', status: 'APPLICANT' })).id);
    const book = async () => (await page(coop, 'MEMBERS')).lines.nodes.map(({ cells }) => [cells[1], cells[6]]);

    const expected = [
      ['Sumiati (Anggota luar biasa)', ''],
      ['Wagiran (Anggota luar biasa)', ''],
    ];
    expect(await book()).toEqual(expected);
    const lengths = await coop.run(() => house.get(BooksService).lengths());
    expect(lengths).toContainEqual(expect.objectContaining({ kind: 'MEMBERS', lineCount: 2 }));
    const [sumiati] = (await page(coop, 'MEMBERS')).lines.nodes;
    await coop.run(() => house.get(MembersService).changeStatus({ memberId: sumiati?.id ?? '', status: 'ACTIVE' }));
    expect(await book()).toEqual(expected);
  });

  it('have the board and the supervisors as the profile names them', async () => {
    const coop = await house.cooperative();
    await profileIn(coop);
    const cells = async (kind: BookKind) => (await page(coop, kind)).lines.nodes.map((line) => line.cells);

    expect(await cells('BOARD')).toEqual([
      ['Pengurus 1', 'Ketua'],
      ['Pengurus 2', 'Sekretaris'],
      ['Pengurus 3', 'Bendahara'],
    ]);
    expect(await cells('SUPERVISORS')).toEqual([['Pengurus 4', 'Pengawas']]);
  });

  it('tell what happened among members, one after the other', async () => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop, { fullName: 'Paiman' });
    await leave(coop, id);

    const { lines } = await page(coop, 'EVENTS');

    expect(lines.nodes.map(({ cells }) => cells.slice(1))).toEqual([
      ['Aktif', '0001', 'Paiman', 'Uji Coba', ''],
      ['Keluar: Permintaan sendiri', '0001', 'Paiman', 'Uji Coba', 'Pindah'],
    ]);
  });

  it('tell events by the day they counted, not by when they were written down', async () => {
    const coop = await house.cooperative();
    for (const joinedOn of ['2024-03-01', '2020-05-02', '2026-01-15'] as const) await memberIn(coop, { joinedOn });
    const numbers = (book: Awaited<ReturnType<typeof page>>) => book.lines.nodes.map(({ cells }) => cells[2]);

    const first = await page(coop, 'EVENTS', { first: 2 });

    expect(numbers(first)).toEqual(['0002', '0001']);
    expect(numbers(await page(coop, 'EVENTS', { first: 2, after: first.lines.pageInfo.endCursor }))).toEqual(['0003']);
    expect(numbers(await page(coop, 'EVENTS', { last: 2 }))).toEqual(['0001', '0003']);
  });

  it.each(['MEMBERS', 'EVENTS'] as const)('are read page by page, from both ends: %s', async (kind) => {
    const coop = await house.cooperative();
    for (let count = 0; count < 5; count++) await memberIn(coop);
    const numbers = (book: Awaited<ReturnType<typeof page>>) =>
      book.lines.nodes.map(({ cells }) => cells.find((cell) => /^000\d$/.test(cell)));

    const first = await page(coop, kind, { first: 2 });
    const second = await page(coop, kind, { first: 2, after: first.lines.pageInfo.endCursor });

    expect([numbers(first), numbers(second)]).toEqual([
      ['0001', '0002'],
      ['0003', '0004'],
    ]);
    expect(numbers(await page(coop, kind, { last: 2 }))).toEqual(['0004', '0005']);
  });

  it('come whole as workbook and on paper', async () => {
    const coop = await house.cooperative();
    await profileIn(coop);
    await memberIn(coop, { fullName: '=HYPERLINK("x")' });

    const workbook = await file(coop, 'MEMBERS', 'xlsx');
    const paper = await Promise.all(
      (['MEMBERS', 'BOARD', 'SUPERVISORS', 'EVENTS'] as const).map((kind) => file(coop, kind, 'pdf')),
    );

    const rows = await readSheet(workbook.content);
    expect(rows[0]?.[1]).toBe('Nama lengkap');
    expect(rows[1]?.slice(0, 2)).toEqual(['0001', '=HYPERLINK("x")']);
    expect(workbook.fileName).toBe('Buku daftar anggota 2026-11-21.xlsx');
    expect(paper.every(({ content }) => content.subarray(0, 4).toString() === '%PDF')).toBe(true);
  });

  it('say how long they are, and hold nothing of the neighbour', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    await memberIn(other);

    const lengths = await coop.run(() => house.get(BooksService).lengths());

    expect(lengths.map(({ kind, lineCount }) => [kind, lineCount])).toEqual([
      ['MEMBERS', 0],
      ['BOARD', 0],
      ['SUPERVISORS', 0],
      ['EVENTS', 0],
      ...Object.values(RegisterKind).map((kind) => [kind, 0]),
    ]);
    expect((await page(coop, 'EVENTS')).lines.nodes).toEqual([]);
  });

  it('come for some days only, where days are asked for', async () => {
    const coop = await house.cooperative();
    await memberIn(coop, { joinedOn: '2020-05-02' });
    await memberIn(coop, { joinedOn: '2024-01-15' });
    const period = { from: '2024-01-01', to: '2024-12-31' } as never;

    const book = await coop.run(() => house.get(BooksService).page('MEMBERS', { first: 50 }, period));
    const paper = (await coop.run(() => house.get(BooksService).file('MEMBERS', 'xlsx', period))) as BookFile;

    expect(book.lines.nodes.map(({ cells }) => cells[0])).toEqual(['0002']);
    expect(await readSheet(paper.content)).toHaveLength(2);
  });
});

describe('the books that are written by hand', () => {
  const house = startHouse(MembershipModule, IdentityModule, CooperativesModule);
  const registers = () => house.get(RegistersService);
  const write = (coop: TestCooperative, input: Partial<WriteRegisterEntryInput> = {}) =>
    coop.run(() =>
      registers().write({ requestId: newId(), kind: 'GUESTS', subject: 'Kunjungan', who: 'Budi', ...input }),
    );
  const page = async (coop: TestCooperative, kind: RegisterKind = 'GUESTS', period: object | null = null) =>
    (await coop.run(() => registers().page(kind, { first: 20 }, period as never))).entries.nodes;

  it('number their lines, keep them, and answer a wrong one by another', async () => {
    const coop = await house.cooperative();
    const first = await write(coop, { subject: 'Studi bandng' });
    const firstId = 'id' in first ? first.id : '';
    const requestId = newId();

    const correction = await write(coop, { requestId, subject: 'Studi banding', correctsId: firstId });
    const again = await write(coop, { requestId, subject: 'Studi banding', correctsId: firstId });

    expect([correction, again]).toMatchObject([{ number: 2, correctsNumber: 1 }, { number: 2 }]);
    expect(await write(coop, { correctsId: firstId })).toMatchObject({ code: 'ENTRY_CORRECTED', correctedByNumber: 2 });
    expect((await page(coop)).map(({ number, correctedByNumber }) => [number, correctedByNumber])).toEqual([
      [2, null],
      [1, 2],
    ]);
    await expect(write(coop, { kind: 'LETTERS', correctsId: firstId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('have the columns of their book, days as asked for, and come as a file', async () => {
    const coop = await house.cooperative();
    await write(coop, { happenedOn: '2026-10-01', body: 'Ramah', followUp: 'tidak ada kolomnya' });
    await write(coop, { happenedOn: '2026-11-02' });

    const [october] = await page(coop, 'GUESTS', { from: '2026-10-01', to: '2026-10-31' });
    const paper = (await coop.run(() => house.get(BooksService).file('GUESTS', 'xlsx'))) as BookFile;

    expect(october).toMatchObject({ number: 1, body: 'Ramah', followUp: null });
    expect((await readSheet(paper.content))[0]).toEqual([
      ...['No.', 'Tanggal', 'Nama tamu', 'Instansi atau alamat', 'Maksud', 'Kesan dan pesan', 'Dicatat oleh'],
    ]);
    expect(paper.fileName).toContain('Buku tamu');
  });

  it.each<[RegisterKind, string, boolean]>([
    ['SUPERVISOR_MEETINGS', 'SUPERVISOR', true],
    ['SUPERVISOR_SUGGESTIONS', 'SUPERVISOR', true],
    ['SUPERVISOR_MEETINGS', 'MANAGER', false],
    ['BOARD_MEETINGS', 'SUPERVISOR', false],
    ['GUESTS', 'SUPERVISOR', false],
    ['GUESTS', 'CASHIER', true],
    ['BOARD_MEETINGS', 'CASHIER', false],
    ['MEMBER_MEETINGS', 'CASHIER', false],
    ['BOARD_MEETINGS', 'TREASURER', true],
  ])('are written by those whose books they are: %s by a %s is %s', async (kind, role, isAllowed) => {
    const coop = await house.cooperative();
    const input = { requestId: newId(), kind, subject: 'Rapat bulanan', who: 'Budi' };
    const writing = coop.run(() => registers().write(input), [role]);

    if (isAllowed) expect(await writing).toMatchObject({ kind, number: 1 });
    else await expect(writing).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const books = await coop.run(() => house.get(BooksService).lengths(), [role]);
    expect(books.find((book) => book.kind === kind)).toMatchObject({ canWrite: isAllowed, dating: 'PERIOD' });
  });

  it('refuse a day to come, two pens at once get two numbers, and the neighbour reads nothing', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];

    const both = await Promise.all([write(coop), write(coop)]);

    expect(both.map((entry) => ('number' in entry ? entry.number : 0)).sort()).toEqual([1, 2]);
    expect(await write(coop, { happenedOn: '2030-01-01' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await page(other)).toEqual([]);
    const [line] = await page(coop);
    await expect(write(other, { correctsId: line?.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
