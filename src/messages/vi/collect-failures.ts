import type { IntakeFailureArgs } from '../../intake/failures.ts';
import type { Wordings } from '../wording.ts';

export const intakeFailures = {
  'collect/too-many-files': ({ limit }) => ({
    message: `Quá ${limit} tệp trong một lần nhận; chưa nhận tệp nào.`,
    fix: 'chia thành nhiều lần, mỗi lần một thư mục.',
  }),
  'collect/nothing': ({ paths }) => ({
    message: paths.length === 0 ? 'Chưa nói nhận tệp nào.' : `Không có tệp nào để nhận ở: ${paths.join(', ')}.`,
    fix: 'viết đường dẫn tới tệp, thư mục, tệp .zip hoặc thư .eml vừa nhận.',
  }),
  'collect/own-file': ({ path }) => ({
    message: `${path} nằm trong chính kế hoạch này, không phải là tệp được gửi đến; chưa nhận tệp nào.`,
    fix: 'để thư đến ở thư mục khác, rồi viết đường dẫn tới đó.',
  }),
  'collect/which-arrival': ({ count }) => ({
    message: `Sổ đến còn ${count} dòng, nên chưa rõ --unit nói về dòng nào.`,
    fix: 'viết mã của dòng sau --inbox; xem các dòng bằng plan collect --inbox.',
  }),
  'collect/no-such-arrival': ({ id, found }) => ({
    message:
      found === 0
        ? `Trong sổ đến không có dòng nào chưa rõ đơn vị có mã bắt đầu bằng "${id}".`
        : `Có ${found} dòng của sổ đến có mã bắt đầu bằng "${id}".`,
    fix: 'chạy plan collect --inbox để xem các dòng, rồi viết dài hơn phần đầu của mã.',
  }),
  'option/channel': ({ value, known }) => ({
    message: `Không có cách gửi "${value}".`,
    fix: `chọn một trong: ${known.join(', ')}.`,
  }),
  'option/missing': ({ option }) => ({ message: `Thiếu ${option}.`, fix: `thêm ${option} và giá trị của nó.` }),
  'option/needs': ({ option, needs }) => ({
    message: `${option} phải đi cùng ${needs}.`,
    fix: `thêm ${needs}, hoặc bỏ ${option}.`,
  }),
  'option/exact-instant': ({ option, value }) => ({
    message: `"${value}" sau ${option} không phải là thời điểm có giờ và múi giờ.`,
    fix: 'viết 2024-12-10T09:12:00+07:00; chỉ biết ngày thì dùng --received-on 2024-12-10.',
  }),
  'option/in-future': ({ value, now }) => ({
    message: `Thời điểm nhận ${value} còn ở tương lai (đồng hồ của máy: ${now}).`,
    fix: 'viết lại thời điểm nhận, hoặc chỉnh lại đồng hồ của máy.',
  }),
} satisfies Wordings<IntakeFailureArgs>;
