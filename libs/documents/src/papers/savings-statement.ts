import {
  formatDate,
  formatDateTime,
  formatRupiah,
  Money,
  type BusinessDate,
  type CooperativeTimeZone,
} from '@lumbung/kernel';
import { column, facts, text } from '../model/blocks.js';
import type { Document } from '../model/document.js';
import { wordsOf } from '../words/words.js';
import { heading, letterhead, type PaperInput } from './common.js';
import type { PaperAccount } from './savings-receipt.js';

/** One line of the passbook. */
export interface StatementLine {
  readonly bookedOn: BusinessDate;
  /** Why, as the passbook says. */
  readonly text: string;
  /** The other side: 'Kas', or who sent or received. */
  readonly counter: string;
  readonly receiptNumber: string;
  /** Above zero came in, below zero went out. */
  readonly amount: Money;
}

export interface SavingsStatementInput extends PaperInput {
  readonly account: PaperAccount;
  readonly from: BusinessDate;
  readonly to: BusinessDate;
  readonly opening: Money;
  /** In the order they were booked; the balance behind each is reckoned from the opening. */
  readonly lines: readonly StatementLine[];
  readonly madeAt: Date;
  readonly timeZone: CooperativeTimeZone;
}

/** What happened on a savings account in a period (rekening koran): balance before, every line, balance after. */
export function savingsStatement(input: SavingsStatementInput): Document {
  const { locale = 'id', issuer, account, from, to, opening, lines, madeAt } = input;
  const words = wordsOf(locale);
  const said = WORDS[locale];
  const money = (amount: Money) => formatRupiah(amount, locale);
  let [balance, received, paid] = [opening, Money.zero, Money.zero];
  const rows = lines.map((line) => {
    balance = balance.plus(line.amount);
    if (line.amount.isPositive) received = received.plus(line.amount);
    else paid = paid.minus(line.amount);
    return [
      formatDate(line.bookedOn, locale),
      `${line.text} (${line.counter})`,
      line.receiptNumber,
      line.amount.isPositive ? money(line.amount) : '',
      line.amount.isPositive ? '' : money(line.amount.negated()),
      money(balance),
    ];
  });
  return {
    name: `${said.title} ${account.number}`,
    locale,
    sheets: [
      {
        blocks: [
          letterhead(issuer, words),
          heading(said.title, words),
          facts(
            [
              [words.member, `${account.memberName} (${account.memberNo})`],
              [said.account, `${account.number} ${account.productName}`],
            ],
            [
              [said.period, `${formatDate(from, locale)} – ${formatDate(to, locale)}`],
              [words.printedAt, formatDateTime(madeAt, input.timeZone, locale)],
            ],
          ),
          {
            kind: 'table',
            columns: [
              column(words.date, 13),
              column(said.what, 31),
              column(said.receipt, 17),
              column(said.received, 13, 'right'),
              column(said.paid, 13, 'right'),
              column(said.balance, 13, 'right'),
            ],
            rows: [['', said.opening, '', '', '', money(opening)], ...rows],
            sums: ['', said.closing, '', money(received), money(paid), money(balance)],
            whenEmpty: words.empty,
          },
          text(said.check, { size: 'small' }),
        ],
      },
    ],
    isNumbered: true,
    madeAt,
  };
}

const WORDS = {
  id: {
    title: 'REKENING KORAN',
    account: 'Rekening',
    period: 'Masa',
    what: 'Keterangan',
    receipt: 'Bukti',
    received: 'Masuk',
    paid: 'Keluar',
    balance: 'Saldo',
    opening: 'Saldo awal',
    closing: 'Saldo akhir',
    check: 'Cocokkan dengan buku simpanan Anda. Bila ada yang berbeda, tanyakan ke kantor koperasi.',
  },
  en: {
    title: 'ACCOUNT STATEMENT',
    account: 'Account',
    period: 'Period',
    what: 'What',
    receipt: 'Receipt',
    received: 'In',
    paid: 'Out',
    balance: 'Balance',
    opening: 'Opening balance',
    closing: 'Closing balance',
    check: 'Compare it with your passbook. If anything differs, ask at the office of the cooperative.',
  },
} as const;
