import { DateTimeScalar, InvalidInput, resultUnion } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';

export const MemberDocumentKind = {
  IDENTITY_CARD: 'IDENTITY_CARD',
  FAMILY_CARD: 'FAMILY_CARD',
  PHOTO: 'PHOTO',
  APPLICATION_FORM: 'APPLICATION_FORM',
  LETTER: 'LETTER',
  OTHER: 'OTHER',
} as const;
export type MemberDocumentKind = keyof typeof MemberDocumentKind;
registerEnumType(MemberDocumentKind, {
  name: 'MemberDocumentKind',
  description: 'KTP, KARTU_KELUARGA, FOTO, FORMULIR_PERMOHONAN, SURAT, LAINNYA.',
});

@ObjectType({
  description: 'A paper of a member as a file, uploaded by POST /member-documents/{memberId}?kind={kind}.',
})
export class MemberDocument {
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field(() => MemberDocumentKind) kind: MemberDocumentKind;
  @Field() fileName: string;
  @Field() mimeType: string;
  @Field(() => Int) byteSize: number;
  @Field() uploadedByName: string;
  @Field(() => DateTimeScalar) uploadedAt: string;
  /** Where the file lies; not part of the API. */
  storeName: string;
}

@InputType({ description: 'Takes a paper away that was uploaded by mistake; the file is gone, the trail stays.' })
export class RemoveMemberDocumentInput {
  @Field(() => ID)
  @IsUUID()
  documentId: string;

  @Field({ description: 'At least five letters; kept in the audit.' })
  @IsString()
  @MaxLength(300)
  reason: string;
}

@ObjectType({ description: 'The paper is gone.' })
export class MemberDocumentRemoved {
  @Field(() => ID) readonly documentId: string;

  constructor(documentId: string) {
    this.documentId = documentId;
  }
}

export const RemoveMemberDocumentResult = resultUnion('RemoveMemberDocumentResult', [
  MemberDocumentRemoved,
  InvalidInput,
]);
