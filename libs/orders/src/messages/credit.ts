/** Sentences about credit lines of members. */
export const id = {
  'credit.memberNotActive': '{name} bukan anggota aktif. Plafon belanja hanya untuk anggota aktif.',
} as const;

export const en: Record<keyof typeof id, string> = {
  'credit.memberNotActive': '{name} is not an active member. Credit lines are for active members only.',
};
