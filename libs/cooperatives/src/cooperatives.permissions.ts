import { grantAtFirst } from '@lumbung/platform';

export const CooperativesPermission = {
  Read: 'cooperatives.read',
  Edit: 'cooperatives.edit',
  Submit: 'cooperatives.submit',
} as const;

export function grantCooperativesAtFirst(): void {
  grantAtFirst({
    'cooperatives.read': ['OWNER', 'MANAGER', 'CASHIER', 'LOAN_OFFICER', 'TREASURER', 'SUPERVISOR', 'CATALOG_EDITOR'],
    'cooperatives.edit': ['OWNER', 'MANAGER'],
    'cooperatives.submit': ['OWNER', 'MANAGER'],
  });
}
