import { describe, expect, it } from '@jest/globals';
import { banyuGembong } from '../../testing/fixtures.js';
import { APPLICATION_TOKENS, desk, joiningAnswers } from '../../testing/joining-fixtures.js';
import { startShop } from '../../testing/start-shop.js';

const FORM = {
  step: 'send',
  fullName: 'Umi Contoh',
  birthPlace: 'Pasuruan',
  birthOn: '17-8-1985',
  sex: 'FEMALE',
  occupation: 'Pedagang',
  phone: '0800 0000 0123',
  regionText: 'Trajeng',
  regionCode: '35.75.04.1003',
  street: 'Jl. Halmahera 12',
  hasConsented: '1',
};

const SENT = {
  fullName: 'Umi Contoh',
  phone: '+6280000000123',
  address: { street: 'Jl. Halmahera 12', regionCode: '35.75.04.1003' },
  particulars: { birthPlace: 'Pasuruan', birthOn: '1985-08-17', sex: 'FEMALE', occupation: 'Pedagang' },
  hasConsented: true,
};

const own = (token: string) => `/anggota/permohonan/${token}`;

describe('applying for membership, without JavaScript', () => {
  const shop = startShop();
  const asked = (operation: string) => shop.gateway.asked.filter((it) => it.operation === operation);
  const meanwhile = async <Result>(operation: string, answer: object, work: () => Promise<Result>) => {
    shop.gateway.answer(operation, () => answer);
    const result = await work();
    shop.gateway.answer(operation, joiningAnswers[operation] as never);
    return result;
  };

  it('says what membership is, what is paid in and what is agreed to, before anything is asked', async () => {
    const before = shop.gateway.asked.length;
    const { body, statusCode, headers } = await shop.visitor().get('/anggota/daftar');

    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toBe('private, no-store');
    for (const words of ['satu anggota satu suara', 'Simpanan pokok Rp100.000', desk.consentText]) {
      expect(body).toContain(words);
    }
    expect(body.indexOf('Simpanan pokok Rp100.000')).toBeLessThan(body.indexOf('name="fullName"'));
    expect(shop.gateway.asked).toHaveLength(before + 1);
  });

  it('is found on the page about the cooperative, where it takes applications', async () => {
    const open = await shop.visitor().get('/tentang');
    shop.gateway.answer('AboutPage', () => ({
      currentCooperative: { ...banyuGembong, openingHours: [], about: null, email: null, pickupPoint: null },
      membershipDesk: { isOpen: false },
    }));
    const member = shop.visitor();
    member.cookies.set('sesi', 'sesi-contoh');
    const closed = await member.get('/tentang');

    expect(open.body).toContain('href="/anggota/daftar"');
    expect([closed.statusCode, closed.body.includes('href="/anggota/daftar"')]).toEqual([200, false]);
  });

  it('leads from the form to one’s own page, and sends nothing that was left empty', async () => {
    const visitor = shop.visitor();
    const search = await visitor.post('/anggota/daftar', { ...FORM, regionCode: '', step: 'region' });
    expect([search.statusCode, asked('ApplyForMembership')]).toEqual([200, []]);
    expect(search.body).toContain('value="35.75.04.1003"');
    expect(search.body).toContain('value="Umi Contoh"');

    const answer = await visitor.post('/anggota/daftar', FORM);

    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${own('diajukan')}?kabar=terkirim`]);
    expect(asked('ApplyForMembership').at(-1)?.variables).toEqual({
      input: { requestId: expect.any(String), form: SENT, link: null },
    });
    expect((await visitor.get(`${own('diajukan')}?kabar=terkirim`)).body).toContain('Permohonan Anda sudah terkirim.');
  });

  it('sends a form pressed twice under the same request id, and the link one came by', async () => {
    const visitor = shop.visitor();
    const { body } = await visitor.get('/anggota/daftar?tautan=poster');
    const form = { ...FORM, requestId: /name="requestId" value="([^"]+)"/.exec(body)?.[1] ?? '', tautan: 'poster' };
    expect(body).toContain('name="tautan" value="poster"');

    await visitor.post('/anggota/daftar', form);
    await visitor.post('/anggota/daftar', form);

    const inputs = asked('ApplyForMembership')
      .slice(-2)
      .map(({ variables }) => variables.input);
    expect(inputs[0]).toMatchObject({ requestId: form.requestId, link: 'poster' });
    expect(inputs[1]).toEqual(inputs[0]);
  });

  it('names what is missing beside each field, keeps what was typed, and sends nothing', async () => {
    const before = asked('ApplyForMembership').length;
    const { body, statusCode } = await shop.visitor().post('/anggota/daftar', {
      step: 'send',
      fullName: 'Umi <Contoh>',
      phone: '123',
      birthOn: '17-8-85',
      email: 'bukan surel',
      nationalIdNo: 'tidak hafal',
      motivation: 'Belanja di sini sejak kecil.',
    });

    expect(statusCode).toBe(422);
    const fields = ['phone', 'birthPlace', 'birthOn', 'sex', 'occupation', 'email', 'nationalIdNo'];
    for (const field of [...fields, 'regionText', 'street', 'hasConsented']) {
      expect(body).toContain(`href="#${field}"`);
      expect(body).toContain(`id="${field}-error"`);
      expect(body).toContain(`id="${field}"`);
    }
    for (const typed of ['value="Umi &lt;Contoh>"', 'value="17-8-85"', 'Belanja di sini sejak kecil.</textarea>']) {
      expect(body).toContain(typed);
    }
    expect(asked('ApplyForMembership')).toHaveLength(before);
  });

  it.each([
    [
      'a region that is too wide, beside the region',
      { __typename: 'InvalidInput', field: 'form.address.regionCode', code: 'INVALID_INPUT', message: 'Terlalu luas.' },
      'href="#regionText">Terlalu luas.',
    ],
    [
      'a birth to come, beside the birth',
      { __typename: 'InvalidInput', field: 'form.particulars.birthOn', code: 'INVALID_INPUT', message: 'Belum tiba.' },
      'href="#birthOn">Belum tiba.',
    ],
    [
      'a door that closed meanwhile, above the form',
      { __typename: 'ApplicationsClosed', code: 'APPLICATIONS_CLOSED', message: 'Sedang ditutup.' },
      '<li>Sedang ditutup.</li>',
    ],
  ])('shows the refusal of %s', async (_, applyForMembership, shown) => {
    const { body, statusCode } = await meanwhile('ApplyForMembership', { applyForMembership }, () =>
      shop.visitor().post('/anggota/daftar', FORM),
    );

    expect(statusCode).toBe(422);
    expect(body).toContain(shown);
    expect(body).toContain('value="Umi Contoh"');
  });

  it('keeps what was typed when too many come from one telephone', async () => {
    const { body, statusCode } = await meanwhile('ApplyForMembership', { fault: 'RATE_LIMITED' }, () =>
      shop.visitor().post('/anggota/daftar', FORM),
    );

    expect(statusCode).toBe(429);
    expect(body).toContain('Tunggu beberapa menit');
    expect(body).toContain('value="Umi Contoh"');
  });

  it('says where to turn to when a link is no longer good', async () => {
    const { body, statusCode } = await shop.visitor().get('/anggota/daftar?tautan=habis');

    expect(statusCode).toBe(200);
    expect(body).toContain('Tautan ini tidak berlaku lagi');
    expect(body).not.toContain('name="fullName"');
  });

  it('fills in what is known of whoever is logged in', async () => {
    const person = { fullName: 'Siti Contoh', phone: '+6280000000456' };
    const visitor = shop.visitor();
    visitor.cookies.set('sesi', 'sesi-contoh');
    const page = { ...(joiningAnswers.JoinPage?.({}) ?? {}), me: { person } };
    const { body } = await meanwhile('JoinPage', page, () => visitor.get('/anggota/daftar'));

    expect(body).toContain('value="Siti Contoh"');
    expect(body).toMatch(/name="phone"[^>]*value="0800/);
  });
});

describe('one’s own application', () => {
  const shop = startShop();
  const asked = (operation: string) => shop.gateway.asked.filter((it) => it.operation === operation);

  it.each(APPLICATION_TOKENS)('tells how it stands when %s, in one question, to nobody else', async (token) => {
    const before = shop.gateway.asked.length;
    const { body, statusCode, headers } = await shop.visitor().get(own(token));

    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
    expect(body.match(/<h1[ >]/g)).toHaveLength(1);
    expect(body).toContain('PA-000012');
    expect(body).not.toMatch(/undefined|\[object|NaN/);
    expect(shop.gateway.asked).toHaveLength(before + 1);
    const offers = [body.includes(`${own(token)}/jawab`), body.includes(`${own(token)}/batal`)];
    expect(offers).toEqual([token === 'dikembalikan', token === 'dikembalikan' || token === 'diajukan']);
  });

  it('does not know a token that is none, nor asks for what could not be one', async () => {
    const unknown = await shop.visitor().get(own('tidak-ada'));
    const before = asked('OwnApplicationPage').length;
    const odd = await shop.visitor().get(own('tidak%20ada'));

    expect([unknown.statusCode, odd.statusCode]).toEqual([404, 404]);
    expect(asked('OwnApplicationPage')).toHaveLength(before);
  });

  it('takes an answer to what was asked', async () => {
    const visitor = shop.visitor();
    const empty = await visitor.post(`${own('dikembalikan')}/jawab`, { step: 'send', answer: ' ' });
    expect([empty.statusCode, asked('AnswerApplication')]).toEqual([422, []]);
    expect(empty.body).toContain('href="#answer"');

    const answer = await visitor.post(`${own('dikembalikan')}/jawab`, { step: 'send', answer: 'KTP saya baru.' });

    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${own('dikembalikan')}?kabar=terjawab`]);
    expect(asked('AnswerApplication').at(-1)?.variables).toEqual({
      input: { token: 'dikembalikan', answer: 'KTP saya baru.' },
    });
  });

  it('takes the data anew beside the answer, and keeps both until they are whole', async () => {
    const visitor = shop.visitor();
    const before = asked('AnswerApplication').length;
    const opened = await visitor.post(`${own('dikembalikan')}/jawab`, { step: 'data', answer: 'Alamat baru.' });
    const half = await visitor.post(`${own('dikembalikan')}/jawab`, {
      ...FORM,
      data: '1',
      answer: 'Alamat baru.',
      street: '',
    });

    for (const { body } of [opened, half]) {
      expect(body).toContain('Alamat baru.</textarea>');
      expect(body).toContain('name="data" value="1"');
      expect(body).toContain(desk.consentText);
    }
    expect(opened.body).toContain('value="Umi Contoh"');
    expect([opened.statusCode, half.statusCode]).toEqual([200, 422]);
    expect(half.body).toContain('href="#street"');
    expect(asked('AnswerApplication')).toHaveLength(before);

    const whole = await visitor.post(`${own('dikembalikan')}/jawab`, { ...FORM, data: '1', answer: 'Alamat baru.' });

    expect(whole.statusCode).toBe(303);
    expect(asked('AnswerApplication').at(-1)?.variables).toEqual({
      input: { token: 'dikembalikan', answer: 'Alamat baru.', form: SENT },
    });
  });

  it('is taken back by a form of its own, and says why where that cannot be', async () => {
    const taken = await shop.visitor().post(`${own('diajukan')}/batal`, {});
    shop.gateway.answer('WithdrawApplication', () => ({
      withdrawApplication: {
        __typename: 'ApplicationStepNotAllowed',
        code: 'APPLICATION_STEP_NOT_ALLOWED',
        message: 'Langkah ini tidak dapat dilakukan.',
      },
    }));
    const refused = await shop.visitor().post(`${own('disetujui')}/batal`, {});

    expect([taken.statusCode, taken.headers.location]).toEqual([303, own('diajukan')]);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Langkah ini tidak dapat dilakukan.');
  });
});
