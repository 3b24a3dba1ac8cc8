/** The options of every command that works on one period. */
export const periodOptions = {
  year: 'reporting year (default: the latest with a frozen roster)',
  period: 'a period shorter than a year, such as 2024-H1, 2024-Q3, 2024-07',
  cycle: 'reporting cycle, where the plan has several',
};
