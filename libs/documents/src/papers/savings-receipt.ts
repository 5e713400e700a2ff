import { formatDateTime, formatRupiah, terbilang, type CooperativeTimeZone, type Money } from '@lumbung/kernel';
import type { Block } from '../model/block.js';
import { facts, rule, signatures, text, total } from '../model/blocks.js';
import type { Document } from '../model/document.js';
import { wordsOf } from '../words/words.js';
import { heading, letterhead, type PaperInput } from './common.js';

/** An account as it stands on the paper of its move. */
export interface PaperAccount {
  readonly number: string;
  readonly productName: string;
  readonly memberName: string;
  readonly memberNo: string;
}

/** Who takes what a dead member left. */
export interface PaperHeir {
  readonly name: string;
  /** Of the heirs' letter (surat keterangan ahli waris). */
  readonly letterNo: string | null;
}

export interface SavingsReceiptInput extends PaperInput {
  readonly kind: 'DEPOSIT' | 'WITHDRAWAL' | 'TRANSFER';
  readonly number: string;
  readonly at: Date;
  readonly timeZone: CooperativeTimeZone;
  readonly account: PaperAccount;
  /** Of a transfer: who receives. */
  readonly toAccount?: PaperAccount | null;
  /** Of a withdrawal after the member's death: he signs, and what one of the accounts stands at is none of his business. */
  readonly heir?: PaperHeir | null;
  readonly amount: Money;
  readonly balanceAfter: Money;
  /** What the passbook says beside. */
  readonly text: string;
  readonly teller: string | null;
  /** It was booked wrongly and taken back by a journal of this number. */
  readonly reversedBy?: string | null;
}

/**
 * The paper of a deposit (bukti kas masuk), a withdrawal (bukti kas keluar) or a transfer (bukti pemindahbukuan), for A4
 * and for rolls: amount in figures and words, what the account stands at afterwards, room for both signatures.
 */
export function savingsReceipt(input: SavingsReceiptInput): Document {
  const { locale = 'id', issuer, kind, account, toAccount, heir, amount, timeZone } = input;
  const words = wordsOf(locale);
  const said = WORDS[locale];
  const title = heir ? said.toHeir : said[kind];
  const signing = kind === 'DEPOSIT' ? said.payer : said.receiver;
  const blocks: Block[] = [
    letterhead(issuer, words),
    heading(title, words, input.copyNo),
    facts(
      [
        [words.number, input.number],
        [words.time, formatDateTime(input.at, timeZone, locale)],
        [said.teller, input.teller],
      ],
      [
        [words.member, `${account.memberName} (${account.memberNo})`],
        [said.account, `${account.number} ${account.productName}`],
        [said.to, toAccount && `${toAccount.number} ${toAccount.memberName}`],
        [said.heir, heir?.name],
        [said.letter, heir?.letterNo],
        [words.note, input.text],
        [said.reversed, input.reversedBy],
      ],
    ),
    { kind: 'totals', rows: [total(said.amount, formatRupiah(amount, locale), true)] },
    { kind: 'words', label: words.inWords, text: terbilang(amount.amount) },
    ...(heir ? [] : [facts([[said.balance, formatRupiah(input.balanceAfter, locale)]])]),
    rule,
    signatures([said.teller, input.teller], [signing, heir?.name ?? account.memberName]),
    text(heir ? said.keepHeir : said.keep, { align: 'center', size: 'small' }),
  ];
  return { name: `${title} ${input.number}`, locale, sheets: [{ blocks }], isNumbered: false, madeAt: input.at };
}

const WORDS = {
  id: {
    DEPOSIT: 'BUKTI SETORAN',
    WITHDRAWAL: 'BUKTI PENARIKAN',
    TRANSFER: 'BUKTI PEMINDAHBUKUAN',
    toHeir: 'BUKTI PEMBAYARAN AHLI WARIS',
    heir: 'Penerima',
    letter: 'Surat keterangan ahli waris',
    teller: 'Petugas',
    account: 'Rekening',
    to: 'Ke rekening',
    reversed: 'Dibatalkan oleh',
    amount: 'Jumlah',
    balance: 'Saldo sesudahnya',
    payer: 'Penyetor',
    receiver: 'Penerima',
    keepHeir: 'Simpan bukti ini bersama surat-surat waris.',
    keep: 'Simpan bukti ini dan cocokkan dengan buku simpanan Anda.',
  },
  en: {
    DEPOSIT: 'DEPOSIT RECEIPT',
    WITHDRAWAL: 'WITHDRAWAL RECEIPT',
    TRANSFER: 'TRANSFER RECEIPT',
    toHeir: 'RECEIPT OF AN HEIR',
    heir: 'Received by',
    letter: "Heirs' letter",
    teller: 'Served by',
    account: 'Account',
    to: 'To account',
    reversed: 'Reversed by',
    amount: 'Amount',
    balance: 'Balance afterwards',
    payer: 'Paid in by',
    receiver: 'Received by',
    keepHeir: 'Keep this receipt with the papers of the inheritance.',
    keep: 'Keep this receipt and compare it with your passbook.',
  },
} as const;
