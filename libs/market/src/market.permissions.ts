import { grantAtFirst } from '@lumbung/platform';

export const MarketPermission = {
  /** Sees what the cooperative offers in the market place. */
  Read: 'market.read',
  /** Opens and closes the stall, and chooses what it offers. */
  Offer: 'market.offer',
} as const;

grantAtFirst({
  [MarketPermission.Read]: ['OWNER', 'MANAGER', 'CASHIER', 'CATALOG_EDITOR', 'SUPERVISOR'],
  [MarketPermission.Offer]: ['OWNER', 'MANAGER', 'CATALOG_EDITOR'],
});
