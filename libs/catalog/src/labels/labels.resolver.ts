import { Allow } from '@lumbung/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { LabelsArgs, LabelSheet } from './label.types.js';
import { LabelsService } from './labels.service.js';

@Resolver(() => LabelSheet)
export class LabelsResolver {
  constructor(private readonly labels: LabelsService) {}

  @Query(() => LabelSheet, {
    description:
      '[permission: catalog.read] Price cards for shelves or labels for goods, at most 1,050, with the prices of the moment in which they are opened.',
  })
  @Allow(CatalogPermission.Read)
  productLabels(@Args() args: LabelsArgs): LabelSheet {
    return this.labels.link(args);
  }
}
