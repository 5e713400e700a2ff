import { describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@lumbung/identity';
import { person, type TestPerson } from '@lumbung/identity/testing';
import { newId } from '@lumbung/kernel';
import { MOST_PRIVATE_FILE_BYTES, runAs, type PersonId, type SentFile } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { DeclarationsService } from '../declarations/declarations.service.js';
import { SellersModule } from '../sellers.module.js';
import { declaredIn, LETTER, letterIn, sellerIn } from '../testing/index.js';
import { LettersResolver } from './letters.resolver.js';
import type { TurnoverLetter } from './letters.schema.js';
import { LettersService } from './letters.service.js';

describe('the signed letter of a turnover declaration', () => {
  const house = startHouse(SellersModule, IdentityModule);
  const officer = { personId: newId<'Person'>() as PersonId, displayName: 'Siti Aminah' };
  const letters = () => house.get(LettersService);
  const put = (coop: TestCooperative, declarationId: string, change: Partial<SentFile> = {}, as = ['MANAGER']) =>
    coop.run(() => letters().put(declarationId, { fileName: 'surat.pdf', content: LETTER, ...change }), as, officer);
  const declared = async (coop: TestCooperative, sellerId: string) =>
    (await coop.run(() => house.get(DeclarationsService).list({ first: 5 }, { sellerId }))).nodes[0]!;
  const urlOf = (letter: TurnoverLetter) => house.get(LettersResolver).url(letter);
  const urlFor = (coop: TestCooperative, letter: TurnoverLetter, as: string[] = ['TREASURER']) =>
    coop.run(() => urlOf(letter), as, officer);
  /** A browser tab: who he is, and no cooperative. */
  const open = (url: string | null, personId: PersonId = officer.personId) => {
    const [, id = '', permit = ''] = /^\/turnover-letters\/([^?]+)\?permit=(.+)$/.exec(url ?? '') ?? [];
    const principal = { kind: 'person' as const, personId, displayName: 'Siti Aminah', permissions: new Set<string>() };
    return runAs({ requestId: newId(), locale: 'id', principal }, () => letters().open(id, permit));
  };
  const remove = (coop: TestCooperative, letterId: string, reason = 'Salah berkas') =>
    coop.run(() => letters().remove({ letterId, reason }), ['MANAGER'], officer);
  const actionsIn = async (coop: TestCooperative, sellerId: string) =>
    (
      await house.admin<{ action: string }>(
        `select action from platform.audit_record where tenant_id = $1 and subject_id = $2 and action like '%Letter' order by seq`,
        [coop.id, sellerId],
      )
    ).map(({ action }) => action);
  const ownSeller = async (coop: TestCooperative): Promise<TestPerson & { sellerId: string }> => {
    const siti = await person(house);
    return Object.assign(siti, { sellerId: (await sellerIn(coop, { personId: siti.id })).id as string });
  };

  it('stands beside the declaration, and opens for an officer who may see what is sealed; each look is kept', async () => {
    const coop = await house.cooperative();
    const { id: sellerId } = await sellerIn(coop);
    const { id } = await declaredIn(coop, sellerId);

    await put(coop, id, { fileName: '../scan"surat\n.exe' });

    const [letter] = (await declared(coop, sellerId)).letters;
    expect(letter).toMatchObject({
      fileName: 'scan surat.pdf',
      mimeType: 'application/pdf',
      byteSize: LETTER.length,
      uploadedByName: 'Siti Aminah',
    });
    expect((await open(urlFor(coop, letter!))).content.equals(LETTER)).toBe(true);
    for (const role of ['CASHIER', 'CATALOG_EDITOR', 'SUPERVISOR', 'MEMBER'])
      expect(urlFor(coop, letter!, [role])).toBeNull();
    expect(await actionsIn(coop, sellerId)).toEqual(['sellers.addTurnoverLetter', 'sellers.openTurnoverLetter']);
  });

  it('is brought and seen by the seller himself, for his own declaration alone', async () => {
    const coop = await house.cooperative();
    const [siti, umi] = [await ownSeller(coop), await ownSeller(coop)];
    const { id } = await declaredIn(coop, siti.sellerId);
    const bring = (who: TestPerson) =>
      coop.run(() => letters().put(id, { fileName: 'foto.pdf', content: LETTER }), ['SELLER'], { personId: who.id });

    expect(await bring(siti)).toMatchObject({ letterId: expect.any(String) });
    await expect(bring(umi)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(bring(await person(house))).rejects.toMatchObject({ code: 'FORBIDDEN' });

    const [letter] = (await declared(coop, siti.sellerId)).letters;
    const url = coop.run(() => urlOf(letter!), ['SELLER'], { personId: siti.id });
    expect((await open(url, siti.id)).content.equals(LETTER)).toBe(true);
    expect(coop.run(() => urlOf(letter!), ['SELLER', 'CASHIER'], { personId: umi.id })).toBeNull();
    await expect(open(url, umi.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('has an address that ends after ten minutes and cannot be bent', async () => {
    const coop = await house.cooperative();
    const { id: sellerId } = await sellerIn(coop);
    await letterIn(coop, sellerId);
    const url = urlFor(coop, (await declared(coop, sellerId)).letters[0]!);

    await expect(open(`${url}x`)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(open(url!.replace(/letters\/[^?]+/, `letters/${newId()}`))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    house.clock.advance({ minutes: 11 });
    await expect(open(url)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each<[string, Partial<SentFile>]>([
    ['nothing in it', { content: Buffer.alloc(0) }],
    ['too much in it', { content: Buffer.concat([LETTER, Buffer.alloc(MOST_PRIVATE_FILE_BYTES)]) }],
    ['a page in it', { content: Buffer.from('<html><script>alert(1)</script></html>') }],
    ['a program under the name of a paper', { content: Buffer.from('MZ-program'), fileName: 'surat.pdf' }],
  ])('is refused with %s', async (_, change) => {
    const coop = await house.cooperative();
    const { id: sellerId } = await sellerIn(coop);
    const { id } = await declaredIn(coop, sellerId);

    expect(await put(coop, id, change)).toMatchObject({ code: 'INVALID_INPUT', field: 'file' });
    expect((await declared(coop, sellerId)).letters).toEqual([]);
  });

  it('has at most five files, also when many come at once', async () => {
    const coop = await house.cooperative();
    const { id: sellerId } = await sellerIn(coop);
    const { id } = await declaredIn(coop, sellerId);

    const answers = await Promise.all(Array.from({ length: 7 }, () => put(coop, id)));

    expect(answers.filter((answer) => 'letterId' in answer)).toHaveLength(5);
    expect((await declared(coop, sellerId)).letters).toHaveLength(5);
  });

  it('is taken away by the office with a reason, also twice, and then is gone', async () => {
    const coop = await house.cooperative();
    const { id: sellerId } = await sellerIn(coop);
    const letterId = await letterIn(coop, sellerId);
    const url = urlFor(coop, (await declared(coop, sellerId)).letters[0]!);

    expect(await remove(coop, letterId, ' x ')).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    expect(await remove(coop, letterId)).toEqual({ letterId });
    expect(await remove(coop, letterId)).toEqual({ letterId });
    expect((await declared(coop, sellerId)).letters).toEqual([]);
    await expect(open(url)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await actionsIn(coop, sellerId)).toEqual(['sellers.addTurnoverLetter', 'sellers.removeTurnoverLetter']);
  });

  it('is neither brought by those who only read, nor known to another cooperative', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { id: sellerId } = await sellerIn(coop);
    const letterId = await letterIn(coop, sellerId);
    const { id } = await declared(coop, sellerId);

    await expect(put(coop, id, {}, ['CASHIER'])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(put(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(remove(other, letterId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(remove(other, newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await declared(coop, sellerId)).letters).toHaveLength(1);
  });
});
