export const sellersMigrations = [] as const;
