import { grantAtFirst } from '@lumbung/platform';

/** What can be allowed in the catalogue, and the roles that hold it at first. */
export const CatalogPermission = {
  Read: 'catalog.read',
  Edit: 'catalog.edit',
  Price: 'catalog.price',
  Stock: 'catalog.stock',
  Count: 'catalog.count',
  CloseCount: 'catalog.closeCount',
  Tax: 'catalog.tax',
} as const;

grantAtFirst({
  [CatalogPermission.Read]: ['OWNER', 'MANAGER', 'CATALOG_EDITOR', 'CASHIER', 'TREASURER', 'SUPERVISOR'],
  [CatalogPermission.Edit]: ['OWNER', 'MANAGER', 'CATALOG_EDITOR'],
  [CatalogPermission.Price]: ['OWNER', 'MANAGER', 'CATALOG_EDITOR'],
  [CatalogPermission.Stock]: ['OWNER', 'MANAGER', 'CATALOG_EDITOR'],
  [CatalogPermission.Count]: ['OWNER', 'MANAGER', 'CATALOG_EDITOR', 'CASHIER'],
  // Whoever counts does not decide alone what the books say afterwards.
  [CatalogPermission.CloseCount]: ['OWNER', 'MANAGER'],
  [CatalogPermission.Tax]: ['OWNER', 'MANAGER', 'TREASURER'],
});
