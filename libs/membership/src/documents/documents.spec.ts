import { describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@lumbung/identity';
import { newId } from '@lumbung/kernel';
import { MOST_PRIVATE_FILE_BYTES, runAs, type PersonId, type SentFile } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { MembershipModule } from '../membership.module.js';
import { memberIn, PAPER } from '../testing/index.js';
import { MemberDocumentsResolver } from './documents.resolver.js';
import { MemberDocumentsService } from './documents.service.js';

describe('the papers of a member', () => {
  const house = startHouse(MembershipModule, IdentityModule);
  const papers = () => house.get(MemberDocumentsService);
  const officer = { personId: newId<'Person'>() as PersonId, displayName: 'Siti Aminah' };
  const put = (coop: TestCooperative, memberId: string, change: Partial<SentFile> = {}, kind = 'IDENTITY_CARD') =>
    coop.run(() => papers().put(memberId, kind, { fileName: 'ktp siti.pdf', content: PAPER, ...change }));
  const of = (coop: TestCooperative, memberId: string) => coop.run(() => papers().of(memberId));
  const urlFor = async (coop: TestCooperative, memberId: string, as: string[]) => {
    const [paper] = await of(coop, memberId);
    return paper ? coop.run(async () => house.get(MemberDocumentsResolver).url(paper), as, officer) : null;
  };
  const open = (url: string | null, personId = officer.personId) => {
    const [, id = '', permit = ''] = /^\/member-documents\/([^?]+)\?permit=(.+)$/.exec(url ?? '') ?? [];
    const principal = { kind: 'person' as const, personId, displayName: 'Siti Aminah', permissions: new Set<string>() };
    return runAs({ requestId: newId(), locale: 'id', principal }, () => papers().open(id, permit));
  };

  it('are kept, told of, and opened only by who may see them; each look stays in the audit', async () => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop);

    await put(coop, id);

    expect(await of(coop, id)).toMatchObject([
      { kind: 'IDENTITY_CARD', fileName: 'ktp siti.pdf', mimeType: 'application/pdf', uploadedByName: 'Uji Coba' },
    ]);
    expect(await urlFor(coop, id, ['CASHIER'])).toBeNull();
    const url = await urlFor(coop, id, ['MANAGER']);
    expect((await open(url)).content.equals(PAPER)).toBe(true);
    await expect(open(url, newId<'Person'>() as PersonId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const looks = await house.admin(
      `select 1 from platform.audit_record where tenant_id = $1 and action = 'membership.openDocument'`,
      [coop.id],
    );
    expect(looks).toHaveLength(1);
  });

  it('are refused when they are no papers', async () => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop);

    expect(await put(coop, id, { content: Buffer.from('<script>') })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await put(coop, id, { content: Buffer.alloc(MOST_PRIVATE_FILE_BYTES + 1) })).toMatchObject({
      field: 'file',
    });
    expect(await put(coop, id, {}, 'RAHASIA')).toMatchObject({ field: 'kind' });
    await expect(put(coop, newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await of(coop, id)).toEqual([]);
  });

  it('are taken away with a reason, and then cannot be opened', async () => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop);
    const kept = (await put(coop, id)) as { documentId: string };
    const url = await urlFor(coop, id, ['MANAGER']);
    const remove = (reason: string) => coop.run(() => papers().remove({ documentId: kept.documentId, reason }));

    expect(await remove('ya')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await remove('Salah orang')).toEqual({ documentId: kept.documentId });
    expect(await remove('Salah orang')).toEqual({ documentId: kept.documentId });
    expect(await of(coop, id)).toEqual([]);
    await expect(open(url)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are nobody else’s', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { id } = await memberIn(coop);
    const kept = (await put(coop, id)) as { documentId: string };

    await expect(of(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(put(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      other.run(() => papers().remove({ documentId: kept.documentId, reason: 'Mau lihat' })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
