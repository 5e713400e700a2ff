import { createHmac } from 'node:crypto';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBase64,
  IsIn,
  IsInt,
  IsString,
  IsUrl,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  validateSync,
} from 'class-validator';

const toInt = Transform(({ value }) => (value === undefined || value === '' ? undefined : Number(value)));
const isUrl = IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] });

/**
 * Everything that can be set from outside, read once from the environment and checked before anything starts.
 * Secrets have no default in production: a missing one is a sentence that names the variable.
 */
export class Config {
  /** `production` refuses defaults for secrets and hides introspection; `development` and `test` do not. */
  @IsIn(['production', 'development', 'test'])
  NODE_ENV: 'production' | 'development' | 'test' = 'development';

  /** The PostgreSQL to use, as a role that may create roles and schemas; run-time roles are derived from it. */
  @Matches(/^postgres(ql)?:\/\//, { message: 'DATABASE_URL must start with postgres:// or postgresql://' })
  @MaxLength(2000)
  DATABASE_URL: string;

  /** 32 random bytes in base64: wraps tenant keys, derives the passwords of the run-time database roles. */
  @IsBase64()
  @Matches(/^.{43,88}$/, { message: 'MASTER_KEY must be at least 32 bytes in base64' })
  MASTER_KEY: string;

  /** Port of the GraphQL gateway. */
  @toInt
  @IsInt()
  @Min(0)
  @Max(65535)
  GATEWAY_PORT = 4000;

  /** Address the servers listen on. */
  @IsString()
  @MaxLength(255)
  LISTEN_HOST = '127.0.0.1';

  /** Whose word on a caller's network address is believed: addresses, networks, `loopback`, `uniquelocal`. */
  @IsString()
  @MaxLength(1000)
  TRUSTED_PROXIES = 'loopback';

  /** Domain whose sub-domains are the shops: `{slug}.localhost`. */
  @IsString()
  @MaxLength(255)
  SHOP_DOMAIN = 'localhost';

  /** Address of the shops with port, as people see it, for links in messages; `{slug}` is replaced. */
  @IsString()
  @MaxLength(255)
  SHOP_URL = 'http://{slug}.localhost:4100';

  /** Address of the console as people see it, for links in messages. */
  @isUrl
  CONSOLE_URL = 'http://localhost:4200';

  /** Outside production: where a payment provider for trying out listens, instead of Midtrans and Xendit. */
  @IsString()
  @MaxLength(255)
  PAYMENT_PROVIDER_URL = '';

  /** Folder in which uploaded pictures and documents are kept. */
  @IsString()
  @MaxLength(1000)
  MEDIA_DIR = '.data/media';

  /** Bucket of S3-compatible storage for them in the folder's place; empty: the folder. The other four go with it. */
  @Matches(/^([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])?$/, { message: 'MEDIA_S3_BUCKET must be the name of a bucket' })
  MEDIA_S3_BUCKET = '';

  /** Where the storage is; buckets are named in the path. */
  @ValidateIf(({ MEDIA_S3_BUCKET: bucket }: Config) => bucket !== '')
  @isUrl
  MEDIA_S3_ENDPOINT = '';

  @Matches(/^[a-z0-9-]{1,40}$/, { message: 'MEDIA_S3_REGION must be the name of a region' })
  MEDIA_S3_REGION = 'us-east-1';

  @ValidateIf(({ MEDIA_S3_BUCKET: bucket }: Config) => bucket !== '')
  @Length(1, 200)
  MEDIA_S3_ACCESS_KEY_ID = '';

  @ValidateIf(({ MEDIA_S3_BUCKET: bucket }: Config) => bucket !== '')
  @Length(1, 200)
  MEDIA_S3_SECRET_ACCESS_KEY = '';

  /** Connections of one process to PostgreSQL for tenants' work. */
  @toInt
  @IsInt()
  @Min(1)
  @Max(500)
  DATABASE_POOL = 12;

  /** `trace` to `silent`. */
  @IsIn(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
  LOG_LEVEL = 'info';

  /** Port of the worker's health and metrics page. */
  @toInt
  @IsInt()
  @Min(0)
  @Max(65535)
  WORKER_PORT = 4010;

  /** The most that one GraphQL document may cost. */
  @toInt
  @IsInt()
  @Min(100)
  @Max(10_000_000)
  COST_PER_DOCUMENT = 10_000;

  /** What one API key may spend in a minute; 0 is without limit. */
  @toInt
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  COST_PER_MINUTE_KEY = 240_000;

  /** What one person may spend in a minute at one cooperative; 0 is without limit. */
  @toInt
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  COST_PER_MINUTE_PERSON = 240_000;

  /** What the visitors of one cooperative from one network address may spend in a minute together; 0 is without limit. */
  @toInt
  @IsInt()
  @Min(0)
  @Max(1_000_000_000)
  COST_PER_MINUTE_ADDRESS = 1_200_000;

  /** File with the documents that clients may name by their hash, as graphql-codegen's `persistedDocuments` writes it. */
  @IsString()
  @MaxLength(1000)
  TRUSTED_DOCUMENTS = '';

  get isProduction(): boolean {
    return this.NODE_ENV === 'production';
  }

  /** The connection of one run-time role; its password is derived, so that there is one secret to keep. */
  urlFor(role: RunTimeRole): string {
    const url = new URL(this.DATABASE_URL);
    url.username = role;
    url.password = this.passwordFor(role);
    return url.toString();
  }

  /**
   * What a server of ours shows in the header `x-caller-secret` so that its many visitors are not counted as one address.
   * Derived, so that there is one secret to keep.
   */
  get callerSecret(): string {
    return createHmac('sha256', Buffer.from(this.MASTER_KEY, 'base64')).update('caller').digest('base64url');
  }

  passwordFor(role: RunTimeRole): string {
    return createHmac('sha256', Buffer.from(this.MASTER_KEY, 'base64'))
      .update(`database role ${role}`)
      .digest('base64url');
  }
}

export type RunTimeRole = 'lumbung_app' | 'lumbung_platform' | 'lumbung_council' | 'lumbung_jobs';

export class ConfigError extends Error {}

/**
 * Reads and checks the environment. Throws ConfigError with one line per wrong variable, never with its value.
 * In development a missing MASTER_KEY is replaced by a fixed one that production refuses.
 */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const known = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const config = plainToInstance(Config, known, { exposeDefaultValues: true });
  config.NODE_ENV ??= 'development';
  if (!config.isProduction) config.MASTER_KEY ??= DEVELOPMENT_KEY;
  if (config.isProduction && config.MASTER_KEY === DEVELOPMENT_KEY) {
    throw new ConfigError('MASTER_KEY is the public development key: make one with `openssl rand -base64 32`.');
  }
  const problems = validateSync(config, { skipMissingProperties: false });
  if (problems.length > 0) {
    const lines = problems.map(
      (problem) => `${problem.property}: ${Object.values(problem.constraints ?? {}).join('; ')}`,
    );
    throw new ConfigError(`The settings cannot be used:\n  ${lines.join('\n  ')}`);
  }
  return config;
}

const DEVELOPMENT_KEY = Buffer.from('lumbung development key, public!').toString('base64');
