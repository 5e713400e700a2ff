import { grantAtFirst } from '@lumbung/platform';

grantAtFirst({
  'orders.read': ['OWNER', 'MANAGER', 'CASHIER', 'TREASURER', 'SUPERVISOR'],
  'orders.handle': ['OWNER', 'MANAGER', 'CASHIER'],
  'orders.sell': ['OWNER', 'MANAGER', 'CASHIER'],
  'orders.refund': ['OWNER', 'MANAGER', 'TREASURER'],
  'orders.configure': ['OWNER', 'MANAGER'],
});
