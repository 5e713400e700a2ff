import { formatDate, formatQuantity, quantity, type BusinessDate, type Locale } from '@lumbung/kernel';
import type { AttributeValue } from './attribute.types.js';

/** A value as the statement brings it; `choice` is the name of the choice. */
export type StoredValue = Omit<AttributeValue, 'label'> & { readonly choice: string | null };

/** The API's value, with words for people beside it. */
export function attributeValueOf({ choice, ...value }: StoredValue, locale: Locale): AttributeValue {
  return { ...value, label: labelOf({ ...value, choice }, locale) };
}

function labelOf({ kind, text, number, unit, isTrue, date, choice }: StoredValue, locale: Locale): string {
  if (kind === 'NUMBER') return [formatQuantity(quantity(number ?? 0), locale), unit].filter(Boolean).join(' ');
  if (kind === 'BOOLEAN') return YES_OR_NO[locale][isTrue ? 0 : 1];
  if (kind === 'DATE') return formatDate(date as BusinessDate, locale);
  return (kind === 'CHOICE' ? choice : text) ?? '';
}

const YES_OR_NO: Record<Locale, readonly [string, string]> = { id: ['Ya', 'Tidak'], en: ['Yes', 'No'] };
