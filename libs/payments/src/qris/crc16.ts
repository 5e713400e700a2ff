/**
 * CRC-16/CCITT-FALSE over ASCII text, four capital hex digits: polynomial 1021, start FFFF, not reflected, no final
 * exclusive-or. Source: EMVCo merchant-presented QR, field 63; check value of '123456789' is 29B1.
 */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const character of text) {
    crc ^= (character.charCodeAt(0) & 0xff) << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
