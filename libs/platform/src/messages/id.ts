/** Sentences for the refusals of the platform itself. Domains bring their own. */
export const id = {
  INVALID_INPUT: '{problem}',
  FOUR_EYES_REQUIRED: 'Harus disetujui orang lain: pengajuan ini dibuat oleh {makerName}.',
  SLUG_TAKEN: 'Alamat “{slug}” sudah dipakai. Silakan pilih yang lain.',
  'problem.regionUnknown': 'Kode wilayah ini tidak dikenal.',
  'problem.regionTooWide': 'Pilih kelurahan atau desanya, bukan wilayah yang lebih luas.',
  'problem.fileSize': 'Ukuran berkas harus lebih dari 0 dan paling besar 5 MB.',
  'problem.fileType': 'Hanya PDF, JPG, PNG, atau WebP yang dapat diunggah.',
  'dayEnd.fault': 'Terjadi gangguan teknis (rujukan {reference}). Langkah ini dicoba lagi dengan sendirinya.',
} as const;
