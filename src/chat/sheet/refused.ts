// Why a file is not read as a spreadsheet; thrown and caught within this folder.

export type WhyRefused = 'kind' | 'oldExcel' | 'locked' | 'tooLarge' | 'damaged' | 'empty';

export class SheetRefused extends Error {
  override readonly name = 'SheetRefused';
  constructor(readonly why: WhyRefused) {
    super(why);
  }
}
