import { FileOpening, type OpenedFile } from '@lumbung/catalog';
import { Injectable } from '@nestjs/common';
import { WrongMemberRows, type WrongMembers } from './members/wrong-rows.js';

/** The files behind the addresses that this library gives out. */
@Injectable()
export class IntakeFilesService {
  constructor(
    private readonly opening: FileOpening,
    private readonly wrongMembers: WrongMemberRows,
  ) {}

  /** Throws NOT_FOUND when the address is forged, older than ten minutes, or another person's. */
  open(permit: string): Promise<OpenedFile> {
    return this.opening.open<WrongMembers>(permit, this.wrongMembers);
  }
}
