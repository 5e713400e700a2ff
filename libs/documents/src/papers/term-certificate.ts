import { formatDate, formatPercent, formatRupiah, terbilang, type BusinessDate, type Money } from '@lumbung/kernel';
import { facts, signatures, text, total } from '../model/blocks.js';
import type { Document } from '../model/document.js';
import { wordsOf } from '../words/words.js';
import { heading, letterhead, type PaperInput } from './common.js';

export interface TermCertificateInput extends PaperInput {
  /** Nomor bilyet, such as 'SB-000012'. */
  readonly number: string;
  readonly productName: string;
  readonly memberName: string;
  readonly memberNo: string;
  readonly principal: Money;
  readonly termMonths: number;
  /** 1, and one more with each rollover. */
  readonly termNo: number;
  readonly startsOn: BusinessDate;
  readonly maturesOn: BusinessDate;
  /** Percent a year; null for a deposit that shares in what it earns. */
  readonly rateYearlyPercent: string | null;
  /** The member's part, percent; null for a conventional deposit. */
  readonly nisbahPercent: string | null;
  readonly interestPaid: 'MONTHLY' | 'AT_MATURITY';
  readonly rollover: 'NONE' | 'PRINCIPAL' | 'PRINCIPAL_AND_INTEREST';
  /** Where it will be paid to, such as 'S-000012 Simpanan Harian'. */
  readonly payoutAccount: string;
  readonly penaltyPercent: string;
  readonly penaltyAmount: Money;
  /** It has ended or was broken: nothing is owed on it any more. */
  readonly endedOn: BusinessDate | null;
  readonly issuedOn: BusinessDate;
  /** Opened by the member himself: it says that it is his copy, and that the original is with whom the desk gave it to. */
  readonly isOwnCopy?: boolean;
}

/** The certificate of a term deposit (bilyet simpanan berjangka): what is owed to whom, until when, and what was agreed. */
export function termCertificate(input: TermCertificateInput): Document {
  const { locale = 'id', issuer, principal, nisbahPercent, rateYearlyPercent, penaltyAmount } = input;
  const words = wordsOf(locale);
  const said = WORDS[locale];
  const percent = (value: string) => formatPercent(value, locale);
  const day = (value: BusinessDate) => formatDate(value, locale);
  const isSharia = nisbahPercent !== null;
  const penalty = [
    Number(input.penaltyPercent) > 0 ? said.ofPrincipal(percent(input.penaltyPercent)) : null,
    penaltyAmount.isPositive ? formatRupiah(penaltyAmount, locale) : null,
  ].filter((part) => part !== null);
  return {
    name: `${said.title} ${input.number}`,
    locale,
    sheets: [
      {
        blocks: [
          letterhead(issuer, words),
          heading(said.title, words, input.copyNo),
          ...(input.isOwnCopy ? [text(said.ownCopy, { align: 'center', size: 'small' })] : []),
          facts(
            [
              [words.number, input.number],
              [said.product, input.productName],
              [said.owner, input.memberName],
              [words.memberNo, input.memberNo],
            ],
            [
              [said.startsOn, day(input.startsOn)],
              [said.maturesOn, day(input.maturesOn)],
              [said.term, said.months(input.termMonths)],
              [said.termNo, input.termNo > 1 ? String(input.termNo) : null],
              [said.endedOn, input.endedOn && day(input.endedOn)],
            ],
          ),
          { kind: 'totals', rows: [total(said.principal, formatRupiah(principal, locale), true)] },
          { kind: 'words', label: words.inWords, text: terbilang(principal.amount) },
          facts([
            [said.rate, rateYearlyPercent && said.yearly(percent(rateYearlyPercent))],
            [said.nisbah, nisbahPercent && said.share(percent(nisbahPercent))],
            [isSharia ? said.sharePaid : said.ratePaid, said.paid[input.interestPaid]],
            [said.rollover, (isSharia ? said.shariaRollovers : said.rollovers)[input.rollover]],
            [said.payout, input.payoutAccount],
            [said.penalty, penalty.join(' + ')],
          ]),
          signatures([said.forCooperative, issuer.name], [said.owner, input.memberName]),
          text(`${said.issued} ${day(input.issuedOn)}. ${said.notTransferable}`, { align: 'center', size: 'small' }),
        ],
      },
    ],
    isNumbered: false,
    madeAt: null,
  };
}

