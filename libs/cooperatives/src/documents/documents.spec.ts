import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { MOST_PRIVATE_FILE_BYTES, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CooperativesModule } from '../cooperatives.module.js';
import { PAPER, profileIn } from '../testing/index.js';
import { DocumentsService, type UploadedPaper } from './documents.service.js';

describe('the papers of a cooperative', () => {
  const house = startHouse(CooperativesModule);
  const me = { personId: newId<'Person'>() as PersonId, displayName: 'Siti Aminah' };

  const withProfile = async () => {
    const coop = await house.cooperative('DRAFT');
    await profileIn(coop);
    return coop;
  };
  const put = (coop: TestCooperative, paper: Partial<UploadedPaper> = {}, as = ['OWNER']) =>
    coop.run(
      () => house.get(DocumentsService).put({ kind: 'BYLAWS', fileName: 'AD ART.pdf', content: PAPER, ...paper }),
      as,
      me,
    );
  const list = (coop: TestCooperative, person = me) =>
    coop.run(() => house.get(DocumentsService).list(), ['OWNER'], person);
  const remove = (coop: TestCooperative, id: string) => coop.run(() => house.get(DocumentsService).remove(id));
  const open = (coop: TestCooperative, url: string, person = me) => {
    const [, id, permit] = /^\/documents\/([^?]+)\?permit=(.+)$/.exec(url) as unknown as [string, string, string];
    return coop.run(() => house.get(DocumentsService).open(id, permit), ['OWNER'], person);
  };
  const put1 = async (coop: TestCooperative, paper: Partial<UploadedPaper> = {}) => {
    const result = await put(coop, paper);
    if ('message' in result) throw new Error(result.message);
    return result.documentId;
  };

  it('are kept whole and listed newest first, with a link that opens them', async () => {
    const coop = await withProfile();
    await put1(coop);
    house.clock.advance({ minutes: 1 });
    const id = await put1(coop, { kind: 'TAX_CARD', fileName: '../../etc/NPWP"koperasi\n.exe' });

    const papers = await list(coop);

    expect(papers.map((it) => it.kind)).toEqual(['TAX_CARD', 'BYLAWS']);
    expect(papers[0]).toMatchObject({
      id,
      fileName: 'NPWP koperasi.pdf',
      mimeType: 'application/pdf',
      byteSize: PAPER.length,
      uploadedByName: 'Siti Aminah',
    });
    expect((await open(coop, papers[0]?.url as string)).content.equals(PAPER)).toBe(true);
  });

  it('have links that end after ten minutes, belong to one person and cannot be bent', async () => {
    const coop = await withProfile();
    await put1(coop);
    const url = (await list(coop))[0]?.url as string;

    await expect(open(coop, url, { ...me, personId: newId() as PersonId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(open(coop, url.replace(/\/documents\/[^?]+/, `/documents/${newId()}`))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(open(coop, `${url}x`)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    house.clock.advance({ minutes: 11 });
    await expect(open(coop, url)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each<[string, Partial<UploadedPaper>]>([
    ['kind', { kind: 'SOMETHING' }],
    ['kind', { kind: 'toString' }],
    ['file', { content: Buffer.alloc(0) }],
    ['file', { content: Buffer.concat([PAPER, Buffer.alloc(MOST_PRIVATE_FILE_BYTES)]) }],
    ['file', { content: Buffer.from('<html><script>alert(1)</script></html>'), fileName: 'surat.pdf' }],
    ['file', { content: Buffer.from('MZ-program'), fileName: 'foto.png' }],
  ])('are refused by their %s when it is wrong', async (field, paper) => {
    const coop = await withProfile();

    expect(await put(coop, paper)).toMatchObject({ code: 'INVALID_INPUT', field });
    expect(await list(coop)).toEqual([]);
  });

  it('are only for those who may edit the cooperative', async () => {
    const coop = await withProfile();

    await expect(put(coop, {}, ['CASHIER'])).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('can be removed, also twice, and then are gone', async () => {
    const coop = await withProfile();
    const id = await put1(coop);
    const url = (await list(coop))[0]?.url as string;

    expect(await remove(coop, id)).toMatchObject({ documentId: id });
    expect(await remove(coop, id)).toMatchObject({ documentId: id });
    expect(await list(coop)).toEqual([]);
    await expect(open(coop, url)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of another cooperative are not found', async () => {
    const [mine, other] = [await withProfile(), await withProfile()];
    const id = await put1(mine);

    await expect(remove(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(remove(other, newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await list(other)).toEqual([]);
    expect(await list(mine)).toHaveLength(1);
  });

  it('leave a record of coming and going', async () => {
    const coop = await withProfile();
    const id = await put1(coop);
    await remove(coop, id);

    const records = await house.admin(
      'select action from platform.audit_record where tenant_id = $1 and subject_id = $2 order by seq',
      [coop.id, id],
    );
    expect(records.map(({ action }) => action)).toEqual(['cooperatives.addDocument', 'cooperatives.removeDocument']);
  });
});
