/** What cash drawers say. */
export const id = {
  DRAWER_IN_USE: 'Laci {drawerName} sedang dipegang {cashierName}. Tutup dulu, atau pilih laci lain.',
  DRAWER_NOT_OPEN: 'Anda belum membuka laci kasir. Buka laci dan isi uang kembalian dulu.',
  DRAWER_TOO_EMPTY: 'Uang di laci tidak cukup. Menurut catatan ada {expected}.',
  'drawers.problem.amount': 'Jumlah harus lebih dari nol.',
  'drawers.problem.float': 'Uang kembalian tidak boleh kurang dari nol.',
  'drawers.problem.denomination': 'Pecahan {denomination} tidak dikenal atau disebut dua kali.',
  'drawers.problem.inactive': 'Laci ini tidak dipakai lagi.',
  'drawers.problem.nameTaken': 'Sudah ada laci dengan nama ini.',
} as const;

export const en = {
  DRAWER_IN_USE: 'Drawer {drawerName} is with {cashierName}. Close it first, or take another.',
  DRAWER_NOT_OPEN: 'You have not opened a cash drawer. Open one and lay in change first.',
  DRAWER_TOO_EMPTY: 'There is not enough cash in the drawer. By the books it holds {expected}.',
  'drawers.problem.amount': 'The amount must be above zero.',
  'drawers.problem.float': 'The change may not be below zero.',
  'drawers.problem.denomination': 'The denomination {denomination} is unknown or named twice.',
  'drawers.problem.inactive': 'This drawer is no longer in use.',
  'drawers.problem.nameTaken': 'There is a drawer of this name already.',
} as const satisfies Record<keyof typeof id, string>;
