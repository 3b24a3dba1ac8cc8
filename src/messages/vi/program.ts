import type { ProgramWords, UsageProblem } from '../../commands/words.ts';
import { figureCommands } from './program-figures.ts';
import { letterCommands } from './program-letters.ts';
import { periodOptions } from './program-period.ts';
import { reportProgram } from './program-report.ts';
import { rosterProgram } from './program-roster.ts';
import { roundCommands } from './program-round.ts';
import { templateProgram } from './program-template.ts';

const usage: Readonly<Record<UsageProblem, (token: string) => string>> = {
  'unknown-option': token => `Không có tùy chọn ${token}.`,
  'unknown-command': token => `Không có lệnh "${token}".`,
  'missing-argument': token => `Thiếu "${token}" sau tên lệnh.`,
  'missing-option': token => `Thiếu tùy chọn ${token}.`,
  'missing-value': token => `Tùy chọn ${token} cần một giá trị.`,
  'wrong-value': token => `Giá trị "${token}" không dùng được.`,
  'too-many-arguments': token => `Thừa chữ sau lệnh ${token}.`,
  other: token => `Dòng lệnh không đúng: ${token}.`,
};

const environment: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền',
  EPERM: 'không có quyền, hoặc tệp đang được chương trình khác mở',
  EBUSY: 'tệp đang được chương trình khác mở',
  ENOSPC: 'đĩa đã đầy',
  EDQUOT: 'đã hết hạn mức đĩa',
  EROFS: 'đĩa chỉ cho đọc',
  EIO: 'lỗi đọc ghi của máy',
  EMFILE: 'quá nhiều tệp đang mở',
  ENFILE: 'quá nhiều tệp đang mở',
  EEXIST: 'có tệp mang tên của thư mục',
  ENOTDIR: 'có tệp mang tên của thư mục',
  ELOOP: 'đường dẫn đi qua một liên kết',
  ENAMETOOLONG: 'tên quá dài',
  EISDIR: 'đã có thư mục mang tên này',
  ENOENT: 'tệp hoặc thư mục vừa bị xóa hoặc đổi tên',
  ENOTEMPTY: 'thư mục còn tệp lạ',
  EXDEV: 'thư mục nằm trên ổ đĩa khác',
  EFBIG: 'tệp quá lớn đối với đĩa',
  ENODEV: 'đĩa đã bị rút ra',
  ENXIO: 'đĩa đã bị rút ra',
  ESTALE: 'mất kết nối với ổ mạng',
  ETIMEDOUT: 'mất kết nối với ổ mạng',
  UNKNOWN: 'hệ thống không cho biết lý do',
};

