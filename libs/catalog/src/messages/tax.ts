/** Sentences about value added tax (PPN). */
export const id = {
  'problem.tax.sinceMissing': 'Isi tanggal pengukuhan sebagai pengusaha kena pajak (PKP).',
} as const;

export const en: Record<keyof typeof id, string> = {
  'problem.tax.sinceMissing': 'Give the day of registration for value added tax (PKP).',
};
