export const id = {
  VERIFICATION_ACTION_NOT_ALLOWED: 'Pengajuan ini sudah berubah status; muat ulang untuk melihat langkah berikutnya.',
  VERIFICATION_INCOMPLETE: 'Lengkapi dulu langkah yang wajib sebelum mengajukan verifikasi.',
  COOPERATIVE_STATE_CONFLICT: 'Status koperasi saat ini tidak memungkinkan tindakan ini.',
  'council.validUntilPast': 'Tanggal berlaku harus sesudah hari ini.',
  'verification.SUBMITTED': 'Diajukan',
  'verification.UNDER_REVIEW': 'Diperiksa',
  'verification.VERIFIED': 'Terverifikasi',
  'verification.RETURNED': 'Dikembalikan',
  'verification.REJECTED': 'Ditolak',
  'verification.EXPIRED': 'Kedaluwarsa',
} as const;
