export const consignmentMigrations = [] as const;
