import type { RuleFindingArgs } from '../../rules/findings.ts';
import type { ReferenceFindingArgs } from '../groups.ts';
import { quoted } from '../quoted.ts';
import type { Wording, Wordings } from '../wording.ts';
import { listed } from './listed.ts';

type Unknown = RuleFindingArgs['ref/unknown-unit'];

/** Beyond this many the list is no help beside a suggestion. */
const few = 12;

function fixOf({ suggestion, known }: Unknown, where: string): string {
  if (suggestion === undefined)
    return `chọn một mã có trong ${where}${known.length === 0 ? '' : `: ${listed(known, 'mã')}`}.`;
  const others = known.length > 0 && known.length <= few ? ` Các mã được dùng: ${known.join(', ')}.` : '';
  return `đổi thành "${suggestion}".${others}`;
}

const unknown =
  (noun: string, where: string) =>
  (args: Unknown): Wording => ({
    message: `${noun} ${quoted(args.id)} không có trong ${where}.`,
    fix: fixOf(args, where),
  });

/** A group is named with `@` wherever it is pointed at. */
const asTyped = ({ id, suggestion, known }: Unknown): Unknown => ({
  id: `@${id}`,
  known: known.map(group => `"@${group}"`),
  ...(suggestion !== undefined && { suggestion: `@${suggestion}` }),
});

export const references = {
  'ref/unknown-unit': unknown('Đơn vị', 'units.yaml'),
  'ref/unknown-group': args => unknown('Nhóm đơn vị', 'units.yaml')(asTyped(args)),
  'ref/unknown-task-group': unknown('Nhóm nhiệm vụ', 'plan.yaml'),
  'ref/unknown-activity': unknown('Hoạt động', 'plan.yaml'),
  'ref/unknown-indicator': unknown('Chỉ tiêu', 'indicators.yaml'),
  'ref/unknown-funding-source': unknown('Nguồn kinh phí', 'plan.yaml'),
  'ref/unknown-cycle': unknown('Chế độ báo cáo', 'plan.yaml'),
  'ref/unknown-standard': unknown('Chuẩn áp dụng', 'indicators.yaml'),
  'ref/unknown-receipt': ({ id }) => ({
    message: `Bản ghi ${quoted(id)} được nhắc đến ở đây nhưng không có trong sổ (thư mục receipts, arrivals).`,
    fix: 'lấy lại tệp còn thiếu (git pull hoặc git restore); không sửa bản ghi đã lập.',
  }),
  'ref/unknown-amendment-target': unknown('Mã', 'kế hoạch đang được điều chỉnh'),
  'ref/other-plan': ({ id, expected }) => ({
    message: `Tệp ghi là của kế hoạch ${quoted(id)}, còn thư mục này là của kế hoạch "${expected}".`,
    fix: `viết plan: ${expected}; nếu tệp đúng là của kế hoạch kia thì chuyển sang thư mục của kế hoạch đó.`,
  }),
  'ref/missing-original': ({ name, sha256 }) => ({
    message: `Tệp gốc ${quoted(name)} mà bản ghi nêu tên không có trong thư mục originals.`,
    fix: `đặt lại tệp đã nhận vào originals/sha256/${sha256.slice(0, 2)}/${sha256}; không sửa bản ghi.`,
  }),

  'file/unexpected': ({ suggestion }) => ({
    message: 'Tệp không thuộc loại nào của kế hoạch nên không được đọc.',
    fix:
      suggestion === undefined
        ? 'đặt tệp đúng chỗ và đúng tên, hoặc chuyển ra ngoài thư mục kế hoạch.'
        : `chuyển hoặc đổi tên tệp thành ${suggestion}.`,
  }),
  'file/missing': ({ name }) => ({
    message: `Thiếu tệp ${name}.`,
    fix: `tạo tệp ${name} trong thư mục kế hoạch; nếu đang đứng nhầm thư mục thì chạy lại với -C và đúng thư mục.`,
  }),
  'file/twin-name': ({ other }) => ({
    message: `Tên tệp này và ${quoted(other)} trùng nhau trên máy không phân biệt chữ hoa, chữ thường hay cách ghép dấu.`,
    fix: 'gộp nội dung vào một tệp rồi xóa tệp kia, hoặc đặt hai tên khác hẳn nhau.',
  }),
} satisfies Wordings<ReferenceFindingArgs>;
