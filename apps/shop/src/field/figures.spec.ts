import { describe, expect, it } from '@jest/globals';
import { dueOf, takenToday } from './figures.js';
import type { Item } from './pocket.js';
import { receiptOf } from './receipt-text.js';
import { waitAfter } from './sender.js';
import { id } from './words/id.js';

const item: Item = {
  id: '0193a7b0-0000-7000-8000-000000000001',
  sequence: 7,
  accountId: 'wajib',
  accountName: 'Simpanan wajib',
  accountNumber: 'S-000123',
  memberId: 'siti',
  memberName: 'Siti Contoh',
  memberNo: '0012',
  amount: 50_000,
  collectedAt: '2026-11-21T09:05:00.000Z',
  provisionalNumber: 'BS-317D-0007',
  state: 'WAITING',
  receiptNumber: null,
  refusal: null,
  withdrawnBecause: null,
};
const madeAt = '2026-11-21T01:00:00.000Z';
const due = (...items: Item[]) => dueOf({ id: 'wajib', due: 75_000 }, items, madeAt);

describe('what a member still owes, on a phone without a network', () => {
  it('is less by what was taken in since the pack was fetched, and never less than nothing', () => {
    expect(due()).toBe(75_000);
    expect(due(item)).toBe(25_000);
    expect(due(item, { ...item, id: '2' })).toBe(0);
  });

  it('knows what the pack already counts, and what was withdrawn', () => {
    expect(due({ ...item, state: 'POSTED', collectedAt: '2026-11-20T09:00:00.000Z' })).toBe(75_000);
    expect(due({ ...item, state: 'REFUSED', collectedAt: '2026-11-20T09:00:00.000Z' })).toBe(25_000);
    expect(due({ ...item, state: 'WITHDRAWN' })).toBe(75_000);
    expect(due({ ...item, withdrawnBecause: 'Salah ketik' })).toBe(75_000);
  });

  it('is shown beside what he gave today', () => {
    expect(takenToday([item], 'siti', new Date('2026-11-21T09:30:00Z'))).toBe(50_000);
    expect(takenToday([item], 'siti', new Date('2026-11-23T09:30:00Z'))).toBe(0);
    expect(takenToday([item], 'budi', new Date('2026-11-21T09:30:00Z'))).toBe(0);
  });
});

describe('the receipt', () => {
  const pack = { cooperativeName: 'Koperasi Contoh', collectorName: 'Wawan', timeZone: 'Asia/Jakarta' };

  it('is called provisional until the house has booked the money', () => {
    const { title, text } = receiptOf(item, pack, id, 'id');

    expect(title).toBe('BUKTI SEMENTARA');
    expect(text).toBe(
      [
        '*BUKTI SEMENTARA*',
        'Koperasi Contoh',
        'Nomor: BS-317D-0007',
        'Waktu: 21 Nov 2026, 16.05 WIB',
        'Dari: Siti Contoh (0012)',
        'Untuk: Simpanan wajib S-000123',
        'Jumlah: Rp50.000',
        'Terbilang: lima puluh ribu rupiah',
        'Kolektor: Wawan',
        id.receiptProvisionalNote,
      ].join('\n'),
    );
  });

  it('then has the number of the house, and names the one it replaces', () => {
    const { title, text } = receiptOf(
      { ...item, state: 'POSTED', receiptNumber: 'BKM-261121-3K7QM2X' },
      pack,
      id,
      'id',
    );

    expect(title).toBe('BUKTI SETORAN');
    expect(text).toContain('Nomor: BKM-261121-3K7QM2X\nPengganti: BS-317D-0007');
  });
});

describe('how long a phone waits before it tries again', () => {
  it.each([
    [0, 2_000],
    [3, 16_000],
    [20, 300_000],
  ])('after %i failures it is %i ms, a quarter more or less', (failures, wait) => {
    expect(waitAfter(failures, 0.5)).toBe(wait);
    expect(waitAfter(failures, 0)).toBe(wait * 0.75);
    expect(waitAfter(failures, 1)).toBe(wait * 1.25);
  });
});
