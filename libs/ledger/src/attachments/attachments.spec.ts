import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { MOST_PRIVATE_FILE_BYTES, runAs, type PersonId, type SentFile } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { LedgerModule } from '../ledger.module.js';
import { ManualJournalsService } from '../manual/manual.service.js';
import { openBooksOf, postedIn } from '../testing/index.js';
import { AttachmentsService } from './attachments.service.js';

const RECEIPT = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

describe('the papers that prove a journal', () => {
  const house = startHouse(LedgerModule);
  const papers = () => house.get(AttachmentsService);
  const officer = { personId: newId<'Person'>() as PersonId, displayName: 'Bu Bendahara' };
  const put = (coop: TestCooperative, ofId: string, change: Partial<SentFile> = {}) =>
    coop.run(
      () => papers().put(ofId, { fileName: 'nota beras.pdf', content: RECEIPT, ...change }),
      ['TREASURER'],
      officer,
    );
  const of = (coop: TestCooperative, ofId: string) => coop.run(() => papers().of(ofId), ['TREASURER'], officer);
  const open = (url: string | undefined, personId = officer.personId) => {
    const [, id = '', permit = ''] = /^\/journal-attachments\/([^?]+)\?permit=(.+)$/.exec(url ?? '') ?? [];
    const principal = { kind: 'person' as const, personId, displayName: 'x', permissions: new Set<string>() };
    return runAs({ requestId: newId(), locale: 'id', principal }, () => papers().open(id, permit));
  };
  const withJournal = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return { coop, journalId: await postedIn(coop) };
  };
  const draftIn = async (coop: TestCooperative) => {
    const accounts = await house.admin<{ id: string; number: string }>(
      `select id, number from ledger.account where tenant_id = $1 and number in ('1-1010', '5-3020')`,
      [coop.id],
    );
    const account = (number: string) => accounts.find((it) => it.number === number)?.id ?? '';
    const money = { moneyAccountId: account('1-1010'), otherAccountId: account('5-3020'), amount: rupiah(25_000) };
    const draft = await coop.run(
      () => house.get(ManualJournalsService).save({ requestId: newId(), form: 'MONEY_OUT', text: 'Beli lampu', money }),
      ['TREASURER'],
      officer,
    );
    if ('code' in draft) throw new Error(draft.message);
    return draft;
  };

  it('are listed beside it, and opened by who was given the address', async () => {
    const { coop, journalId } = await withJournal();
    expect(await of(coop, journalId)).toEqual([]);

    await put(coop, journalId);

    const [paper] = await of(coop, journalId);
    expect(paper).toMatchObject({
      fileName: 'nota beras.pdf',
      mimeType: 'application/pdf',
      uploadedByName: 'Bu Bendahara',
    });
    expect((await open(paper?.url)).content.equals(RECEIPT)).toBe(true);
    await expect(open(paper?.url, newId<'Person'>() as PersonId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('can be seen before a voucher is approved, and stay with the journal it becomes', async () => {
    const { coop } = await withJournal();
    const manual = house.get(ManualJournalsService);
    const { id, version } = await draftIn(coop);

    const { attachmentId } = (await put(coop, id)) as { attachmentId: string };
    await coop.run(() => manual.propose({ requestId: newId(), manualJournalId: id }), ['TREASURER'], officer);
    const posted = await coop.run(
      () => manual.approve({ requestId: newId(), manualJournalId: id, version }),
      ['OWNER'],
      { personId: newId<'Person'>() as PersonId, displayName: 'Pak Ketua' },
    );

    expect(posted).toMatchObject({ state: 'POSTED' });
    expect(await of(coop, (posted as { journalId: string }).journalId)).toHaveLength(1);
    expect(await of(coop, id)).toMatchObject([{ isLocked: true }]);
    // Nobody who may write makes the proof of what was posted disappear.
    expect(await coop.run(() => papers().remove({ attachmentId, reason: 'Salah foto' }))).toMatchObject({
      code: 'ATTACHMENT_LOCKED',
    });
    expect(await of(coop, id)).toHaveLength(1);
  });

  it('stay beside what was posted', async () => {
    const { coop, journalId } = await withJournal();
    const { attachmentId } = (await put(coop, journalId)) as { attachmentId: string };

    expect(await coop.run(() => papers().remove({ attachmentId, reason: 'Salah foto' }))).toMatchObject({
      code: 'ATTACHMENT_LOCKED',
      message: expect.stringContaining('sudah dibukukan'),
    });
    const [paper] = await of(coop, journalId);
    expect((await open(paper?.url)).content.equals(RECEIPT)).toBe(true);
  });

  it('are refused when they are none, and beyond twenty', async () => {
    const { coop, journalId } = await withJournal();

    expect(await put(coop, journalId, { content: Buffer.from('<script>') })).toMatchObject({ field: 'file' });
    expect(await put(coop, journalId, { content: Buffer.alloc(MOST_PRIVATE_FILE_BYTES + 1) })).toMatchObject({
      field: 'file',
    });
    await expect(put(coop, newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await Promise.all(Array.from({ length: 22 }, () => put(coop, journalId)));
    expect(await of(coop, journalId)).toHaveLength(20);
  });

  it('are taken away with a reason, and the trail stays', async () => {
    const { coop } = await withJournal();
    const { id } = await draftIn(coop);
    const { attachmentId } = (await put(coop, id)) as { attachmentId: string };
    const [paper] = await of(coop, id);
    const remove = (reason: string) => coop.run(() => papers().remove({ attachmentId, reason }));

    expect(await remove('ya')).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    expect(await remove('Salah foto')).toMatchObject({ attachmentId });
    expect(await remove('Salah foto')).toMatchObject({ attachmentId });
    expect(await of(coop, id)).toEqual([]);
    await expect(open(paper?.url)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await house.admin(
        `select 1 from platform.audit_record where tenant_id = $1 and action = 'ledger.removeAttachment'`,
        [coop.id],
      ),
    ).toHaveLength(1);
  });

  it('are nobody else’s', async () => {
    const { coop, journalId } = await withJournal();
    const other = await house.cooperative();
    const { attachmentId } = (await put(coop, journalId)) as { attachmentId: string };

    await expect(of(other, journalId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(put(other, journalId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other.run(() => papers().remove({ attachmentId, reason: 'Mau lihat' }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
