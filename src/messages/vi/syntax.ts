import type { SourceFindingArgs, SyntaxProblem } from '../../source/findings.ts';
import { quoted } from '../quoted.ts';
import { inDoubleQuotes, inSingleQuotes } from '../typed-quotes.ts';
import type { Wording } from '../wording.ts';

type Args = SourceFindingArgs['yaml/syntax'];

const wrong = (what: string, fix: string): Wording => ({ message: `Tệp không đúng cú pháp YAML: ${what}.`, fix });

const joined = /^([\w-]+):(?=\S)/;

function missingColon(near: string): Wording {
  if (joined.test(near))
    return wrong('sau dấu hai chấm thiếu một dấu cách', `viết lại thành "${near.replace(joined, '$1: ')}".`);
  return wrong(
    'dòng này không có dấu hai chấm sau tên trường',
    'viết theo dạng "tên trường: giá trị"; nếu là phần tiếp của đoạn chữ ở trên thì thụt vào sâu hơn tên trường của đoạn đó.',
  );
}

function unexpectedCharacter(near: string): Wording {
  if (near === '-')
    return wrong(
      'dấu gạch ngang đứng ngay sau tên trường',
      'đưa mục này xuống dòng dưới, thụt vào hai dấu cách; nếu dấu gạch ngang thuộc về đoạn chữ thì đặt cả đoạn trong dấu nháy.',
    );
  if (near.startsWith('\\'))
    return wrong(
      `trong dấu nháy kép, ${quoted(near)} không phải là ký hiệu hợp lệ`,
      "thay hai dấu nháy kép bằng hai dấu nháy đơn: '…'.",
    );
  if (near === '#') return wrong('trước dấu # thiếu một dấu cách', 'thêm một dấu cách trước dấu #.');
  if (/^[*&!>|@`%{[,]$/.test(near))
    return wrong(
      `chữ bắt đầu bằng "${near}" có nghĩa riêng trong YAML`,
      `đặt cả đoạn chữ trong dấu nháy đơn: '${near}…'.`,
    );
  return wrong(`${quoted(near)} không đúng chỗ`, 'xóa ký tự gõ thừa, hoặc đặt cả đoạn chữ trong dấu nháy.');
}

const wordings: Readonly<Record<SyntaxProblem, (near: string) => Wording>> = {
  'tab-indent': () =>
    wrong('thụt dòng bằng phím Tab', 'thay Tab bằng dấu cách, sao cho thẳng cột với các trường cùng cấp.'),
  'bad-indent': () =>
    wrong(
      'dòng này không thẳng cột với các dòng cùng cấp',
      'thêm hoặc bớt dấu cách ở đầu dòng cho thẳng cột với các trường cùng cấp ở trên.',
    ),
  'missing-colon': missingColon,
  'colon-in-text': near =>
    wrong(
      'đoạn chữ có dấu hai chấm mà không đặt trong dấu nháy',
      `đặt cả đoạn trong dấu nháy: ${inDoubleQuotes(near)}.`,
    ),
  'unclosed-quote': () =>
    wrong('dấu nháy mở ở đây không có dấu nháy đóng', 'thêm dấu nháy cùng loại vào cuối đoạn chữ.'),
  'text-after-quote': near =>
    wrong('còn chữ đứng sau dấu nháy đóng', `đặt cả đoạn trong một cặp dấu nháy: ${inSingleQuotes(near)}.`),
  'unclosed-bracket': near =>
    wrong(
      `dấu ngoặc "${near}" mở ở đây không có dấu đóng`,
      `thêm dấu "${near === '{' ? '}' : ']'}" vào cuối; nếu dấu ngoặc thuộc về đoạn chữ thì đặt cả đoạn trong dấu nháy.`,
    ),
  'odd-space': () =>
    wrong('có dấu cách đặc biệt, thường do chép từ Word', 'xóa khoảng trắng ở chỗ này rồi gõ lại bằng phím cách.'),
  'merge-conflict': () =>
    wrong(
      'hai người cùng sửa một đoạn và hai bản chưa được gộp',
      'chọn giữ bản đúng giữa các dòng <<<<<<< và >>>>>>>, rồi xóa bản kia và cả ba dòng <<<<<<<, =======, >>>>>>>.',
    ),
  'unexpected-character': unexpectedCharacter,
  other: () =>
    wrong(
      'từ chỗ này không đọc được',
      'đối chiếu với một tệp cùng loại đã đạt kiểm tra; đoạn chữ có ký tự lạ thì đặt trong dấu nháy.',
    ),
};

export const syntax = ({ problem, near = '' }: Args): Wording => wordings[problem](near);
