export const id = {
  title: 'Lampiran bukti',
  none: 'Belum ada bukti. Foto nota atau kuitansi cukup.',
  add: 'Lampirkan bukti',
  sending: 'Mengirim…',
  remove: 'Hapus',
  removeOf: (name: string) => `Hapus lampiran ${name}`,
  removeConsequence: 'Berkasnya dihapus. Bahwa pernah ada lampiran tetap tercatat di jejak audit.',
  reason: 'Alasan',
  removed: 'Lampiran dihapus.',
};

export type AttachmentsWords = typeof id;
