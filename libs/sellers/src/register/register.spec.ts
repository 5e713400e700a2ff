import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { IdentityModule } from '@lumbung/identity';
import { person, type TestPerson } from '@lumbung/identity/testing';
import { memberIn } from '@lumbung/membership/testing';
import { AuditService } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SellersModule } from '../sellers.module.js';
import { sellerIn } from '../testing/index.js';
import type { ApplyAsSellerInput, SellerFilter } from './register.schema.js';
import { SellerRegisterService } from './register.service.js';
import { SellerReadsService } from './seller-reads.service.js';
import { SellerStatesService } from './seller-states.service.js';
import { SellersService } from './sellers.service.js';

const HOME = { street: 'Jl. Halmahera 12', regionCode: '35.75.04.1003' };

describe('selling through the cooperative (penjual UMKM)', () => {
  const house = startHouse(SellersModule, IdentityModule);
  const application = (more: Partial<ApplyAsSellerInput> = {}): ApplyAsSellerInput => ({
    requestId: newId(),
    name: 'Dapur Bu Siti',
    goodsKind: 'Kue basah',
    phone: '+628000000123',
    address: HOME,
    ...more,
  });
  const apply = (coop: TestCooperative, who: TestPerson, more: Partial<ApplyAsSellerInput> = {}) =>
    who.in(coop, () => house.get(SellerRegisterService).apply(application(more)));
  const permissionsOf = async (who: TestPerson, coop: TestCooperative) =>
    (await who.contextIn(coop)).principal?.permissions.has('sellers.own') ?? false;
  const thing = <T extends object>(answer: T | { code: string }) => {
    if ('code' in answer) throw new Error(answer.code);
    return answer as Exclude<T, { code: string }>;
  };

  it('takes an application once per request, and only one of a person who waits', async () => {
    const coop = await house.cooperative();
    const siti = await person(house);
    const requestId = newId();

    const first = thing(await apply(coop, siti, { requestId }));
    const again = await apply(coop, siti, { requestId });

    expect(again).toEqual(first);
    expect(first).toMatchObject({
      slug: 'dapur-bu-siti',
      state: 'APPLIED',
      stateLabel: 'Menunggu persetujuan',
      allowedStates: ['ACTIVE', 'ENDED'],
      sinceOn: null,
      hasAccount: true,
      stateHistory: [{ toState: 'APPLIED' }],
    });
    expect(await apply(coop, siti)).toMatchObject({ code: 'ALREADY_SELLER', state: 'APPLIED' });
    expect(await siti.in(coop, () => house.get(SellerReadsService).ofPerson(siti.id))).toMatchObject({ id: first.id });
  });

  it('lets one of two applications at once through, and gives two shops of one name two addresses', async () => {
    const coop = await house.cooperative();
    const [siti, umi] = [await person(house), await person(house)];

    const answers = await Promise.all([apply(coop, siti), apply(coop, siti), apply(coop, umi)]);

    expect(answers.filter((answer) => 'code' in answer)).toHaveLength(1);
    expect(answers.flatMap((answer) => ('slug' in answer ? [answer.slug] : [])).sort()).toEqual([
      'dapur-bu-siti',
      'dapur-bu-siti-2',
    ]);
  });

  it.each([
    ['no kind of goods', { goodsKind: null }, 'goodsKind'],
    ['no telephone', { phone: null }, 'phone'],
    ['no address', { address: null }, 'address'],
    ['an address that is too wide', { address: { ...HOME, regionCode: '35.75' } }, 'address.regionCode'],
    ['a NIB of 12 digits', { nib: '123456789012' }, 'nib'],
    ['an NPWP of 14 digits', { npwp: '12345678901234' }, 'npwp'],
    ['an impossible NIK', { nationalIdNo: '3575043199000000' }, 'nationalIdNo'],
    [
      'a word for an account number',
      { bankAccount: { bankName: 'Bank Contoh', accountNo: 'tunai', holderName: 'Siti' } },
      'bankAccount.accountNo',
    ],
    ['a photo nobody uploaded', { photoMediaId: newId() }, 'photoMediaId'],
  ])('refuses %s', async (_what, wrong, field) => {
    const coop = await house.cooperative();

    expect(await apply(coop, await person(house), wrong)).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('gives the role SELLER with the approval and takes it at the end; suspended he keeps his pages', async () => {
    const coop = await house.cooperative();
    const siti = await person(house);
    const { id } = thing(await apply(coop, siti));
    const states = house.get(SellerStatesService);
    const ofPerson = () => coop.run(() => house.get(SellersService).ofPerson(undefined, siti.id));
    expect([await permissionsOf(siti, coop), await ofPerson()]).toEqual([false, null]);

    const approved = await coop.run(() => states.approve(id));
    expect(await coop.run(() => states.approve(id))).toEqual(approved);
    expect(approved).toMatchObject({ state: 'ACTIVE', sinceOn: '2026-11-21', allowedStates: ['SUSPENDED', 'ENDED'] });
    expect([await permissionsOf(siti, coop), await ofPerson()]).toMatchObject([true, { id, state: 'ACTIVE' }]);

    await coop.run(() => states.suspend({ sellerId: id, reason: 'Barang basi' }));
    expect([await permissionsOf(siti, coop), await ofPerson()]).toMatchObject([true, { state: 'SUSPENDED' }]);
    await coop.run(() => states.reactivate({ sellerId: id, reason: 'Sudah diperbaiki' }));
    expect(await coop.run(() => states.end({ sellerId: id, reason: 'Pindah kota' }))).toMatchObject({
      state: 'ENDED',
      stateHistory: [{ toState: 'ENDED', reason: 'Pindah kota' }, {}, {}, {}, {}],
    });
    expect([await permissionsOf(siti, coop), await ofPerson()]).toEqual([false, null]);
    expect(await coop.run(() => house.get(AuditService).firstBroken())).toBeNull();

    expect(await apply(coop, siti)).toMatchObject({ state: 'APPLIED', slug: 'dapur-bu-siti-2' });
  });

  it('knows the steps: an application is approved or refused, not suspended; what ended stays ended', async () => {
    const coop = await house.cooperative();
    const states = house.get(SellerStatesService);
    const { id } = await sellerIn(coop, { state: 'APPLIED' });
    const step = { sellerId: id, reason: 'Uji' };

    for (const act of [states.suspend, states.reactivate, states.end])
      expect(await coop.run(() => act.call(states, step))).toMatchObject({
        code: 'SELLER_STATE_NOT_ALLOWED',
        currentState: 'APPLIED',
      });
    expect(await coop.run(() => states.reject(step))).toMatchObject({ state: 'ENDED', sinceOn: null });
    expect(await coop.run(() => states.approve(id))).toMatchObject({
      code: 'SELLER_STATE_NOT_ALLOWED',
      allowedStates: [],
    });
    const active = await sellerIn(coop);
    expect(await coop.run(() => states.reject({ ...step, sellerId: active.id }))).toMatchObject({
      code: 'SELLER_STATE_NOT_ALLOWED',
    });
  });

  it('connects the account of a member who was written down as a seller before he had one', async () => {
    const coop = await house.cooperative();
    const member = await memberIn(coop);
    const { id } = await sellerIn(coop, { memberId: member.id });
    const siti = await person(house);
    const states = house.get(SellerStatesService);

    for (let told = 0; told < 2; told++)
      await coop.run(() => states.connect({ memberId: member.id, personId: siti.id }));

    expect(await permissionsOf(siti, coop)).toBe(true);
    expect(await coop.run(() => house.get(SellerReadsService).one(id))).toMatchObject({
      hasAccount: true,
      memberNo: member.memberNo,
    });
  });

  it('lets go of an account that was taken away from the member, with its role, and of no other', async () => {
    const coop = await house.cooperative();
    const member = await memberIn(coop);
    const { id } = await sellerIn(coop, { memberId: member.id });
    const [siti, other] = [await person(house), await person(house)];
    const states = house.get(SellerStatesService);
    const told = (personId: string) => coop.run(() => states.disconnect({ memberId: member.id, personId }));
    const hasAccount = () => coop.run(() => house.get(SellerReadsService).one(id));
    await coop.run(() => states.connect({ memberId: member.id, personId: siti.id }));

    await told(other.id);
    expect(await hasAccount()).toMatchObject({ hasAccount: true });
    await told(siti.id);
    await told(siti.id);

    expect(await permissionsOf(siti, coop)).toBe(false);
    expect(await hasAccount()).toMatchObject({ hasAccount: false });
  });

  it('keeps what is private sealed, shows masks, and all of it only with a reason that stays in the audit', async () => {
    const coop = await house.cooperative();
    const bankAccount = { bankName: 'Bank Contoh', accountNo: '0012-345.678', holderName: 'Siti  Aminah' };
    const seller = await sellerIn(coop, {
      phone: '+628000000777',
      bankAccount,
      nationalIdNo: '3575044101900000',
      npwp: '3575044101900000',
    });
    const reveal = (reason: string) =>
      coop.run(() => house.get(SellerRegisterService).reveal({ sellerId: seller.id, reason }));

    const [row] = await house.admin('select * from sellers.seller where id = $1', [seller.id]);
    const records = await house.admin('select detail from platform.audit_record where tenant_id = $1', [coop.id]);
    for (const secret of ['0012345678', '3575044101900000', '8000000777'])
      expect(JSON.stringify([row, records])).not.toContain(secret);
    expect(seller).toMatchObject({
      bankHolder: 'Siti Aminah',
      bankAccountMasked: '••••5678',
      nationalIdMasked: '************0000',
      npwpMasked: '••••0000',
    });
    expect(await reveal('  ab ')).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    expect(await reveal('Transfer hasil titipan')).toEqual({
      __typename: 'SellerData',
      sellerId: seller.id,
      phone: '+628000000777',
      bankAccountNo: '0012345678',
      nationalIdNo: '3575044101900000',
      npwp: '3575044101900000',
    });
  });

  it('changes what is named, by staff or by the seller himself, and nothing of another cooperative', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const siti = await person(house);
    const { id } = await sellerIn(coop, { personId: siti.id, nib: '1234567890123' });
    const register = house.get(SellerRegisterService);

    const mine = await siti.in(coop, () => register.updateMine({ story: 'Sejak 1998.', photoMediaId: null }));
    const theirs = await coop.run(() =>
      register.update({ sellerId: id, isPkp: true, nib: null, name: ' Dapur  Baru ' }),
    );

    expect(mine).toMatchObject({ story: 'Sejak 1998.', nib: '1234567890123' });
    expect(theirs).toMatchObject({ story: 'Sejak 1998.', nib: null, isPkp: true, name: 'Dapur Baru' });
    await expect(other.run(() => register.update({ sellerId: id, isPkp: false }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(other.run(() => house.get(SellerStatesService).approve(id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(siti.in(other, () => register.updateMine({ story: 'x' }))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('shows shoppers only active sellers, without street, telephone or numbers', async () => {
    const coop = await house.cooperative();
    const { slug, id } = await sellerIn(coop, { name: 'Batik Pasuruan', story: 'Tulis tangan.' });
    const waiting = await sellerIn(coop, { state: 'APPLIED' });
    const reads = house.get(SellerReadsService);
    const profile = (at: string) => coop.run(() => reads.profile(at), null);

    expect(await profile(slug)).toEqual({
      id,
      slug: 'batik-pasuruan',
      name: 'Batik Pasuruan',
      goodsKind: 'Kue basah',
      story: 'Tulis tangan.',
      sinceOn: '2026-11-21',
      place: 'Trajeng, Panggungrejo, Kota Pasuruan, Jawa Timur',
      photo: null,
    });
    await expect(profile(waiting.slug)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await coop.run(() => reads.profiles({ first: 5 }), null)).nodes.map((it) => it.id)).toEqual([id]);
  });

  it('reads page by page in three messages, by name, goods or whole telephone number', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    for (const name of ['Cahaya', 'Anugerah', 'Berkah']) await sellerIn(coop, { name, goodsKind: 'Keripik' });
    await sellerIn(coop, { name: 'Dewi', phone: '+628000000999', state: 'SUSPENDED' });
    await sellerIn(other, { name: 'Tetangga' });
    const list = (filter: SellerFilter, page: object = { first: 20 }) =>
      coop.run(() => house.get(SellerReadsService).list(filter, 'NAME', page, { history: true, total: true }));
    const names = async (...asked: Parameters<typeof list>) => (await list(...asked)).nodes.map(({ name }) => name);

    expect(await names({})).toEqual(['Anugerah', 'Berkah', 'Cahaya', 'Dewi']);
    expect(await names({ search: 'keripik' })).toEqual(['Anugerah', 'Berkah', 'Cahaya']);
    expect(await names({ search: '0800-0000-999' })).toEqual(['Dewi']);
    expect(await names({ states: ['SUSPENDED'] })).toEqual(['Dewi']);
    expect(await names({ search: '%' })).toEqual([]);
    const first = await list({}, { first: 3 });
    expect([await names({}, { first: 3, after: first.pageInfo.endCursor }), first.totalCount]).toEqual([['Dewi'], 4]);
    expect(await house.statementsOf(() => list({ search: 'a' }))).toHaveLength(3);
  });
});
