/** The static QRIS of an invented merchant: well formed, its sum right, its NMID never issued. */
export function staticQris({ name, city, number }: { name: string; city: string; number: string }): string {
  const nmid = `ID${number.padStart(13, '0')}`;
  const body = [
    field('00', '01'),
    field('01', '11'),
    field(
      '26',
      field('00', 'ID.CO.BANKCONTOH.WWW') +
        field('01', `936000000000${number.padStart(6, '0')}`) +
        field('02', nmid) +
        field('03', 'UMI'),
    ),
    field('51', field('00', 'ID.CO.QRIS.WWW') + field('02', nmid) + field('03', 'UMI')),
    field('52', '5411'),
    field('53', '360'),
    field('58', 'ID'),
    field('59', name.toUpperCase().slice(0, 25)),
    field('60', city.slice(0, 15)),
    field('61', '67131'),
    '6304',
  ].join('');
  return body + crc16(body);
}

function field(tag: string, value: string): string {
  return `${tag}${String(value.length).padStart(2, '0')}${value}`;
}

/** CRC-16/CCITT-FALSE, as EMVCo's merchant-presented codes end with it. */
function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of Buffer.from(text, 'ascii')) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
