import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { UserError } from '@lumbung/platform';

@InputType()
export class RequestPasswordResetInput {
  @Field({ description: 'Phone number or e-mail.' })
  @IsString()
  @MinLength(1)
  @MaxLength(254)
  login: string;
}

@InputType()
export class ResetPasswordInput {
  @Field()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  token: string;

  @Field()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  newPassword: string;
}

@ObjectType({ description: 'The same answer whether or not the account exists.' })
export class PasswordResetRequested {
  readonly __typename = 'PasswordResetRequested';
  @Field(() => Int) validForMinutes: number;
}

@ObjectType({ implements: () => UserError, description: 'A link or token is unknown, used, revoked or expired.' })
export class LinkExpired extends UserError {
  constructor() {
    super('LINK_EXPIRED');
  }
}
