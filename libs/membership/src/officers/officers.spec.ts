import { describe, expect, it } from '@jest/globals';
import { CooperativesModule } from '@lumbung/cooperatives';
import { profileIn } from '@lumbung/cooperatives/testing';
import { IdentityModule } from '@lumbung/identity';
import { newId } from '@lumbung/kernel';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { readSheet } from 'read-excel-file/node';
import { BooksService, type BookFile } from '../books/books.service.js';
import type { BookKind } from '../books/books.types.js';
import { MembersService } from '../members/members.service.js';
import { MembershipModule } from '../membership.module.js';
import { diedIn, memberIn } from '../testing/index.js';
import { OfficersService } from './officers.service.js';
import type { AppointOfficerInput, EndOfficeInput, OfficeTerm } from './officers.types.js';

describe('the register of officers (daftar pengurus dan pengawas)', () => {
  const house = startHouse(MembershipModule, IdentityModule, CooperativesModule);
  const officers = () => house.get(OfficersService);
  const appointment = (memberId: string, more: Partial<AppointOfficerInput> = {}): AppointOfficerInput => ({
    requestId: newId(),
    memberId,
    office: 'CHAIR',
    appointedOn: '2024-03-01',
    ...more,
  });
  const appoint = (coop: TestCooperative, memberId: string, more: Partial<AppointOfficerInput> = {}) =>
    coop.run(() => officers().appoint(appointment(memberId, more))) as Promise<OfficeTerm>;
  const end = (coop: TestCooperative, officeTermId: string, more: Partial<EndOfficeInput> = {}) =>
    coop.run(() => officers().end({ requestId: newId(), officeTermId, endReason: 'RESIGNED', ...more }));
  const listed = async (coop: TestCooperative, withEnded = true) =>
    (await coop.run(() => officers().page({ withEnded, first: 50 }))).nodes;
  const leave = (coop: TestCooperative, memberId: string) =>
    coop.run(() => house.get(MembersService).changeStatus({ memberId, status: 'LEFT', leaveReason: 'OWN_REQUEST' }));
  const book = (coop: TestCooperative, kind: BookKind, more: object = { first: 50 }) =>
    coop.run(() => house.get(BooksService).page(kind, more));
  const codeOf = (answer: object) => ('code' in answer ? answer.code : 'DONE');

  it('says who is in office, in the order of offices, and keeps those who were', async () => {
    const coop = await house.cooperative();
    const [siti, paiman] = [
      await memberIn(coop, { fullName: 'Siti Aminah' }),
      await memberIn(coop, { fullName: 'Paiman' }),
    ];
    await appoint(coop, siti.id, { office: 'TREASURER' });
    const chair = await appoint(coop, paiman.id, { reference: ' BA RAT 1/2024 ' });
    expect(chair).toMatchObject({ memberNo: '0002', officeLabel: 'Ketua', reference: 'BA RAT 1/2024', endedOn: null });

    const ended = await end(coop, chair.id, { endedOn: '2026-11-01', endReference: 'SK 7' });

    expect(ended).toMatchObject({ endedOn: '2026-11-01', endReasonLabel: 'Mengundurkan diri', endReference: 'SK 7' });
    expect((await listed(coop)).map(({ office, memberName }) => [office, memberName])).toEqual([
      ['CHAIR', 'Paiman'],
      ['TREASURER', 'Siti Aminah'],
    ]);
    expect((await listed(coop, false)).map(({ office }) => office)).toEqual(['TREASURER']);
    const audit = await house.admin<{ action: string }>(
      `select action from platform.audit_record where tenant_id = $1 and subject_id = $2 and action like '%Offic%' order by seq`,
      [coop.id, paiman.id],
    );
    expect(audit.map(({ action }) => action)).toEqual(['membership.appointOfficer', 'membership.endOffice']);
  });

  it('refuses the same office on the same days, takes the day it passed on, and a second office', async () => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop);
    const first = await appoint(coop, id);
    const again = { appointedOn: '2026-03-01' };

    expect(await appoint(coop, id, again)).toMatchObject({ code: 'OFFICE_HELD', appointedOn: '2024-03-01' });
    expect(codeOf(await appoint(coop, id, { ...again, office: 'MANAGER' }))).toBe('DONE');
    await end(coop, first.id, { endedOn: '2026-03-01', endReason: 'TERM_OVER' });
    expect(codeOf(await appoint(coop, id, { appointedOn: '2026-02-28' }))).toBe('OFFICE_HELD');
    expect(codeOf(await appoint(coop, id, again))).toBe('DONE');
    const old = (appointedOn: string, endedOn: string) =>
      appoint(coop, id, { appointedOn, endedOn, endReason: 'TERM_OVER' });
    expect(codeOf(await old('2020-01-01', '2024-03-02'))).toBe('OFFICE_HELD');
    expect(codeOf(await old('2020-01-01', '2024-03-01'))).toBe('DONE');
  });

  it('is of members: no applicant, nobody who left or died, but what ended by then', async () => {
    const coop = await house.cooperative();
    const applicant = await memberIn(coop, { status: 'APPLICANT' });
    const left = await memberIn(coop);
    const dead = await memberIn(coop);
    await leave(coop, left.id);
    await diedIn(coop, dead.id);

    for (const { id } of [applicant, left, dead])
      expect(await appoint(coop, id)).toMatchObject({ code: 'INVALID_INPUT', field: 'memberId' });
    const after = { endedOn: '2026-11-02', endReason: 'DECEASED' } as const;
    expect(codeOf(await appoint(coop, dead.id, after))).toBe('INVALID_INPUT');
    expect(codeOf(await appoint(coop, dead.id, { ...after, endedOn: '2025-03-01' }))).toBe('DONE');
  });

  it.each<[Partial<AppointOfficerInput>, string]>([
    [{ appointedOn: '2030-01-01' }, 'appointedOn'],
    [{ termEndsOn: '2024-03-01' }, 'termEndsOn'],
    [{ endedOn: '2024-02-29', endReason: 'RESIGNED' }, 'endedOn'],
    [{ endedOn: '2030-01-01', endReason: 'RESIGNED' }, 'endedOn'],
    [{ endedOn: '2025-01-01' }, 'endReason'],
    [{ endReason: 'RESIGNED' }, 'endedOn'],
  ])('refuses days that cannot be: %j', async (days, field) => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop);

    expect(await appoint(coop, id, days)).toMatchObject({ code: 'INVALID_INPUT', field });
    expect(await listed(coop)).toEqual([]);
  });

  it('ends an office once, not before it began nor in days to come, and strikes out what was a mistake', async () => {
    const coop = await house.cooperative();
    const { id: memberId } = await memberIn(coop);
    const { id } = await appoint(coop, memberId);

    expect(await end(coop, id, { endedOn: '2024-02-29' })).toMatchObject({ code: 'INVALID_INPUT', field: 'endedOn' });
    expect(await end(coop, id, { endedOn: '2030-01-01' })).toMatchObject({ code: 'INVALID_INPUT', field: 'endedOn' });
    await end(coop, id, { endedOn: '2025-01-01' });
    expect(await end(coop, id)).toMatchObject({ code: 'OFFICE_ENDED', endedOn: '2025-01-01' });
    expect(await end(coop, id, { endReason: 'MISTAKEN' })).toMatchObject({ endReason: 'MISTAKEN' });
    expect(codeOf(await end(coop, id, { endReason: 'MISTAKEN' }))).toBe('OFFICE_ENDED');

    expect(await listed(coop)).toHaveLength(1);
    expect((await book(coop, 'BOARD')).lines.nodes).toEqual([]);
    expect(codeOf(await appoint(coop, memberId))).toBe('DONE');
  });

  it('does once what is asked twice, and of two at once one', async () => {
    const coop = await house.cooperative();
    const [{ id }, other] = [await memberIn(coop), await memberIn(coop)];
    const input = appointment(id);
    const ask = () => coop.run(() => officers().appoint(input)) as Promise<OfficeTerm>;

    const first = await ask();
    expect(await ask()).toEqual(first);
    const ending: Partial<EndOfficeInput> = { requestId: newId() };
    expect(await end(coop, first.id, ending)).toEqual(await end(coop, first.id, ending));
    expect(await listed(coop)).toHaveLength(1);

    const both = await Promise.all([appoint(coop, other.id), appoint(coop, other.id)]);
    expect(both.map(codeOf).sort()).toEqual(['DONE', 'OFFICE_HELD']);
  });

  it('ends every office of a member who leaves or dies, with the day and why', async () => {
    const coop = await house.cooperative();
    const [leaver, dead] = [await memberIn(coop), await memberIn(coop)];
    await appoint(coop, leaver.id, { office: 'SECRETARY' });
    await appoint(coop, leaver.id, { office: 'BOARD_MEMBER', endedOn: '2025-01-01', endReason: 'TERM_OVER' });
    await appoint(coop, dead.id);

    await leave(coop, leaver.id);
    await diedIn(coop, dead.id);

    expect(await listed(coop, false)).toEqual([]);
    expect((await listed(coop)).map(({ endReason, endedOn }) => [endReason, endedOn])).toEqual([
      ['DECEASED', '2026-11-01'],
      ['LEFT', '2026-11-21'],
      ['TERM_OVER', '2025-01-01'],
    ]);
  });

  it('tells whose term is over, and whose ends within 60 days', async () => {
    const coop = await house.cooperative();
    const terms = ['2026-11-20', '2026-11-21', '2027-01-20', '2027-01-21', null];
    for (const termEndsOn of terms) await appoint(coop, (await memberIn(coop)).id, { termEndsOn });
    const past = await appoint(coop, (await memberIn(coop)).id, { termEndsOn: '2025-01-01' });
    await end(coop, past.id);

    const told = new Map((await listed(coop)).map(({ termEndsOn, notice }) => [termEndsOn, notice]));

    expect(terms.map((day) => told.get(day))).toEqual(['OVER', 'ENDS_SOON', 'ENDS_SOON', null, null]);
    expect(told.get('2025-01-01')).toBeNull();
  });

  it('is read page by page, from both ends, for the same whatever its length', async () => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop);
    const page = (more: object) => coop.run(() => officers().page({ withEnded: true, ...more }));
    await appoint(coop, id, { office: 'SUPERVISOR' });
    const short = await house.statementsOf(() => page({ first: 2 }));
    for (const office of ['MANAGER', 'CHAIR', 'TREASURER', 'SHARIA_BOARD'] as const)
      await appoint(coop, id, { office });
    const offices = ({ nodes }: Awaited<ReturnType<typeof page>>) => nodes.map(({ office }) => office);

    expect(await house.statementsOf(() => page({ first: 50 }))).toHaveLength(short.length);
    const first = await page({ first: 2 });
    expect(offices(first)).toEqual(['CHAIR', 'TREASURER']);
    expect(offices(await page({ first: 2, after: first.pageInfo.endCursor }))).toEqual(['SUPERVISOR', 'SHARIA_BOARD']);
    expect(offices(await page({ last: 2 }))).toEqual(['SHARIA_BOARD', 'MANAGER']);
  });

  it('makes the books of board and supervisors, each from its first line on, and no manager', async () => {
    const coop = await house.cooperative();
    await profileIn(coop);
    const siti = await memberIn(coop, {
      fullName: 'Siti Aminah',
      address: { street: 'Jl. Contoh 1', regionCode: '35.75.04.1003' },
      particulars: { birthPlace: 'Pasuruan', birthOn: '1990-01-01', sex: 'FEMALE', occupation: 'Pedagang' },
    });
    const paiman = await memberIn(coop, { fullName: 'Paiman' });
    const lengthOf = async (kind: BookKind) =>
      (await coop.run(() => house.get(BooksService).lengths())).find((one) => one.kind === kind)?.lineCount;
    expect([await lengthOf('BOARD'), await lengthOf('SUPERVISORS')]).toEqual([3, 1]);

    await appoint(coop, siti.id, { termEndsOn: '2029-03-01', reference: 'BA RAT 1/2024' });
    await appoint(coop, paiman.id, { appointedOn: '2019-03-01', endedOn: '2024-03-01', endReason: 'TERM_OVER' });
    await appoint(coop, paiman.id, { office: 'MANAGER' });

    const { headings, lines } = await book(coop, 'BOARD');
    expect(lines.nodes.map(({ cells }) => cells)).toEqual([
      [...['1', 'Paiman', '', '', '', '0002', 'Ketua', '1 Mar 2019', ''], ...['1 Mar 2024, Masa jabatan berakhir', '']],
      [
        ...['2', 'Siti Aminah', 'Pasuruan, 1 Januari 1990', 'Pedagang', expect.stringContaining('Jl. Contoh 1')],
        ...['0001', 'Ketua', '1 Mar 2024', '1 Mar 2029', '', 'BA RAT 1/2024'],
      ],
    ]);
    expect(headings).toHaveLength(11);
    expect((await book(coop, 'SUPERVISORS')).lines.nodes.map(({ cells }) => cells)).toEqual([
      ['Pengurus 4', 'Pengawas'],
    ]);
    expect([await lengthOf('BOARD'), await lengthOf('SUPERVISORS')]).toEqual([2, 1]);
    const last = await book(coop, 'BOARD', { last: 1 });
    const before = await book(coop, 'BOARD', { last: 1, before: last.lines.pageInfo.startCursor });
    expect([last, before].map(({ lines: { nodes } }) => nodes[0]?.cells[0])).toEqual(['2', '1']);
  });

  it('comes whole as a workbook, and on paper with room to sign', async () => {
    const coop = await house.cooperative();
    await appoint(coop, (await memberIn(coop)).id);
    const file = (format: 'pdf' | 'xlsx') =>
      coop.run(() => house.get(BooksService).file('BOARD', format)) as Promise<BookFile>;

    const [head, line] = await readSheet((await file('xlsx')).content);
    const paper = (await file('pdf')).content;

    expect(head?.slice(5, 8)).toEqual(['No. anggota', 'Jabatan', 'Diangkat']);
    expect(line?.slice(5, 7)).toEqual(['0001', 'Ketua']);
    expect(paper.subarray(0, 4).toString()).toBe('%PDF');
  });

  it('is a wall to the neighbour, who reads nothing, appoints nobody and ends nothing', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { id: memberId } = await memberIn(coop);
    const { id } = await appoint(coop, memberId);

    expect(await listed(other)).toEqual([]);
    expect((await book(other, 'BOARD')).lines.nodes).toEqual([]);
    await expect(appoint(other, memberId, { office: 'SECRETARY' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(end(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await listed(coop, false)).toHaveLength(1);
  });

  it('is never taken away, not even by the house', async () => {
    const [rights] = await house.admin<{ mayDelete: boolean }>(
      `select has_table_privilege('lumbung_app', 'membership.office_term', 'delete') as "mayDelete"`,
    );
    expect(rights?.mayDelete).toBe(false);
  });
});
