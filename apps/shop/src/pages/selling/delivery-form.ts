import { isUuid, type BusinessDate } from '@lumbung/kernel';
import type { RawForm } from './apply-form.js';
import { readDay } from './days.js';

export interface DeliveryLine {
  readonly variantId: string;
  /** Null where what was typed is no quantity. */
  readonly quantity: number | null;
  readonly expiresText: string;
  readonly expiresOn: BusinessDate | null;
}

export interface LineProblem {
  /** Name of the field in the form; '' is the whole. */
  readonly field: string;
  readonly kind: 'quantity' | 'day';
}

const AMOUNT = /^jumlah\.([0-9a-f-]{36})$/;
const QUANTITY = /^\d{1,6}(?:[.,]\d{1,3})?$/;

export const amountField = (variantId: string) => `jumlah.${variantId}`;
export const dayField = (variantId: string) => `sampai.${variantId}`;

/** What is to be brought; goods whose field was left empty, or say 0, are not meant. */
export function deliveryLines(raw: RawForm): DeliveryLine[] {
  return Object.entries(raw).flatMap(([name, text = '']) => {
    const variantId = AMOUNT.exec(name)?.[1];
    const written = text.trim();
    if (variantId === undefined || !isUuid(variantId) || written === '' || Number(written.replace(',', '.')) === 0) {
      return [];
    }
    const expiresText = (raw[dayField(variantId)] ?? '').trim();
    return [
      {
        variantId,
        quantity: QUANTITY.test(written) ? Number(written.replace(',', '.')) : null,
        expiresText,
        expiresOn: readDay(expiresText),
      },
    ];
  });
}

/** The first thing that keeps the note from being sent; null when nothing does. */
export function linesProblem(lines: readonly DeliveryLine[], today: BusinessDate): LineProblem | null {
  if (lines.length === 0) {
    return { field: '', kind: 'quantity' };
  }
  for (const { variantId, quantity, expiresText, expiresOn } of lines) {
    if (quantity === null) {
      return { field: amountField(variantId), kind: 'quantity' };
    }
    if (expiresText !== '' && (expiresOn === null || expiresOn < today)) {
      return { field: dayField(variantId), kind: 'day' };
    }
  }
  return null;
}
