import { grantAtFirst } from '@lumbung/platform';

export const AssetsPermission = {
  View: 'assets.view',
  /** Takes assets into the register, corrects what is known of them, and parts with them. */
  Manage: 'assets.manage',
} as const;

grantAtFirst({
  [AssetsPermission.View]: ['OWNER', 'MANAGER', 'TREASURER', 'SUPERVISOR'],
  [AssetsPermission.Manage]: ['OWNER', 'MANAGER', 'TREASURER'],
});
