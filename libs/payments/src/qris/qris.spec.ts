import { describe, expect, it } from '@jest/globals';
import { rupiah } from '@lumbung/kernel';
import fc from 'fast-check';
import { crc16 } from './crc16.js';
import { qrisForAmount, readStaticQris, sealed } from './qris.js';
import { readFields, valueOf, writeFields, type Field } from './tlv.js';

const merchant: Field[] = [
  { tag: '00', value: '01' },
  { tag: '01', value: '11' },
  {
    tag: '26',
    value: writeFields([
      { tag: '00', value: 'ID.CO.CONTOH.WWW' },
      { tag: '01', value: '936000990000000001' },
      { tag: '02', value: '000000000000001' },
      { tag: '03', value: 'UMI' },
    ]),
  },
  {
    tag: '51',
    value: writeFields([
      { tag: '00', value: 'ID.CO.QRIS.WWW' },
      { tag: '02', value: 'ID1020000000001' },
      { tag: '03', value: 'UMI' },
    ]),
  },
  { tag: '52', value: '5411' },
  { tag: '53', value: '360' },
  { tag: '58', value: 'ID' },
  { tag: '59', value: 'KOPERASI MELATI' },
  { tag: '60', value: 'PASURUAN' },
  { tag: '61', value: '67131' },
];
const staticCode = sealed(merchant);
const without = (tag: string) => merchant.filter((field) => field.tag !== tag);
const replaced = (tag: string, value: string) => merchant.map((field) => (field.tag === tag ? { tag, value } : field));

describe('the checksum of a QRIS', () => {
  it.each([
    ['123456789', '29B1'],
    ['', 'FFFF'],
    ['A', 'B915'],
  ])('of %j is %s', (text, checksum) => expect(crc16(text)).toBe(checksum));
});

describe('reading a static QRIS', () => {
  it('finds the merchant, the national id and the acquirer', () => {
    expect(readStaticQris(` ${staticCode}\n`)).toEqual({
      payload: staticCode,
      merchantName: 'KOPERASI MELATI',
      merchantCity: 'PASURUAN',
      nmid: 'ID1020000000001',
      acquirer: 'ID.CO.CONTOH.WWW',
    });
  });

  it.each([
    ['what is no EMVCo text', 'https://contoh.example/bayar', 'NOT_EMV'],
    ['nothing', '', 'NOT_EMV'],
    ['a wrong letter', staticCode.replace('MELATI', 'MELATA'), 'CRC_MISMATCH'],
    ['a code cut inside, sealed anew', sealed([{ tag: '00', value: '01' }]), 'NOT_EMV'],
    ['a code of another country', sealed(replaced('58', 'SG')), 'NOT_EMV'],
    ['a dynamic code', sealed(replaced('01', '12')), 'NOT_STATIC'],
    ['a code with an amount in it', qrisForAmount(staticCode, rupiah(5)), 'NOT_STATIC'],
    ['another currency', sealed(replaced('53', '702')), 'NOT_RUPIAH'],
    ['no national id', sealed(without('51')), 'NMID_MISSING'],
    [
      'a national id of another shape',
      sealed(replaced('51', writeFields([{ tag: '02', value: 'ID12' }]))),
      'NMID_MISSING',
    ],
  ])('says of %s what is wrong', (_name, text, problem) => expect(readStaticQris(text)).toBe(problem));

  it('is not fooled by any single changed character', () => {
    fc.assert(
      fc.property(fc.nat(staticCode.length - 1), fc.constantFrom(...'0123456789ABCXYZ. '), (at, letter) => {
        fc.pre(staticCode[at] !== letter);
        expect(typeof readStaticQris(staticCode.slice(0, at) + letter + staticCode.slice(at + 1))).toBe('string');
      }),
    );
  });
});

describe('making a QRIS for one amount', () => {
  it('becomes dynamic, has the amount behind the currency and a right checksum', () => {
    const code = qrisForAmount(staticCode, rupiah(78_500));
    const fields = readFields(code) as Field[];

    expect(fields.map(({ tag }) => tag)).toEqual([
      '00',
      '01',
      '26',
      '51',
      '52',
      '53',
      '54',
      '58',
      '59',
      '60',
      '61',
      '63',
    ]);
    expect(valueOf(fields, '01')).toBe('12');
    expect(valueOf(fields, '54')).toBe('78500');
    expect(crc16(code.slice(0, -4))).toBe(code.slice(-4));
  });

  it('keeps everything else, for every amount and every merchant', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789'),
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 9_999_999_999_999 }), (name, amount) => {
        const code = sealed(replaced('59', name));
        const fields = readFields(qrisForAmount(code, rupiah(amount))) as Field[];
        const kept = fields.filter(({ tag }) => !['01', '54', '63'].includes(tag));
        expect(kept).toEqual(replaced('59', name).filter(({ tag }) => tag !== '01'));
        expect(valueOf(fields, '54')).toBe(String(amount));
      }),
    );
  });

  it.each([0, -1, 10_000_000_000_000])('refuses to ask for %d', (amount) =>
    expect(() => qrisForAmount(staticCode, rupiah(amount))).toThrow(RangeError),
  );
});

describe('fields of an EMVCo text', () => {
  it('come back as they were written', () => {
    const field = fc.record({
      tag: fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0')),
      value: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 99 }),
    });
    fc.assert(
      fc.property(fc.array(field, { maxLength: 12 }), (fields) =>
        expect(readFields(writeFields(fields))).toEqual(fields),
      ),
    );
  });

  it('are refused when a length lies', () => {
    expect(readFields('000201010')).toBeUndefined();
    expect(readFields('00AA01')).toBeUndefined();
    expect(readFields('0005ab')).toBeUndefined();
  });
});
