import type { Id } from '@lumbung/kernel';
import { Row } from '@lumbung/platform';
import { Column, Entity } from 'typeorm';

export type CategoryId = Id<'Category'>;

@Entity({ schema: 'catalog', name: 'category' })
export class CategoryRecord extends Row<'Category'> {
  @Column('uuid', { nullable: true }) parentId: CategoryId | null;
  /** From the root to this one. */
  @Column('uuid', { array: true }) path: string[];
  @Column('text') slug: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) icon: string | null;
  @Column('integer') position: number;
  @Column('boolean') isVisible: boolean;
}
