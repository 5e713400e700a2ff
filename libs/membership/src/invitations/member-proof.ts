import { createHash, timingSafeEqual } from 'node:crypto';

export const MemberProofKind = { BIRTH_DATE: 'BIRTH_DATE', PHONE_DIGITS: 'PHONE_DIGITS' } as const;
export type MemberProofKind = keyof typeof MemberProofKind;

/** So often may a link be tried with a wrong answer; then it is dead. */
export const MOST_WRONG_PROOFS = 5;
const PHONE_DIGITS = 4;

/** What the register is asked about whoever holds a link: the birth date, else the telephone; null when it knows neither. */
export function proofKindOf(known: { birthOn: string | null; hasPhone: boolean }): MemberProofKind | null {
  if (known.birthOn) return 'BIRTH_DATE';
  return known.hasPhone ? 'PHONE_DIGITS' : null;
}

/** Whether the answer is what the register knows: the day as 1985-08-17, or the last four digits. Takes as long for a wrong answer as for a right one. */
export function proves(answer: string, known: { birthOn: string | null; phone: string | null }): boolean {
  const right = known.birthOn ?? known.phone?.replace(/\D/g, '').slice(-PHONE_DIGITS);
  if (!right) return false;
  return timingSafeEqual(digestOf(answer.trim()), digestOf(right));
}

const digestOf = (text: string) => createHash('sha256').update(text).digest();
