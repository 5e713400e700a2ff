import type { Sex } from '@lumbung/kernel';
import { Row } from '@lumbung/platform';
import { Column, Entity } from 'typeorm';
import type { NationalIdConcern } from './particulars.types.js';

/** One line per member, with the member's own id; what is sealed opens only for this member. */
@Entity({ schema: 'membership', name: 'particulars' })
export class ParticularsRecord extends Row<'Member'> {
  @Column('text', { nullable: true }) birthPlace: string | null;
  @Column('date', { nullable: true }) birthOn: string | null;
  @Column('text', { nullable: true }) sex: Sex | null;
  @Column('text', { nullable: true }) occupation: string | null;
  @Column('bytea', { nullable: true }) nationalIdSealed: Buffer | null;
  @Column('bytea', { nullable: true }) nationalIdHash: Buffer | null;
  @Column('text', { nullable: true }) nationalIdMasked: string | null;
  @Column('text', { nullable: true }) nationalIdRegency: string | null;
  @Column('bytea', { nullable: true }) familyCardSealed: Buffer | null;
  @Column('text', { nullable: true }) familyCardMasked: string | null;
  @Column('bytea', { nullable: true }) taxNoSealed: Buffer | null;
  @Column('text', { nullable: true }) taxNoMasked: string | null;
  @Column('bytea', { nullable: true }) mothersMaidenNameSealed: Buffer | null;
  @Column('text', { nullable: true }) employer: string | null;
  @Column('text', { nullable: true }) payrollNo: string | null;
  @Column('text', { nullable: true }) bankName: string | null;
  @Column('text', { nullable: true }) bankHolderName: string | null;
  @Column('bytea', { nullable: true }) bankAccountSealed: Buffer | null;
  @Column('text', { nullable: true }) bankAccountMasked: string | null;
  @Column('text', { array: true }) warnings: NationalIdConcern[];
}
