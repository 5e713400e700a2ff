import { describe, expect, it } from '@jest/globals';
import { rupiah, type BusinessDate } from '@lumbung/kernel';
import { toText } from '../text/to-text.js';
import { termCertificate, type TermCertificateInput } from './term-certificate.js';

const day = (text: string) => text as BusinessDate;

const sample = (given: Partial<TermCertificateInput> = {}): TermCertificateInput => ({
  issuer: { name: 'Koperasi Melati', registrationNo: null, address: null },
  number: 'SB-000012',
  productName: 'Sisuka',
  memberName: 'Siti Aminah',
  memberNo: '0002',
  principal: rupiah(12_500_000),
  termMonths: 3,
  termNo: 1,
  startsOn: day('2026-11-21'),
  maturesOn: day('2027-02-21'),
  rateYearlyPercent: '6.25',
  nisbahPercent: null,
  interestPaid: 'AT_MATURITY',
  rollover: 'PRINCIPAL_AND_INTEREST',
  payoutAccount: 'S-000012 Tabungan Harian',
  penaltyPercent: '0.5',
  penaltyAmount: rupiah(25_000),
  endedOn: null,
  issuedOn: day('2026-11-21'),
  ...given,
});

describe('the certificate of a term deposit (bilyet)', () => {
  it('says whose it is, how much in words, until when and at what rate', () => {
    const text = toText(termCertificate(sample()));

    for (const part of [
      'BILYET SIMPANAN BERJANGKA',
      'SB-000012',
      'Siti Aminah',
      'Rp12.500.000',
      '21 Februari 2027',
      '6,25% setahun',
      '0,5% dari pokok + Rp25.000',
      'S-000012 Tabungan Harian',
    ])
      expect(text).toContain(part);
    expect(text.toLowerCase()).toMatch(/dua belas juta lima\s+ratus ribu rupiah/);
    expect(text).not.toContain('SALINAN');
  });

  it('says of a second print that it is a copy, and of a deposit that has ended that it has', () => {
    const text = toText(termCertificate(sample({ copyNo: 1, endedOn: day('2027-02-21') })));

    expect(text).toContain('SALINAN ke-1');
    expect(text).toContain('Sudah berakhir');
  });

  it('promises no return of a sharia deposit', () => {
    const text = toText(termCertificate(sample({ rateYearlyPercent: null, nisbahPercent: '40' })));

    expect(text).toContain('40% dari hasil');
    expect(text).toMatch(/bagi hasil diperpanjang/);
    expect(text).not.toMatch(/\b(jasa|bunga)\b/i);
  });
});