export const program = {
  description: 'plan - kiểm tra, theo dõi và lập báo cáo thực hiện kế hoạch',
  titles: {
    usage: 'Cách dùng:',
    arguments: 'Đối số:',
    options: 'Tùy chọn:',
    commands: 'Lệnh:',
    examples: 'Ví dụ:',
    exitCodes: 'Mã thoát:',
  },
  terms: {
    files: 'tệp',
    file: 'tệp',
    kind: 'loại',
    id: 'mã',
    figure: 'số',
    unit: 'đơn-vị',
    number: 'số',
    name: 'tên',
    receipt: 'mã-phiếu',
    code: 'mã-quy-tắc',
    shell: 'shell',
    folder: 'thư-mục',
    year: 'năm',
    period: 'kỳ',
    instant: 'thời-điểm',
    date: 'ngày',
    kinds: 'dạng',
    format: 'dạng[=tệp]',
    seconds: 'giây',
    units: 'đơn-vị',
    paths: 'đường-dẫn',
    channel: 'cách-gửi',
    text: 'chữ',
  },
  usageOptions: '[tùy chọn]',
  usageCommand: '[lệnh]',
  exitCodes: [
    [0, 'đạt'],
    [
      1,
      'có lỗi trong dữ liệu; có cảnh báo khi dùng --strict; có đơn vị chưa nộp khi dùng --check; biểu mẫu, danh sách đã có thì khác',
    ],
    [2, 'không chạy được: sai tùy chọn, không thấy kế hoạch, không có tệp nào để kiểm tra'],
    [3, 'có tệp phải trả lại, chưa đọc được, chưa rõ của ai hoặc không nhận; tệp đã nhận vẫn được giữ'],
    [4, 'đang bị tiến trình khác khóa'],
    [5, 'sổ hay kho dữ liệu hỏng, lần ghi trước bị ngắt: xem plan verify, plan recover'],
    [6, 'lỗi của máy: đĩa đầy, không có quyền'],
    [70, 'lỗi của chính chương trình'],
  ],
  globalOptions: {
    C: 'làm việc với kế hoạch trong thư mục này',
    lang: 'ngôn ngữ: vi hoặc en (mặc định: PLAN_LANG, rồi vi)',
    color: 'dùng màu cả khi không phải màn hình',
    noColor: 'không dùng màu',
    verbose: 'in chi tiết khi chương trình gặp lỗi',
    help: 'xem trợ giúp',
    version: 'xem phiên bản',
    wait: 'chờ bấy nhiêu giây khi lệnh khác đang ghi (mặc định: 10)',
  },
  helpCommand: 'xem trợ giúp của một lệnh',
  moreHelp: 'Xem thêm: plan help <lệnh>. Hướng dẫn đầy đủ: tệp README.md đi kèm.',
  commands: {
    template: templateProgram,
    validate: {
      summary: 'kiểm tra mọi tệp của kế hoạch theo mẫu và quy tắc',
      examples: [
        ['plan validate', 'kiểm tra mọi tệp'],
        ['plan validate plan/reports/2024/so-y-te.yaml', 'chỉ xem lỗi của một tệp'],
        ['plan validate --format json=ket-qua.json --format pretty', 'vừa đọc trên màn hình vừa ghi ra tệp'],
        ['plan validate --strict', 'coi cảnh báo là lỗi'],
      ],
      arguments: { files: 'chỉ báo lỗi của các tệp, thư mục này (mặc định: tất cả)' },
      options: {
        format:
          'dạng kết quả: pretty, compact, json, github, gitlab, junit, sarif; thêm =TỆP để ghi ra tệp; dùng được nhiều lần',
        json: 'như --format json',
        strict: 'cảnh báo cũng làm lệnh trả mã 1',
        quiet: 'không in gì khi đạt',
      },
    },
    status: {
      summary: 'đơn vị nào đã nộp, nộp trễ, chưa nộp báo cáo',
      examples: [
        ['plan status', 'kỳ báo cáo gần nhất, tính đến lúc này'],
        ['plan status --year 2024 --as-of 2024-12-18', 'tính đến hết ngày 18/12/2024'],
        ['plan status --year 2024 --check', 'trả mã 1 khi còn đơn vị chưa nộp'],
        ['plan status --csv > tinh-hinh-nop.csv', 'bảng để mở bằng Excel'],
      ],
      arguments: {},
      options: {
        ...periodOptions,
        asOf: 'tính đến thời điểm hoặc hết ngày này (mặc định: bây giờ)',
        json: 'in một văn bản JSON',
        csv: 'in bảng CSV',
        check: 'trả mã 1 khi có đơn vị phải báo cáo mà chưa nộp quá hạn',
      },
    },
    report: reportProgram,
    ...roundCommands,
    ...letterCommands,
    roster: rosterProgram,
    ...figureCommands,
    show: {
      summary: 'xem kế hoạch, nhóm nhiệm vụ, hoạt động, đơn vị, chỉ tiêu',
      examples: [
        ['plan show', 'toàn bộ kế hoạch'],
        ['plan show so-y-te', 'một đơn vị: vai trò, trách nhiệm, đơn vị kế thừa'],
        ['plan show ty-le-ho-ngheo', 'một chỉ tiêu và số liệu đã công bố'],
        ['plan show hoa-nhap --as-of 2025-03-15', 'một nhóm nhiệm vụ, tính đến một ngày'],
      ],
      arguments: { id: 'mã của nhóm nhiệm vụ, hoạt động, đơn vị, nhóm đơn vị hoặc chỉ tiêu; tên đơn vị cũng được' },
      options: {
        asOf: 'theo hiệu lực của ngày này (mặc định: hôm nay, hoặc ngày cuối còn hoạt động)',
        json: 'in một văn bản JSON',
      },
    },
    verify: {
      summary: 'chứng minh sổ nhận báo cáo còn nguyên vẹn',
      examples: [
        ['plan verify', 'đối chiếu mọi bản ghi, tệp gốc, mốc kiểm chứng; không sửa gì'],
        ['plan verify --as-of 2024-12-25', 'thêm gốc sổ của ngày ấy, để so với số in trên báo cáo'],
        ['plan verify --strict', 'cảnh báo cũng làm lệnh trả mã 1'],
      ],
      arguments: {},
      options: {
        asOf: 'in thêm gốc sổ tính đến thời điểm hoặc hết ngày này',
        json: 'in một văn bản JSON',
        strict: 'cảnh báo cũng làm lệnh trả mã 1',
      },
    },
    checkpoint: {
      summary: 'lập mốc kiểm chứng của sổ nhận báo cáo',
      examples: [
        ['plan checkpoint', 'ghi tên mọi bản ghi hiện có và gốc sổ vào checkpoints'],
        ['plan checkpoint --key ~/.ssh/id_ed25519', 'lập và ký mốc; hoặc ký mốc mới nhất chưa ký'],
        [
          'plan checkpoint --accept 2024-12-09-1a2b3c4d --reason "Gộp sổ của máy phòng Hai"',
          'xác nhận bản ghi gộp muộn mà mốc cũ không có',
        ],
      ],
      arguments: {},
      options: {
        key: 'tệp khóa SSH để ký (mặc định: biến PLAN_SIGNING_KEY; không có thì không ký)',
        accept: 'xác nhận các bản ghi bị báo register/inserted-later, theo phần đầu của tên; cần --reason',
        reason: 'lý do xác nhận, ghi vào mốc',
      },
    },
    explain: {
      summary: 'giải thích một quy tắc kiểm tra',
      examples: [
        ['plan explain', 'danh sách các quy tắc'],
        ['plan explain number/grouping', 'vì sao "1.000" là lỗi'],
      ],
      arguments: { code: 'mã quy tắc, in ở cuối dòng đầu của mỗi lỗi' },
      options: { json: 'in một văn bản JSON' },
    },
    completion: {
      summary: 'in đoạn lệnh để phím Tab tự điền tên lệnh và tùy chọn',
      examples: [
        ['plan completion bash >> ~/.bashrc', 'dùng với bash'],
        ['plan completion powershell >> $PROFILE', 'dùng với PowerShell'],
      ],
      arguments: { shell: 'bash, zsh, fish hoặc powershell' },
      options: {},
    },
    recover: {
      summary: 'ghi nốt lần ghi bị ngắt giữa chừng, dọn tệp tạm còn sót',
      examples: [
        ['plan recover', 'ghi nốt và dọn'],
        ['plan recover --dry-run', 'chỉ xem, không thay đổi gì'],
      ],
      arguments: {},
      options: { dryRun: 'chỉ cho biết sẽ làm gì' },
    },
    unlock: {
      summary: 'xem lệnh nào đang khóa kế hoạch, gỡ khóa của máy khác',
      examples: [
        ['plan unlock', 'xem ai đang giữ khóa'],
        ['plan unlock --force', 'gỡ khóa, khi chắc không còn ai đang ghi'],
      ],
      arguments: {},
      options: { force: 'gỡ khóa mà máy này không kiểm tra được' },
    },
  },
  usageError: (problem, token, suggestion) =>
    `${usage[problem](token)}${suggestion === undefined ? '' : ` Có phải ý là ${suggestion}?`}`,
  fault: version =>
    `Lỗi của chương trình plan ${version}, không phải của dữ liệu. Chạy lại với --verbose và gửi phần in ra cho người quản trị.`,
  environment: (code, path) =>
    `Không đọc hoặc ghi được ${path === '' ? 'tệp' : path}: ${environment[code] ?? `lỗi hệ thống ${code}`}.`,
  held: path =>
    `Không ghi đè được ${path}: tệp đang mở trong chương trình khác (thường là Word hoặc Excel), hoặc bị khóa không cho sửa.`,
  letGo: 'đóng tệp đó rồi chạy lại lệnh, hoặc ghi vào thư mục khác.',
} satisfies ProgramWords;
