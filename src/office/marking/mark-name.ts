/**
 * The name in a workbook that stands for the first cell of the memory of a return; the sheet that it leads to is the list of what
 * is to be corrected, and nothing that a unit reports.
 */
export const markName = 'bm_tra_lai';
