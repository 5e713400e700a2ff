export const promotionsMigrations = [] as const;
