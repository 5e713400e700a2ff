import type { House } from '@lumbung/platform/testing';
import { Secret, TOTP } from 'otpauth';
import type { TotpEnrolment } from '../totp/totp.schema.js';
import { TotpService } from '../totp/totp.service.js';
import { PASSWORD, type TestPerson } from './index.js';

/** Right of no app a spec makes. */
export const WRONG_CODE = '000000';

/** More steps of thirty seconds than a spec goes on after it began with an app. */
const STEPS = 40;

/** What the app shows, so many steps from now. */
export function totpCodeOf(house: House, secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: house.clock.now().getTime() + steps * 30_000,
  });
}

/**
 * Begins with an app whose codes of the next minutes are all different, none of them WRONG_CODE or of `other`, an app in
 * use: of three steps that are good at a time, one code in a million is right by luck.
 */
export async function totpBegunBy(house: House, who: TestPerson, other?: string): Promise<TotpEnrolment> {
  const codes = (secret: string) => Array.from({ length: STEPS }, (_, n) => totpCodeOf(house, secret, n - 1));
  const taken = [WRONG_CODE, ...(other ? codes(other) : [])];
  for (;;) {
    const begun = await who.in(undefined, () => house.get(TotpService).enrol({ password: PASSWORD }));
    if (!('secret' in begun)) throw new Error(`This app was refused: ${begun.message}`);
    if (new Set([...taken, ...codes(begun.secret)]).size === taken.length + STEPS) return begun as TotpEnrolment;
  }
}
