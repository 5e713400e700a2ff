/** The last three characters are enough for a member to know his own number. */
export function maskedNo(number: string): string {
  return `••••${number.slice(-3)}`;
}
