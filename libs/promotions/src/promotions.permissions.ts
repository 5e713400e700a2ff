import { grantAtFirst } from '@lumbung/platform';

/** What can be allowed with promotions, and the roles that hold it at first. */
export const PromotionsPermission = {
  Read: 'promotions.read',
  /** Sets promotions up, changes and ends them, makes vouchers. */
  Edit: 'promotions.edit',
} as const;

grantAtFirst({
  [PromotionsPermission.Read]: ['OWNER', 'MANAGER', 'CATALOG_EDITOR', 'CASHIER', 'SUPERVISOR'],
  [PromotionsPermission.Edit]: ['OWNER', 'MANAGER'],
});
