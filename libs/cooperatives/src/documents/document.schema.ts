import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { DateTimeScalar, InvalidInput, resultUnion, UrlScalar } from '@lumbung/platform';

export enum DocumentKind {
  DEED_OF_ESTABLISHMENT = 'DEED_OF_ESTABLISHMENT',
  LEGAL_ENTITY_DECREE = 'LEGAL_ENTITY_DECREE',
  BYLAWS = 'BYLAWS',
  REGISTRATION_CERTIFICATE = 'REGISTRATION_CERTIFICATE',
  TAX_CARD = 'TAX_CARD',
  BUSINESS_LICENCE = 'BUSINESS_LICENCE',
  SAVINGS_LICENCE = 'SAVINGS_LICENCE',
  OFFICER_IDENTITY = 'OFFICER_IDENTITY',
  ANNUAL_MEETING_MINUTES = 'ANNUAL_MEETING_MINUTES',
  OTHER = 'OTHER',
}
registerEnumType(DocumentKind, {
  name: 'DocumentKind',
  description:
    'Akta pendirian, SK badan hukum, AD/ART, sertifikat NIK, NPWP, NIB, izin simpan pinjam, KTP pengurus, berita acara RAT, lainnya.',
});

@ObjectType({ description: 'An uploaded paper (POST /documents).' })
export class Document {
  @Field(() => ID) id: string;
  @Field(() => DocumentKind) kind: DocumentKind;
  @Field() fileName: string;
  @Field() mimeType: string;
  @Field(() => Int) byteSize: number;
  @Field(() => UrlScalar, { description: 'Needs the same right as this field; expires soon.' }) url: string;
  @Field() uploadedByName: string;
  @Field(() => DateTimeScalar) uploadedAt: string;
}

@InputType()
export class RemoveDocumentInput {
  @Field(() => ID)
  @IsUUID()
  documentId: string;
}

@ObjectType({ description: 'The paper is gone.' })
export class DocumentRemoved {
  @Field(() => ID) readonly documentId: string;

  constructor(documentId: string) {
    this.documentId = documentId;
  }
}

export const RemoveDocumentResult = resultUnion('RemoveDocumentResult', [DocumentRemoved, InvalidInput]);
