import { boundedText, isUuid, newId } from '@lumbung/kernel';
import type { RequestReturnMutation } from '@lumbung/web-api';
import type { Messages } from '../../messages/index.js';
import type { FormErrors } from '../../ui/field.js';

/** As many photos as the house takes with one return. */
export const MOST_PHOTOS = 3;

/** A return as it was typed into the form, and what was wrong with it. */
export interface WantedReturn {
  readonly requestId: string;
  readonly reason: string;
  /** As they were typed, by the line. */
  readonly quantities: ReadonlyMap<string, string>;
  readonly lines: readonly { readonly orderLineId: string; readonly quantity: number }[];
  readonly errors: FormErrors;
}

type Fields = Readonly<Record<string, string | undefined>>;

/** Reads what was typed; what is missing becomes an error at its field. */
export function readWantedReturn(fields: Fields, words: Messages['order']): WantedReturn {
  const reason = boundedText(fields.alasan ?? '', 500);
  const quantities = new Map<string, string>();
  for (const [name, text] of Object.entries(fields)) {
    const orderLineId = name.replace(/^jumlah-/, '');
    if (name.startsWith('jumlah-') && isUuid(orderLineId)) quantities.set(orderLineId, (text ?? '').slice(0, 20));
  }
  const lines = [...quantities].flatMap(([orderLineId, text]) => {
    const quantity = Math.round(Number(text.replace(',', '.')) * 1000) / 1000;
    return quantity > 0 && quantity <= 999_999 ? [{ orderLineId, quantity }] : [];
  });
  const errors = {
    ...(lines.length === 0 && { '': words.returnNothing }),
    ...(reason === '' && { alasan: words.returnNoReason }),
  };
  return { requestId: isUuid(fields.requestId) ? fields.requestId : newId(), reason, quantities, lines, errors };
}

/** The house's refusal at the field it names; null where the return was taken. */
export function refusalOf(
  { requestOrderReturn: answer }: RequestReturnMutation,
  { lines }: Pick<WantedReturn, 'lines'>,
): FormErrors | null {
  if (!('message' in answer)) return null;
  const field = 'field' in answer ? (answer.field ?? '') : '';
  const line = /^lines\.(\d+)/.exec(field)?.[1];
  if (line !== undefined) return { [`jumlah-${lines[Number(line)]?.orderLineId}`]: answer.message };
  return { [field === 'reason' ? 'alasan' : '']: answer.message };
}
