import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum PaperKind {
  ORDER_PROOF = 'ORDER_PROOF',
  RECEIPT = 'RECEIPT',
  INVOICE = 'INVOICE',
  PACKING_LIST = 'PACKING_LIST',
  DELIVERY_NOTE = 'DELIVERY_NOTE',
}
registerEnumType(PaperKind, {
  name: 'PaperKind',
  description: 'What can be printed of an order.',
  valuesMap: {
    ORDER_PROOF: { description: 'Bukti pesanan: for the buyer too.' },
    RECEIPT: { description: 'Struk: from capture on.' },
    INVOICE: { description: 'Faktur, with PPN: from capture on.' },
    PACKING_LIST: { description: 'Daftar kemas of a parcel.' },
    DELIVERY_NOTE: { description: 'Surat jalan of a parcel.' },
  },
});

export enum PaperFormat {
  PDF = 'PDF',
  PDF_80 = 'PDF_80',
  PDF_58 = 'PDF_58',
  HTML = 'HTML',
  HTML_80 = 'HTML_80',
  HTML_58 = 'HTML_58',
  ESCPOS_80 = 'ESCPOS_80',
  ESCPOS_58 = 'ESCPOS_58',
}
registerEnumType(PaperFormat, {
  name: 'PaperFormat',
  description:
    'For which paper and how: A4 unless a roll of 80 or 58 mm is named; ESCPOS are the bytes for a thermal printer.',
});

@ObjectType({ description: 'Something that can be printed, and where it is.' })
export class OrderPaper {
  @Field(() => PaperKind) kind: `${PaperKind}`;
  @Field({ description: 'Such as `Surat jalan`.' }) label: string;
  @Field(() => PaperFormat) format: `${PaperFormat}`;
  @Field({
    description:
      'Address below the API, good for ten minutes and for the one who asked. Each opening by the staff counts as a print: from the second on the paper says SALINAN ke-n.',
  })
  url: string;
}
