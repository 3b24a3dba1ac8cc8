import { formatNumber } from '../../text/vietnamese.ts';

/** `Phụ lục III`; the only appendix has no number. */
export const appendixLabel = (number: string): string => (number === '' ? 'Phụ lục' : `Phụ lục ${number}`);

/** The same in the text, where the number is not parted from its word at the end of a line. */
const reference = (number: string): string => appendixLabel(number).replace(/ (?=[IVX]+$)/, '\u00a0');

/** What the text leaves to an appendix is named there; nothing where there is no such appendix. */
export const seeAppendix = (number: string | undefined, what: string): readonly string[] =>
  number === undefined ? [] : [`${what} tại ${reference(number)}.`];

/** Where every unit stands, and those that somebody has to call. */
export const submissionReferences = (
  attention: string | undefined,
  submissions: string | undefined,
): readonly string[] => [
  ...seeAppendix(attention, 'Đơn vị phải báo cáo chưa nộp, nộp trễ hạn, bị trả lại nêu'),
  ...seeAppendix(submissions, 'Tình hình từng đơn vị'),
];

/** How the results of an activity are chosen, said once above them. */
export const chosenResults = (number: string | undefined, further: number): readonly string[] =>
  number === undefined
    ? []
    : [
        `Mỗi hoạt động nêu khối lượng, kết quả của đơn vị chủ trì và của ${formatNumber(further)} đơn vị khác báo cáo nhiều loại khối lượng nhất (${formatNumber(further + 1)} đơn vị khi đơn vị chủ trì không báo cáo hoặc không được giao); kết quả, lý do của tất cả các đơn vị nêu tại ${reference(number)}.`,
      ];

/** Where the results stand that are not named below. */
export const otherResults = (units: number, number: string | undefined): string =>
  units === 0 || number === undefined
    ? ''
    : ` Kết quả của ${formatNumber(units)} đơn vị không nêu ở đây: ${reference(number)}.`;

interface LongList {
  /** What is listed: `khó khăn, vướng mắc`. */
  readonly what: string;
  readonly all: number;
  readonly inText: number;
  /** Part of the appendix that lists all. */
  readonly part: string;
}

/** Under a list that was cut short: how long it is, how its items were chosen, and where all of them stand. */
export const listGoesOn = ({ what, all, inText, part }: LongList, number: string): string =>
  `Trên đây nêu ${formatNumber(inText)}/${formatNumber(all)} ${what}, lần lượt theo từng mục, ưu tiên ý được nhiều đơn vị nêu; toàn bộ tại phần ${part} ${reference(number)}.`;

export const opinionParts = {
  difficulties: { what: 'khó khăn, vướng mắc', heading: 'Khó khăn, vướng mắc và nguyên nhân' },
  proposals: { what: 'kiến nghị, đề xuất', heading: 'Kiến nghị, đề xuất' },
  directions: { what: 'phương hướng, nhiệm vụ', heading: 'Phương hướng, nhiệm vụ' },
} as const;
