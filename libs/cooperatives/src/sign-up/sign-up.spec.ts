import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { AuditService, runAs, TenantDirectory, type PersonId, type Principal, type Tenant } from '@lumbung/platform';
import { startHouse } from '@lumbung/platform/testing';
import { CooperativesModule } from '../cooperatives.module.js';
import { CooperativeKind, OfficerOffice } from '../profile/cooperative.enums.js';
import { ProfileService } from '../profile/profile.service.js';
import { CooperativeSignedUp, type SignUpCooperativeInput } from './sign-up.schema.js';
import { SignUpService } from './sign-up.service.js';
import { SlugsService } from './slugs.service.js';

describe('signing a cooperative up', () => {
  const house = startHouse(CooperativesModule);
  let serial = 0;

  const wish = (change: Partial<SignUpCooperativeInput> = {}): SignUpCooperativeInput => {
    const number = ++serial;
    return {
      requestId: newId(),
      kind: CooperativeKind.CONSUMER,
      name: `Koperasi Uji ${number} (contoh)`,
      legalEntityNo: `AHU-${String(number).padStart(7, '0')}.AH.01.29`,
      cooperativeRegistrationNo: null,
      address: { street: 'Jl. Contoh 1', regionCode: '35.75.04.1003' },
      officers: [{ fullName: 'Siti Aminah', office: OfficerOffice.CHAIR }],
      slug: `koperasi-uji-${number}`,
      account: { fullName: 'Siti Aminah', email: `siti${number}@contoh.example`, password: 'sawah hijau lereng' },
      ...change,
    };
  };
  const signUp = (input: SignUpCooperativeInput, principal?: Principal) =>
    runAs({ requestId: newId(), locale: 'id', ...(principal && { principal }) }, () =>
      house.get(SignUpService).signUp(input),
    );
  const done = async (input: SignUpCooperativeInput, principal?: Principal) => {
    const result = await signUp(input, principal);
    if (!(result instanceof CooperativeSignedUp)) throw new Error(result.message);
    return result;
  };
  const somebody = async (): Promise<Principal> => {
    const { signedIn } = await done(wish());
    const personId = signedIn?.viewer.person.id as PersonId;
    return { kind: 'person', personId, displayName: 'Siti Aminah', permissions: new Set() };
  };
  const rolesAt = (tenantId: string) =>
    house.admin('select person_id, role from identity.role_assignment where tenant_id = $1', [tenantId]);

  it('founds a draft with a profile, makes the account its owner and signs it in', async () => {
    const input = wish({ name: '  Koperasi   Wanita Melati ', slug: 'wanita-melati' });

    const { cooperative, signedIn } = await done(input);

    expect(cooperative).toMatchObject({
      slug: 'wanita-melati',
      name: 'Koperasi Wanita Melati',
      state: 'DRAFT',
      timeZone: 'Asia/Jakarta',
      verification: null,
    });
    expect(cooperative.address.formatted).toBe('Jl. Contoh 1, Trajeng, Panggungrejo, Kota Pasuruan, Jawa Timur 67132');
    expect(cooperative).toMatchObject({
      isAcceptingOrders: false,
      registration: null,
      officers: [{ fullName: 'Siti Aminah', office: 'CHAIR', phone: null }],
    });
    expect(signedIn?.token).toBeTruthy();
    expect(await rolesAt(cooperative.id)).toEqual([{ person_id: signedIn?.viewer.person.id, role: 'OWNER' }]);
    expect(await house.get(TenantDirectory).bySlugOrHost('wanita-melati')).toMatchObject({
      id: cooperative.id,
      state: 'DRAFT',
    });
  });

  it('works at once for its owner: the profile can be read and changed, and the audit chain holds', async () => {
    const { cooperative, signedIn } = await done(wish());
    const tenant: Tenant = {
      id: cooperative.id as Tenant['id'],
      slug: cooperative.slug,
      state: 'DRAFT',
      timeZone: cooperative.timeZone,
    };
    const principal: Principal = {
      kind: 'person',
      personId: signedIn?.viewer.person.id as PersonId,
      displayName: 'Siti Aminah',
      permissions: new Set(['cooperatives.read', 'cooperatives.edit']),
    };
    const inside = <T>(work: () => Promise<T>) => runAs({ requestId: newId(), locale: 'id', tenant, principal }, work);

    const changed = await inside(() => house.get(ProfileService).update({ tagline: 'Segar tiap hari' }));

    expect(changed).toMatchObject({ tagline: 'Segar tiap hari', registration: { documents: [] } });
    expect(await inside(() => house.get(AuditService).firstBroken())).toBeNull();
    const actions = await house.admin('select action from platform.audit_record where tenant_id = $1 order by seq', [
      cooperative.id,
    ]);
    expect(actions.map(({ action }) => action)).toEqual([
      'identity.foundOwner',
      'cooperatives.signUp',
      'cooperatives.edit',
    ]);
  });

  it('makes the person who is signed in the owner, without a second account', async () => {
    const principal = await somebody();

    const { cooperative, signedIn } = await done(wish({ account: null }), principal);

    expect(signedIn).toBeNull();
    expect(await rolesAt(cooperative.id)).toEqual([{ person_id: principal.personId, role: 'OWNER' }]);
  });

  it('founds one cooperative however often the same request comes, and signs the account in again', async () => {
    const input = wish();

    const answers = await Promise.all([done(input), done(input), done(input)]);
    const later = await done(input);

    expect(new Set([...answers, later].map(({ cooperative }) => cooperative.id)).size).toBe(1);
    expect(later.signedIn?.viewer.person.id).toBe(answers[0]?.signedIn?.viewer.person.id);
    expect(await house.admin('select id from platform.tenant where slug = $1', [input.slug])).toHaveLength(1);
  });

  it('refuses the same requestId for another wish or another password, and no longer signs in after ten minutes', async () => {
    const input = wish();
    await done(input);
    const account = { ...(input.account as NonNullable<typeof input.account>), password: 'bukan sandi yang tadi' };

    await expect(signUp({ ...input, name: 'Koperasi Lain' })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(signUp({ ...input, account })).rejects.toMatchObject({ code: 'CONFLICT' });
    house.clock.advance({ minutes: 11 });
    expect((await done(input)).signedIn).toBeNull();
  });

  it('refuses a taken address with free ones that come close; of two at once one gets it', async () => {
    const results = await Promise.all([signUp(wish({ slug: 'berebut' })), signUp(wish({ slug: 'berebut' }))]);

    const refused = results.find((it) => !(it instanceof CooperativeSignedUp));
    expect(results.filter((it) => it instanceof CooperativeSignedUp)).toHaveLength(1);
    expect(refused).toMatchObject({ code: 'SLUG_TAKEN', slug: 'berebut' });
    expect(refused).toMatchObject({ suggestions: expect.arrayContaining(['koperasi-berebut']) });
  });

  it('refuses numbers of the state that another cooperative holds, however they are written; of two at once one gets them', async () => {
    const first = wish({ legalEntityNo: '518/BH/XVI/2003', cooperativeRegistrationNo: '9999 000 000 001' });
    await done(first);

    expect(await signUp(wish({ legalEntityNo: '518 bh xvi 2003' }))).toMatchObject({
      code: 'COOPERATIVE_ALREADY_SIGNED_UP',
      field: 'legalEntityNo',
    });
    expect(await signUp(wish({ cooperativeRegistrationNo: '999-9000-000001' }))).toMatchObject({
      field: 'cooperativeRegistrationNo',
    });
    const racing = await Promise.all([
      signUp(wish({ legalEntityNo: 'BH-77' })),
      signUp(wish({ legalEntityNo: 'BH 77' })),
    ]);
    expect(racing.filter((it) => it instanceof CooperativeSignedUp)).toHaveLength(1);
  });

  it('refuses an account that exists, a weak password, nobody at all, a reserved address and an unknown region', async () => {
    const known = wish();
    await done(known);

    expect(await signUp(wish({ account: known.account }))).toMatchObject({ code: 'ACCOUNT_EXISTS', field: 'email' });
    expect(
      await signUp(wish({ account: { fullName: 'Siti', email: 'lemah@contoh.example', password: '12345' } })),
    ).toMatchObject({ code: 'PASSWORD_TOO_WEAK' });
    expect(await signUp(wish({ account: null }))).toMatchObject({ code: 'INVALID_INPUT', field: 'account' });
    expect(await signUp(wish({ slug: 'dekopinda' }))).toMatchObject({ code: 'INVALID_INPUT', field: 'slug' });
    expect(await signUp(wish({ address: { street: 'Jl. Contoh', regionCode: '35.75.04.9999' } }))).toMatchObject({
      field: 'address.regionCode',
    });
  });

  it('leaves nothing behind when it refuses', async () => {
    const known = wish();
    await done(known);
    const refused = wish({ account: known.account, slug: 'tidak-jadi' });

    await signUp(refused);

    expect(await house.admin(`select id from platform.tenant where slug = 'tidak-jadi'`)).toEqual([]);
    expect(
      await house.admin('select request_id from cooperatives.sign_up where request_id = $1', [refused.requestId]),
    ).toEqual([]);
  });

  it('says whether an address can be taken', async () => {
    await done(wish({ slug: 'sudah-ada' }));
    const ask = (slug: string) => house.get(SlugsService).availability(slug);

    expect(await ask('masih-bebas')).toEqual({ slug: 'masih-bebas', isAvailable: true, reason: null, suggestions: [] });
    expect(await ask('sudah-ada')).toMatchObject({
      isAvailable: false,
      reason: 'TAKEN',
      suggestions: expect.arrayContaining(['toko-sudah-ada']),
    });
    expect(await ask('admin')).toMatchObject({ isAvailable: false, reason: 'RESERVED' });
    expect(await ask('Koperasi Saya')).toMatchObject({
      reason: 'INVALID',
      suggestions: expect.arrayContaining(['koperasi-saya']),
    });
    expect(await ask('ab')).toMatchObject({ reason: 'INVALID' });
  });
});
