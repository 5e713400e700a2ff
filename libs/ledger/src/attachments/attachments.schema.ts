import {
  DateTimeScalar,
  InvalidInput,
  resultUnion,
  UrlScalar,
  UserError,
  type PrivateFileSort,
} from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';

/** Receipts, invoices and slips that prove a journal. */
export const ATTACHMENTS: PrivateFileSort = {
  folder: 'journal-attachments',
  path: '/journal-attachments',
  purpose: 'journal attachment',
  nameless: 'bukti',
};

@ObjectType({
  description:
    'A paper that proves a journal (bukti), uploaded by POST /journal-attachments/{id of the journal or voucher}.',
})
export class JournalAttachment {
  @Field(() => ID) id: string;
  @Field() fileName: string;
  @Field() mimeType: string;
  @Field(() => Int) byteSize: number;
  @Field() uploadedByName: string;
  @Field(() => DateTimeScalar) uploadedAt: string;
  @Field({ description: 'Whether the journal is posted: its papers stay, as it does.' }) isLocked: boolean;
  @Field(() => UrlScalar, { description: 'A path on the address of the API, good for ten minutes and this person.' })
  url: string;
}

@InputType({ description: 'Takes away a paper that was attached by mistake; the file is gone, the trail stays.' })
export class RemoveJournalAttachmentInput {
  @Field(() => ID) @IsUUID() attachmentId: string;
  @Field({ description: 'At least five letters; kept in the audit.' }) @IsString() @MaxLength(300) reason: string;
}

@ObjectType({ description: 'The paper is gone.' })
export class JournalAttachmentRemoved {
  readonly __typename = 'JournalAttachmentRemoved';
  @Field(() => ID) attachmentId: string;
}

@ObjectType({ implements: () => UserError, description: 'The journal is posted: the papers that prove it stay.' })
export class AttachmentLocked extends UserError {
  constructor() {
    super('ATTACHMENT_LOCKED');
  }
}

export const RemoveJournalAttachmentResult = resultUnion('RemoveJournalAttachmentResult', [
  JournalAttachmentRemoved,
  AttachmentLocked,
  InvalidInput,
]);
