/** What the register holds of a member, and what he asked to have changed. */
export const wish = {
  id: '0193a7b0-0000-7000-8000-000000000921',
  state: 'PENDING',
  requestedAt: '2026-11-22T01:00:00Z',
  decidedAt: null,
  reason: null,
  note: null,
  lines: [{ field: 'PHONE', label: 'Telepon', before: '0812-****-*567', after: '0812-****-*999' }],
};

export const ownData = {
  memberNo: '00012',
  fullName: 'Siti Aminah',
  status: 'ACTIVE',
  statusLabel: 'Aktif',
  joinedOn: '2020-01-05',
  phoneMasked: '0812-****-*567',
  emailMasked: null,
  address: {
    formatted: 'Jl. Kenanga 4, Trajeng, Panggungrejo, Kota Pasuruan',
    street: 'Jl. Kenanga 4',
    landmark: null,
    region: { code: '35.75.03.1006', path: 'Trajeng, Panggungrejo, Kota Pasuruan, Jawa Timur' },
  },
  particulars: {
    birthPlace: 'Pasuruan',
    birthOn: '1980-05-07',
    sex: 'FEMALE',
    occupation: 'Pedagang',
    nationalIdNoMasked: '••••••••••••0001',
    familyCardNoMasked: null,
    taxNoMasked: null,
    hasMothersMaidenName: false,
    employer: null,
    payrollNo: null,
    bankAccount: null,
  },
};

export const heirs = {
  heirs: [
    {
      id: '0193a7b0-0000-7000-8000-000000000931',
      fullName: 'Budi Contoh',
      relation: 'CHILD',
      shareBasisPoints: 10_000,
    },
  ],
};
export const askable = ['PHONE', 'EMAIL', 'ADDRESS', 'OCCUPATION', 'BANK_ACCOUNT', 'HEIRS'];

export const consent = {
  isGiven: true,
  askedText: 'Saya setuju data saya dipakai.',
  steps: [
    {
      id: '0193a7b0-0000-7000-8000-000000000951',
      isGiven: true,
      at: '2026-01-05T01:00:00Z',
      text: 'Saya setuju.',
      enteredByName: null,
    },
  ],
};
