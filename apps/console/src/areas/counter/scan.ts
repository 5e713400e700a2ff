import { parseQuantity } from '../../format/parse-quantity.js';

/** What somebody typed or scanned into the one field of the counter. */
export type Scanned =
  | { readonly kind: 'nothing' }
  /** `3*` alone: the number waits for what is scanned next. */
  | { readonly kind: 'times'; readonly times: number }
  | { readonly kind: 'member'; readonly memberNo: string }
  /** The QR of a member card. */
  | { readonly kind: 'card'; readonly code: string }
  /** As a scanner sends it: letters, digits and dashes without a space, at least one digit. */
  | { readonly kind: 'code'; readonly text: string; readonly times: number }
  | { readonly kind: 'name'; readonly text: string; readonly times: number };

const TIMES = /^([\d.,]+)\s*[*×]\s*(.*)$/;
const CARD = /^K1[A-Z2-7]{55}$/i;
const CODE = /^(?=.*\d)[\w-]{3,60}$/;

/** Reads the field: `3*8991234567890`, `1,5* gula`, `@0007`, `beras`. A number that is none is part of the name. */
export function readScan(typed: string): Scanned {
  const text = typed.trim();
  if (text === '') return { kind: 'nothing' };
  if (text.startsWith('@')) {
    const memberNo = text.slice(1).trim();
    return memberNo === '' ? { kind: 'nothing' } : { kind: 'member', memberNo };
  }
  if (CARD.test(text)) return { kind: 'card', code: text };
  const [, number = '', rest = ''] = TIMES.exec(text) ?? [];
  const times = parseQuantity(number);
  const isMultiplied = times !== null && times > 0;
  if (isMultiplied && rest === '') return { kind: 'times', times };
  const what = isMultiplied ? rest : text;
  return { kind: CODE.test(what) ? 'code' : 'name', text: what, times: isMultiplied ? times : 1 };
}
