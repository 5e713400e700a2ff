import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEmail, IsOptional, IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { DateTimeScalar, PhoneNumberScalar, UserError } from '@lumbung/platform';
import { MINIMUM_LENGTH } from './passwords.js';

@ObjectType({ description: 'A person who can sign in; one account over all cooperatives. Seen by himself only.' })
export class Person {
  @Field(() => ID) id: string;
  @Field() fullName: string;
  @Field(() => PhoneNumberScalar, { nullable: true, description: 'Null as well when a program asks with an API key.' })
  phone: string | null;
  @Field(() => String, { nullable: true, description: 'Null as well when a program asks with an API key.' })
  email: string | null;
  @Field({ description: 'Whether signing in needs a code beside the password.' }) hasTotp: boolean;
  @Field(() => DateTimeScalar) createdAt: Date | string;
}

@InputType({ description: 'A new account. At least one of phone and email.' })
export class AccountInput {
  @Field({ description: 'As colleagues and officers will see it, at most 120 characters.' })
  @IsString()
  @MaxLength(120)
  fullName: string;

  @Field(() => PhoneNumberScalar, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @Field({ description: `At least ${MINIMUM_LENGTH} characters that are not easily guessed.` })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password: string;
}

@InputType()
export class RegisterInput {
  @Field(() => AccountInput)
  @ValidateNested()
  @Type(() => AccountInput)
  account: AccountInput;
}

@InputType()
export class ChangePasswordInput {
  @Field()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  currentPassword: string;

  @Field()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  newPassword: string;
}

@ObjectType({ description: 'The new password counts from now on.' })
export class PasswordChanged {
  readonly __typename = 'PasswordChanged';
  @Field(() => DateTimeScalar) changedAt: Date;
  @Field(() => Int, { description: 'Other sessions that were ended by it.' }) endedSessions: number;
}

@ObjectType({ implements: () => UserError, description: 'Phone or e-mail already belongs to an account.' })
export class AccountExists extends UserError {
  @Field(() => String, { nullable: true, description: '`phone` or `email`; always set.' })
  readonly field: string | null;

  constructor(field: 'phone' | 'email') {
    super('ACCOUNT_EXISTS');
    this.field = field;
  }
}

@ObjectType({ implements: () => UserError, description: 'The password is too short or easily guessed.' })
export class PasswordTooWeak extends UserError {
  @Field(() => Int) readonly minimumLength: number;

  constructor() {
    super('PASSWORD_TOO_WEAK', { minimumLength: MINIMUM_LENGTH });
    this.minimumLength = MINIMUM_LENGTH;
  }
}
