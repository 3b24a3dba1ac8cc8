import type { FigureId } from '../../figures/figure-id.ts';

/** How people write of figures in Vietnamese: what `narrative/figure-disagrees` looks for, and what makes it keep silent. */

/** Behind the name of an indicator, and often left out. */
export const placeEndings = /\s+(?:toàn tỉnh|của tỉnh|trên địa bàn tỉnh)$/iu;

/** Words by which a sentence speaks of a part of the province, of which the data have no figure. */
export const localities =
  /(?<!\p{L})(?:huyện|xã|phường|thị trấn|thị xã|thành phố|thôn|miền núi|đồng bằng|vùng|khu vực|đồng bào|cả nước|toàn quốc)(?!\p{L})/iu;

/** Words by which a sentence says what is wanted, forecast or measured otherwise, and not what the data have. */
export const otherSpeech =
  /(?<!\p{L})(?:(?<!được )đề nghị|kiến nghị|(?<!theo )yêu cầu|phấn đấu|dự kiến|dự báo|chuẩn (?:cũ|trước))(?!\p{L})/iu;

/** Between a name and a number that is not what was reached. */
export const otherMeanings =
  /(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu|dự kiến|dự báo|kế hoạch|giai đoạn|đến năm|bình quân|trung bình|trong đó|chiếm|tăng|giảm|thấp hơn|cao hơn|vượt)(?!\p{L})/iu;

export const plannedMoney = /(?<!\p{L})(?:kế hoạch|bố trí|giao)(?!\p{L})/iu;
export const disbursedMoney = /(?<!\p{L})(?:giải ngân|thực hiện)(?!\p{L})/iu;

/** Million đồng in each unit of money that people type. */
export const moneyUnits: readonly (readonly [name: string, millions: number])[] = [
  ['triệu đồng', 1],
  ['tỷ đồng', 1000],
];

/** A count in a fixed phrase; the pattern names its groups `count` and, where there is one, `total`. */
export interface CountPhrase {
  readonly pattern: RegExp;
  readonly figure: FigureId;
  /** Counted with it by who does not keep the two apart. */
  readonly also?: FigureId;
  /** Totals that may rightly stand behind the stroke. */
  readonly whole: readonly FigureId[];
}

const number = String.raw`(?<![\d/.,])(?<count>\d+)`;
const total = String.raw`/(?<total>\d+)`;
const units = String.raw`\s+đơn vị(?:\s+phải báo cáo)?`;
const sent = String.raw`(?:\s+đã)?\s+(?:nộp|gửi)(?:\s+báo cáo)?`;
const late = String.raw`\s+(?:trễ|muộn|chậm|sau hạn|sau thời hạn)`;
const onTime = String.raw`\s+đúng\s+(?:thời\s+)?hạn`;
const notOtherwise = String.raw`(?!\p{L})(?!\s+(?:báo cáo|trễ|muộn|chậm|đúng|sau))`;

const phrase = (source: string): RegExp => new RegExp(source, 'giu');

const wholes = ['submissions.required.owed', 'submissions.required.expected', 'submissions.required.total'] as const;

export const countPhrases: readonly CountPhrase[] = [
  {
    pattern: phrase(`${number}${total}${units}${sent}${notOtherwise}`),
    figure: 'submissions.required.received',
    whole: wholes,
  },
  {
    pattern: phrase(`${number}(?:${total})?${units}${sent}${onTime}`),
    figure: 'submissions.required.on-time',
    also: 'submissions.requested.on-time',
    whole: wholes,
  },
  {
    pattern: phrase(`${number}(?:${total})?${units}${sent}${late}`),
    figure: 'submissions.required.late',
    also: 'submissions.requested.late',
    whole: wholes,
  },
  {
    pattern: phrase(`${number}(?:${total})?${units}\\s+(?:còn\\s+)?chưa\\s+(?:nộp|gửi)`),
    figure: 'submissions.required.missing',
    also: 'submissions.requested.missing',
    whole: wholes,
  },
  {
    pattern: phrase(`các (?:đơn vị|cơ quan)[^.;]{0,30} ban hành(?: được)? ${number}\\s+văn bản`),
    figure: 'documents.count',
    whole: [],
  },
];
