import { quantity } from '@lumbung/kernel';

/**
 * Reads a quantity the way people write it: `12`, `2,5`, `1.250`, `1.250,75`, `-3`. A point before exactly three digits
 * sets thousands apart, as in Indonesia; before one or two digits it is read as a decimal. Null when it is none.
 */
export function parseQuantity(text: string): number | null {
  const typed = text.trim().replace(/\s/g, '').replace('−', '-');
  const isIndonesian = /^[+-]?\d{1,3}(\.\d{3})*(,\d{1,3})?$/.test(typed) || /^[+-]?\d+(,\d{1,3})?$/.test(typed);
  const isForeign = /^[+-]?\d+\.\d{1,2}$/.test(typed);
  if (!isIndonesian && !isForeign) return null;
  const canonical = isIndonesian ? typed.replaceAll('.', '').replace(',', '.') : typed;
  try {
    return quantity(canonical.replace('+', '')).toJSON();
  } catch {
    return null;
  }
}
