/** '2', '1,5' or '1.5'; what is no number counts as one. */
export function readQuantity(text: string | undefined): number {
  const value = Number((text ?? '1').replace(',', '.'));
  return Number.isFinite(value) && value >= 0 && value <= 9999 ? Math.round(value * 1000) / 1000 : 1;
}
