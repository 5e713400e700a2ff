/** The council cares for the whole province, so that city and mountain cooperatives stand in one list. */
export const COUNCIL = { name: 'Dekopinda Kota Contoh', regionCode: '35' } as const;

export const COUNCIL_TEAM = {
  admin: { name: 'Hariyanto Wibowo', phone: 61 },
  deputy: { name: 'Lilik Kurniawan', phone: 65 },
  reviewer: { name: 'Sulastri Rahayu', phone: 62 },
  programmes: { name: 'Rizky Setiawan', phone: 63 },
  viewer: { name: 'Yuni Fatimah', phone: 64 },
} as const;
