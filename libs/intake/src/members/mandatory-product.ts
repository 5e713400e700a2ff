import type { SavingsProduct } from '@lumbung/savings';

/** The product of mandatory savings, of which there is one. */
export function mandatoryOf(products: readonly SavingsProduct[]): SavingsProduct | undefined {
  return products.find(({ family, isActive }) => family === 'MANDATORY' && isActive);
}
