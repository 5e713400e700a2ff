import { grantAtFirst } from '@lumbung/platform';

grantAtFirst({
  'reporting.read': ['OWNER', 'MANAGER', 'CASHIER', 'TREASURER', 'SUPERVISOR'],
  'reporting.audit': ['OWNER', 'MANAGER', 'SUPERVISOR'],
});