const WORDS = {
  id: {
    title: 'BILYET SIMPANAN BERJANGKA',
    product: 'Produk',
    owner: 'Penyimpan',
    startsOn: 'Mulai',
    maturesOn: 'Jatuh tempo',
    term: 'Jangka waktu',
    months: (count: number) => `${count} bulan`,
    termNo: 'Jangka waktu ke-',
    endedOn: 'Sudah berakhir',
    principal: 'Jumlah simpanan',
    rate: 'Jasa simpanan',
    yearly: (percent: string) => `${percent} setahun, sebelum pajak`,
    nisbah: 'Nisbah anggota',
    share: (percent: string) => `${percent} dari hasil; tidak menjanjikan jumlah`,
    ratePaid: 'Jasa dibayar',
    sharePaid: 'Bagi hasil dibayar',
    paid: { MONTHLY: 'tiap bulan', AT_MATURITY: 'saat jatuh tempo' },
    rollover: 'Saat jatuh tempo',
    rollovers: {
      NONE: 'dicairkan seluruhnya',
      PRINCIPAL: 'pokok diperpanjang otomatis, jasa dibayarkan',
      PRINCIPAL_AND_INTEREST: 'pokok dan jasa diperpanjang otomatis',
    },
    shariaRollovers: {
      NONE: 'dicairkan seluruhnya',
      PRINCIPAL: 'pokok diperpanjang otomatis, bagi hasil dibayarkan',
      PRINCIPAL_AND_INTEREST: 'pokok dan bagi hasil diperpanjang otomatis',
    },
    payout: 'Rekening penerima',
    penalty: 'Denda cair awal',
    ofPrincipal: (percent: string) => `${percent} dari pokok`,
    forCooperative: 'Untuk koperasi',
    issued: 'Dicetak',
    ownCopy: 'SALINAN UNTUK ANGGOTA. Bukan bilyet asli; aslinya dicetak di kantor koperasi.',
    notTransferable: 'Bilyet ini bukti simpanan dan tidak dapat dipindahtangankan.',
  },
  en: {
    title: 'TERM DEPOSIT CERTIFICATE',
    product: 'Product',
    owner: 'Depositor',
    startsOn: 'From',
    maturesOn: 'Matures',
    term: 'Term',
    months: (count: number) => `${count} months`,
    termNo: 'Term no.',
    endedOn: 'Ended on',
    principal: 'Principal',
    rate: 'Return',
    yearly: (percent: string) => `${percent} a year, before tax`,
    nisbah: "Member's part",
    share: (percent: string) => `${percent} of what is earned; no amount is promised`,
    ratePaid: 'Return is paid',
    sharePaid: 'Profit share is paid',
    paid: { MONTHLY: 'every month', AT_MATURITY: 'at maturity' },
    rollover: 'At maturity',
    rollovers: {
      NONE: 'all is paid out',
      PRINCIPAL: 'the principal goes on, the return is paid',
      PRINCIPAL_AND_INTEREST: 'principal and return go on',
    },
    shariaRollovers: {
      NONE: 'all is paid out',
      PRINCIPAL: 'the principal goes on, the profit share is paid',
      PRINCIPAL_AND_INTEREST: 'principal and profit share go on',
    },
    payout: 'Paid to',
    penalty: 'Cost of ending early',
    ofPrincipal: (percent: string) => `${percent} of the principal`,
    forCooperative: 'For the cooperative',
    issued: 'Printed',
    ownCopy: "MEMBER'S COPY. Not the original, which is printed at the cooperative.",
    notTransferable: 'This certificate proves savings and cannot be transferred.',
  },
} as const;
