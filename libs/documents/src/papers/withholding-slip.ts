import {
  formatDate,
  formatMonth,
  formatPercent,
  formatRupiah,
  terbilang,
  type BusinessDate,
  type Money,
} from '@lumbung/kernel';
import { facts, signatures, text } from '../model/blocks.js';
import type { Document } from '../model/document.js';
import { wordsOf } from '../words/words.js';
import { heading, letterhead, type PaperInput } from './common.js';

export interface WithholdingSlipInput extends PaperInput {
  readonly number: string;
  /** 0 is the first; n is the n-th correction. */
  readonly revision: number;
  readonly memberName: string;
  readonly memberNo: string;
  /** Any day of the month in which it was earned. */
  readonly month: BusinessDate;
  readonly gross: Money;
  readonly ratePercent: string;
  readonly tax: Money;
  /** The rule of the state, such as 'PP 15/2009'. */
  readonly ruleSource: string;
  readonly issuedOn: BusinessDate;
}

/** Proof of the tax that was kept back of what savings earned a member (bukti potong PPh), also where it was nothing. */
export function withholdingSlip(input: WithholdingSlipInput): Document {
  const { locale = 'id', gross, tax, issuer, revision } = input;
  const words = wordsOf(locale);
  const correction = revision > 0 ? `${words.slipCorrection} ${revision}` : null;
  return {
    name: `${words.withholdingSlip} ${input.number}`,
    locale,
    sheets: [
      {
        blocks: [
          letterhead(issuer, words, true),
          heading(words.withholdingSlip, words, input.copyNo),
          facts(
            [
              [words.number, input.number],
              [words.slipStatus, correction],
              [words.member, input.memberName],
              [words.memberNo, input.memberNo],
            ],
            [
              [words.slipMonth, formatMonth(input.month, locale)],
              [words.date, formatDate(input.issuedOn, locale)],
            ],
          ),
          {
            kind: 'totals',
            rows: [
              { label: words.slipGross, value: formatRupiah(gross, locale), isStrong: false },
              { label: words.slipRate, value: formatPercent(input.ratePercent, locale), isStrong: false },
              { label: words.slipTax, value: formatRupiah(tax, locale), isStrong: true },
            ],
          },
          { kind: 'words', label: words.inWords, text: terbilang(tax) },
          text(`${words.slipRule}: ${input.ruleSource}`, { size: 'small' }),
          signatures([words.slipWithholder, issuer.name], [words.member, input.memberName]),
        ],
      },
    ],
    isNumbered: false,
    madeAt: null,
  };
}
