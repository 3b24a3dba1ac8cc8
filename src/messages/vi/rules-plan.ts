import type { RuleFindingArgs } from '../../rules/findings.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import type { PlanFindingArgs } from '../groups.ts';
import { quoted } from '../quoted.ts';
import type { Wording, Wordings } from '../wording.ts';
import { within } from './within.ts';

type Succession = RuleFindingArgs['unit/succession'];
type Change = RuleFindingArgs['amendment/change'];

const kinds: Readonly<Record<RuleFindingArgs['plan/duplicate-id']['kind'], string>> = {
  unit: 'đơn vị',
  group: 'nhóm đơn vị',
  'task-group': 'nhóm nhiệm vụ',
  activity: 'hoạt động',
  indicator: 'chỉ tiêu',
  'funding-source': 'nguồn kinh phí',
  cycle: 'chế độ báo cáo',
  standard: 'chuẩn áp dụng',
};

const successions: Readonly<Record<Succession['problem'], (args: Succession) => Wording>> = {
  self: ({ successor }) => ({
    message: `Đơn vị kế thừa "${successor}" chính là đơn vị này.`,
    fix: 'ghi mã của đơn vị tiếp nhận; không có đơn vị nào kế thừa thì bỏ succeededBy.',
  }),
  'before-end': ({ successor, from }) => ({
    message: `Đơn vị "${successor}" kế thừa từ ngày ${formatDate(from)}, khi đơn vị này chưa hết ngày hoạt động cuối cùng.`,
    fix: 'ghi from là ngày liền sau ngày hoạt động cuối cùng (to) của đơn vị này, hoặc sửa lại to.',
  }),
  'successor-absent': ({ successor, from }) => ({
    message: `Đơn vị kế thừa "${successor}" không hoạt động vào ngày ${formatDate(from)}.`,
    fix: `sửa from của việc kế thừa, hoặc sửa from, to của đơn vị "${successor}".`,
  }),
  circle: ({ successor }) => ({
    message: `Việc kế thừa đi vòng: qua đơn vị "${successor}" lại trở về chính đơn vị này.`,
    fix: 'bỏ mục kế thừa ghi ngược trong các đơn vị liên quan.',
  }),
};

const changes: Readonly<Record<Change['problem'], (args: Change) => Wording>> = {
  'no-field': ({ op }) => ({
    message: `Mục điều chỉnh "${op}" chưa nêu trường nào được sửa.`,
    fix: 'thêm dòng "field:" kèm tên trường, ví dụ field: targets.',
  }),
  'no-value': ({ op }) => ({
    message: `Mục điều chỉnh "${op}" chưa nêu nội dung mới.`,
    fix: 'thêm dòng "value:" kèm giá trị mới hoặc nội dung được bổ sung.',
  }),
  'fixed-field': ({ op }) => ({
    message: `Mục điều chỉnh "${op}" nêu một trường không được phép thay đổi.`,
    fix: 'bỏ mục này; cần thay hẳn thì dùng op: retire cho mã cũ và op: add cho mã mới.',
  }),
};

const parts = { numerator: 'tử số', denominator: 'mẫu số' } as const;

