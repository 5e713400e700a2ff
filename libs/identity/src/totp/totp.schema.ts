import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { DateTimeScalar, UserError } from '@lumbung/platform';

@InputType()
export class EnrolTotpInput {
  @Field()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password: string;
}

@InputType()
export class ConfirmTotpInput {
  @Field({ description: 'Six digits of the new secret.' })
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  totpCode: string;
}

@InputType()
export class DisableTotpInput {
  @Field()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password: string;

  @Field({ description: 'Six digits, or a recovery code.' })
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  totpCode: string;
}

@ObjectType({ description: 'Show as QR; counts only after confirmTotp.' })
export class TotpEnrolment {
  readonly __typename = 'TotpEnrolment';
  @Field({ description: 'For typing in by hand, base32.' }) secret: string;
  @Field() otpauthUri: string;
}

@ObjectType({ description: 'Signing in needs a code from now on.' })
export class TotpConfirmed {
  readonly __typename = 'TotpConfirmed';
  @Field(() => [String], { description: 'Shown once; each is good for one sign-in without the phone.' })
  recoveryCodes: string[];
}

@ObjectType({ description: 'The password alone is enough again.' })
export class TotpDisabled {
  readonly __typename = 'TotpDisabled';
  @Field(() => DateTimeScalar) disabledAt: Date;
}

@ObjectType({ implements: () => UserError, description: 'The code is wrong, was used already, or its time is over.' })
export class TotpCodeInvalid extends UserError {
  constructor() {
    super('TOTP_CODE_INVALID');
  }
}
