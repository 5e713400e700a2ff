export { Money, rupiah, type Weight } from './money.js';
export { Quantity, quantity } from './quantity.js';
export { divideHalfUp } from './rounding.js';
export { scaledDecimal } from './decimal.js';
export { asId, isUuid, newId, type Id } from './id.js';
export {
  COOPERATIVE_TIME_ZONES,
  isCooperativeTimeZone,
  timeZoneName,
  timeZoneOffset,
  type CooperativeTimeZone,
} from './time-zone.js';
export {
  addDays,
  addMonths,
  businessDate,
  businessDateOf,
  compareDates,
  dateParts,
  daysBetween,
  daysInMonth,
  endOfMonth,
  isBusinessDate,
  startOfDay,
  startOfMonth,
  todayIn,
  weekday,
  type BusinessDate,
  type DateParts,
} from './business-date.js';
export { Clock, FixedClock, SystemClock, type Span } from './clock.js';
export {
  formatPhoneNumber,
  isDemoPhoneNumber,
  isMobileNumber,
  isPhoneNumber,
  maskPhoneNumber,
  parsePhoneNumber,
  whatsAppLink,
  type PhoneNumber,
} from './phone-number.js';
export {
  maskNationalIdNo,
  nationalIdWarnings,
  parseNationalId,
  type NationalId,
  type NationalIdNo,
  type NationalIdProblem,
  type NationalIdRefusal,
  type NationalIdWarning,
  type Sex,
} from './national-id.js';
export { isReservedSlug, isSlug, RESERVED_SLUGS, slugify } from './slug.js';
export { boundedText, collapseSpaces, foldDiacritics, normaliseSearch } from './text.js';
export { parseRupiah } from './parse-rupiah.js';
export { formatInteger, type Locale } from './format/locale.js';
export { formatRupiah, formatRupiahCompact } from './format/format-rupiah.js';
export { formatPercent, formatQuantity } from './format/format-quantity.js';
export {
  formatDate,
  formatDateShort,
  formatDateTime,
  formatDateTimeLong,
  formatDateWithWeekday,
  formatMonth,
  formatTime,
} from './format/format-date.js';
export { unitNames, type UnitOfSale } from './format/unit-names.js';
export { numberInWords, terbilang } from './format/terbilang.js';