export const plan = {
  'plan/duplicate-id': ({ id, kind }) => ({
    message: `Mã ${kinds[kind]} "${id}" được dùng hai lần.`,
    fix: 'đặt mã khác cho một trong hai mục, rồi sửa những chỗ nhắc đến mục đó.',
  }),
  'plan/period': ({ from, to }) => ({
    message: `Năm đầu của kế hoạch (${from}) muộn hơn năm cuối (${to}).`,
    fix: `viết from: ${to} và to: ${from}.`,
  }),
  'plan/no-deadline': ({ cycle }) => ({
    message: `Chế độ báo cáo "${cycle}" chưa có đủ thời hạn và kỳ số liệu.`,
    fix: 'thêm due và period, ví dụ due: {before: "12-15"}, period: {from: "12-15", to: "12-14"}; một năm có nhiều kỳ thì ghi từng kỳ trong parts.',
  }),
  'plan/override-outside': ({ period, from, to }) => ({
    message: `Thời hạn riêng của kỳ ${period} nằm ngoài giai đoạn ${from}-${to} của kế hoạch.`,
    fix: `sửa lại kỳ cho thuộc giai đoạn ${from}-${to}, hoặc bỏ mục này.`,
  }),

  'unit/lifetime': ({ from, to }) => ({
    message: `Ngày hoạt động cuối cùng (${formatDate(to)}) sớm hơn ngày bắt đầu hoạt động (${formatDate(from)}).`,
    fix: 'sửa lại from hoặc to; đơn vị còn hoạt động thì bỏ to.',
  }),
  'unit/succession': args => successions[args.problem](args),
  'unit/same-name': ({ name, other }) => ({
    message: `Tên ${quoted(name)} cũng là tên của đơn vị "${other}".`,
    fix: 'bỏ tên này ở một trong hai đơn vị, hoặc viết đầy đủ hơn để phân biệt.',
  }),
  'unit/same-email': ({ email, other }) => ({
    message: `Thư điện tử ${quoted(email)} cũng là của đơn vị "${other}".`,
    fix: 'ghi thư điện tử công vụ riêng của từng đơn vị; chưa có thì bỏ email và ghi address.',
  }),
  'group/circle': ({ group }) => ({
    message: `Nhóm "${group}" chứa chính nó thông qua các nhóm thành viên.`,
    fix: `bỏ "@${group}" khỏi members của nhóm con đã dẫn ngược lại.`,
  }),

  'indicator/target-outside': ({ year, from, to }) => ({
    message: `Mức chỉ tiêu của năm ${year} nằm ngoài giai đoạn ${from}-${to} của kế hoạch.`,
    fix: `sửa lại năm cho thuộc giai đoạn ${from}-${to}; số liệu đã công bố thì ghi vào observations.`,
  }),
  'indicator/outside-limit': ({ value, minimum, maximum }) => ({
    message: `Giá trị ${formatNumber(value)} nằm ngoài giới hạn của chỉ tiêu: phải ${within(
      minimum === undefined ? undefined : formatNumber(minimum),
      maximum === undefined ? undefined : formatNumber(maximum),
    )}.`,
    fix: 'kiểm tra lại dấu thập phân và đơn vị tính; nếu số đúng thì sửa limit của chỉ tiêu trong indicators.yaml.',
  }),
  'indicator/missing-part': ({ missing }) => ({
    message: `Chỉ tiêu được tổng hợp theo tỷ lệ (units: ratio) nhưng chưa nêu ${parts[missing]}.`,
    fix: `thêm dòng "${missing}:" kèm tên của ${parts[missing]}, hoặc đổi cách tổng hợp thành units: none.`,
  }),
  'indicator/duplicate-observation': ({ year }) => ({
    message: `Số liệu năm ${year} được ghi hai lần.`,
    fix: 'bỏ dòng thừa; nếu là số công bố lại thì ghi rõ asOf hoặc status để phân biệt.',
  }),

  'amendment/edition': ({ edition, expected }) => ({
    message: `Tệp điều chỉnh ghi edition là ${edition}, trong khi lần kế tiếp phải là ${expected}.`,
    fix: `viết edition: ${expected}; nếu thiếu quyết định ở giữa thì bổ sung tệp của quyết định đó.`,
  }),
  'amendment/change': args => changes[args.problem](args),
  'amendment/file-name': ({ expected }) => ({
    message: `Tên tệp điều chỉnh không khớp với edition trong tệp, phải có dạng ${expected}.`,
    fix: `đổi tên tệp theo dạng ${expected}, hoặc sửa lại edition trong tệp.`,
  }),
} satisfies Wordings<PlanFindingArgs>;
