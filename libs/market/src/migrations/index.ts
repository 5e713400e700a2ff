export const marketMigrations = [] as const;
