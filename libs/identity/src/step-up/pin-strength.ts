const SIX_DIGITS = /^\d{6}$/;

/**
 * A PIN that one who knows the person, or nothing at all, tries first: runs (123456, 975310), repetitions (111111,
 * 121212, 123123, 112233), anything that reads as a date (a birthday of himself or of his family, whichever way it is
 * written), and six digits in a row of his own phone number.
 */
export function isWeakPin(pin: string, about: { phone?: string | null }): boolean {
  if (!SIX_DIGITS.test(pin)) return true;
  return isRun(pin) || isRepetition(pin) || isDate(pin) || (about.phone?.includes(pin) ?? false);
}

/** Each digit as far from the one before as the first two are: 123456, 654321, 135791, 000000. */
function isRun(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, before) => (Number(digit) - Number(pin[before]) + 10) % 10);
  return new Set(steps).size === 1;
}

function isRepetition(pin: string): boolean {
  if (new Set(pin).size < 3) return true;
  const isHalfTwice = pin.slice(0, 3) === pin.slice(3);
  const isInPairs = /^(\d)\1(\d)\2(\d)\3$/.test(pin);
  const isMirrored = pin === [...pin].reverse().join('');
  return isHalfTwice || isInPairs || isMirrored;
}

/** Day, month and year in two digits each, from either end; or a month with a year of our time in four. */
function isDate(pin: string): boolean {
  const [first, middle, last] = [Number(pin.slice(0, 2)), Number(pin.slice(2, 4)), Number(pin.slice(4))];
  const isDay = (number: number): boolean => number >= 1 && number <= 31;
  const isMonth = (number: number): boolean => number >= 1 && number <= 12;
  const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);
  return (
    (isMonth(middle) && (isDay(first) || isDay(last))) ||
    (isMonth(first) && isDay(middle)) ||
    (isMonth(first) && isYear(pin.slice(2))) ||
    (isYear(pin.slice(0, 4)) && isMonth(last))
  );
}
