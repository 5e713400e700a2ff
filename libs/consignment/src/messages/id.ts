export const id = {} as const;
