import { describe, expect, it } from '@jest/globals';
import { readScan } from './scan.js';

describe('the one field of the counter', () => {
  it.each([
    ['', { kind: 'nothing' }],
    ['  @ ', { kind: 'nothing' }],
    ['@0007', { kind: 'member', memberNo: '0007' }],
    ['8991234567890', { kind: 'code', text: '8991234567890', times: 1 }],
    ['BRS-5', { kind: 'code', text: 'BRS-5', times: 1 }],
    ['3*', { kind: 'times', times: 3 }],
    ['3*8991234567890', { kind: 'code', text: '8991234567890', times: 3 }],
    ['1,5* gula pasir', { kind: 'name', text: 'gula pasir', times: 1.5 }],
    ['2 × BRS-5', { kind: 'code', text: 'BRS-5', times: 2 }],
    [`K1${'A'.repeat(55)}`, { kind: 'card', code: `K1${'A'.repeat(55)}` }],
    [`3*K1${'A'.repeat(40)}`, { kind: 'code', text: `K1${'A'.repeat(40)}`, times: 3 }],
    ['beras', { kind: 'name', text: 'beras', times: 1 }],
    ['beras 5 kg', { kind: 'name', text: 'beras 5 kg', times: 1 }],
    ['0*beras', { kind: 'name', text: '0*beras', times: 1 }],
  ])('understands %j', (typed, read) => {
    expect(readScan(typed)).toEqual(read);
  });
});
