import { DateTimeScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { SavingsMoveKind } from '../desk/move-request.types.js';

export const SavingsPaperFormat = { PDF: 'PDF', PDF_58: 'PDF_58', HTML_58: 'HTML_58' } as const;
export type SavingsPaperFormat = keyof typeof SavingsPaperFormat;
registerEnumType(SavingsPaperFormat, {
  name: 'SavingsPaperFormat',
  description: 'On which paper a receipt is: A4, or the 58 mm roll of a receipt printer.',
});

@ObjectType({ description: 'A receipt (bukti) on paper.' })
export class SavingsPaper {
  @Field(() => SavingsPaperFormat) format: SavingsPaperFormat;
  @Field({
    description: 'Good for ten minutes. Each opening is a print: from the second on it says SALINAN and is audited.',
  })
  url: string;
}

@ObjectType({ description: 'A move the desk has made, for printing it again or having it corrected.' })
export class TellerMove {
  @Field(() => ID, { description: "The receipt's id." }) id: string;
  @Field({ description: 'Of the receipt.' }) number: string;
  @Field(() => SavingsMoveKind) kind: SavingsMoveKind;
  @Field(() => DateTimeScalar) at: string;
  @Field(() => RupiahScalar) amount: number;
  @Field() text: string;
  @Field(() => ID) accountId: string;
  @Field() accountNumber: string;
  @Field() memberName: string;
  @Field() isCash: boolean;
  @Field({ description: 'Taken back by a reversal.' }) isReversed: boolean;
  @Field({ description: 'A correction was asked for and waits for another.' }) waitsForCorrection: boolean;
  @Field(() => [SavingsPaper]) papers: SavingsPaper[];
}

@InputType({ description: 'Asks for a wrong move to be taken back; another approves it among the reversals.' })
export class RequestSavingsCorrectionInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID, { description: 'Of the receipt.' }) @IsUUID() receiptId: string;
  @Field({ description: 'What was wrong.' }) @IsString() @IsNotEmpty() @MaxLength(200) reason: string;
}
