import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { DateTimeScalar, UserError } from '@lumbung/platform';
import { Person } from '../people/account.schema.js';
import { Role } from '../staff/role.js';

@ObjectType({ description: 'One sign-in on one device.' })
export class Session {
  @Field(() => ID) id: string;
  @Field({ description: 'Readable device, such as `Chrome di Android`.' }) device: string;
  @Field(() => String, { nullable: true }) ipAddress: string | null;
  @Field(() => DateTimeScalar) createdAt: Date | string;
  @Field(() => DateTimeScalar, { description: 'Exact to five minutes.' }) lastSeenAt: Date | string;
  @Field(() => DateTimeScalar, { description: 'The absolute end; the idle end may come sooner.' }) expiresAt:
    Date | string;
  @Field({ description: 'Whether it is the session of this request.' }) isCurrent: boolean;
}

@ObjectType({ description: 'The person or API key behind this request.' })
export class Viewer {
  @Field(() => Person, { description: 'With an API key: the person who made it.' }) person: Person;
  @Field(() => Session, { nullable: true, description: 'The session of this request; null with an API key.' })
  currentSession: Session | null;
  @Field(() => [Session], { description: 'All living sessions, newest first; empty with an API key.' })
  sessions: Session[];
  @Field(() => [String], { description: 'Permissions in the tenant of this request; empty without tenant.' })
  permissions: string[];
  @Field(() => [Role], { description: 'Roles in the tenant of this request; empty without tenant.' }) roles: Role[];
}

@ObjectType({ description: "A fresh session; the token is shown only here (Bearer, or the web app's cookie)." })
export class SignedIn {
  readonly __typename = 'SignedIn';
  @Field() token: string;
  @Field(() => DateTimeScalar) expiresAt: Date;
  @Field(() => Viewer) viewer: Viewer;
}

@ObjectType({ description: 'Signed out.' })
export class SignedOut {
  readonly __typename = 'SignedOut';
  @Field(() => Int, { description: 'How many sessions ended.' }) endedSessions: number;
}

@ObjectType({ description: 'The session is over.' })
export class SessionRevoked {
  readonly __typename = 'SessionRevoked';
  @Field(() => ID) sessionId: string;
}

@InputType()
export class SignInInput {
  @Field({ description: 'Phone number or e-mail.' })
  @IsString()
  @MinLength(1)
  @MaxLength(254)
  login: string;

  @Field()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password: string;

  @Field(() => String, { nullable: true, description: 'Six digits, or a recovery code.' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  totpCode?: string | null;
}

@InputType()
export class SignOutInput {
  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  allSessions: boolean;
}

@InputType()
export class RevokeSessionInput {
  @Field(() => ID)
  @IsUUID()
  sessionId: string;
}

@ObjectType({
  implements: () => UserError,
  description: 'Right password, and now a TOTP or recovery code is needed: repeat signIn with totpCode.',
})
export class TotpRequired extends UserError {
  constructor() {
    super('TOTP_REQUIRED');
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Wrong password or code, or unknown account; it does not say which.',
})
export class InvalidCredentials extends UserError {
  constructor() {
    super('INVALID_CREDENTIALS');
  }
}
