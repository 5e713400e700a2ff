import { grantAtFirst } from '@lumbung/platform';

/** What can be allowed in the catalogue, and the roles that hold it at first. */
export const CatalogPermission = {
  Read: 'catalog.read',
  Edit: 'catalog.edit',
  Price: 'catalog.price',
  Stock: 'catalog.stock',
} as const;

grantAtFirst({
  [CatalogPermission.Read]: ['OWNER', 'MANAGER', 'CATALOG_EDITOR', 'CASHIER', 'TREASURER', 'SUPERVISOR'],
  [CatalogPermission.Edit]: ['OWNER', 'MANAGER', 'CATALOG_EDITOR'],
  [CatalogPermission.Price]: ['OWNER', 'MANAGER', 'CATALOG_EDITOR'],
  [CatalogPermission.Stock]: ['OWNER', 'MANAGER', 'CATALOG_EDITOR'],
});
