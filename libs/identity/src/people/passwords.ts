import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Config } from '@lumbung/platform';

export const MINIMUM_LENGTH = 10;

/** argon2id: 64 MiB and three passes per guess. Specs that sign in hundreds of people may take the cheap one. */
export const HASHING = {
  production: { memoryCost: 65_536, timeCost: 3, parallelism: 1 },
  test: { memoryCost: 1_024, timeCost: 1, parallelism: 1 },
} as const;

export function hashingFor(environment: Config['NODE_ENV']): (typeof HASHING)[keyof typeof HASHING] {
  return environment === 'test' ? HASHING.test : HASHING.production;
}

@Injectable()
export class Passwords {
  private readonly cost: (typeof HASHING)[keyof typeof HASHING];
  private readonly decoy: Promise<string>;

  constructor(config: Config) {
    this.cost = hashingFor(config.NODE_ENV);
    this.decoy = this.hash('nobody has this password');
  }

  /** Does an eighth of a second of work on purpose: call it before a transaction, never inside one. */
  async hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), this.cost);
  }

  /** Without a stored hash the same work is done on a decoy, so that time does not tell whether the account exists. */
  async matches(stored: string | undefined, password: string): Promise<boolean> {
    const isRight = await this.verify(stored ?? (await this.decoy), password);
    return isRight && stored !== undefined;
  }

  protected verify(stored: string, password: string): Promise<boolean> {
    return verify(stored, password.normalize('NFKC'));
  }
}

const OBVIOUS = [
  'password',
  'passw0rd',
  'katasandi',
  'sandi123',
  'koperasi',
  'rahasia',
  'bismillah',
  'indonesia',
  'qwerty',
  '12345',
  '54321',
  '98765',
];

/**
 * Too short, too few different characters, nothing but an everyday word with digits, or the person's own phone, e-mail
 * or name: in many cooperatives the first password was the member's phone number, and everybody knows it.
 */
export function isWeak(
  password: string,
  about: { phone?: string | null; email?: string | null; fullName?: string },
): boolean {
  const plain = password.toLowerCase();
  if (password.length < MINIMUM_LENGTH || new Set(plain).size < 5) return true;
  if (OBVIOUS.some((word) => plain.includes(word) && plain.length - word.length < 6)) return true;
  const digits = plain.replace(/\D/g, '');
  if (about.phone && digits.length >= 8 && about.phone.includes(digits.replace(/^0|^62/, ''))) return true;
  return plain === about.email || plain === about.fullName?.toLowerCase();
}
