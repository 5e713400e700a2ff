/** What rounds of ordering ahead say. */
export const id = {
  ORDER_CYCLE_NOT_ALLOWED: 'Pra-pesan ini sudah tidak bisa diubah.',
  ORDER_CYCLE_OVERLAPS: '{count} barang sudah ditawarkan di pra-pesan {cycleName} pada waktu yang sama.',
  'cycles.closesBeforeOpening': 'Batas pesan harus sesudah waktu buka.',
  'cycles.pickupBeforeCutOff': 'Hari ambil harus sesudah batas pesan.',
  'cycles.noQuantity': 'Jumlah harus lebih dari nol.',
  'cycles.goodsTwice': 'Barang ini disebut dua kali.',
  'cycles.unknownGoods': 'Ada barang yang tidak dikenal.',
} as const;

export const en = {
  ORDER_CYCLE_NOT_ALLOWED: 'This round of ordering ahead can no longer be changed.',
  ORDER_CYCLE_OVERLAPS: '{count} of its goods are offered by {cycleName} at the same time.',
  'cycles.closesBeforeOpening': 'The cut-off must come after it opens.',
  'cycles.pickupBeforeCutOff': 'The day of pickup must come after the cut-off.',
  'cycles.noQuantity': 'The quantity must be above zero.',
  'cycles.goodsTwice': 'These goods are named twice.',
  'cycles.unknownGoods': 'Some goods are unknown.',
} as const satisfies Record<keyof typeof id, string>;
