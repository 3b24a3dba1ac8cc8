import type { PdfFailureArgs } from '../../office/pdf-failures.ts';
import type { Wordings } from '../wording.ts';

const reasons: Readonly<Record<PdfFailureArgs['pdf/failed']['what'], string>> = {
  'not-started': 'không khởi động được',
  killed: 'bị dừng giữa chừng',
  ended: 'dừng vì lỗi',
  nothing: 'không ghi ra tệp nào',
  'not-pdf': 'ghi ra tệp không phải PDF hoặc bị cắt cụt',
};

const otherWay = 'hoặc lấy bản Word (--format docx) rồi mở bằng Word, chọn Lưu thành PDF';

export const pdfFailures = {
  'pdf/no-program': ({ asked }) => ({
    message:
      asked === undefined
        ? 'Chưa lập được PDF vì máy này không có LibreOffice; chưa ghi tệp nào.'
        : `Chưa lập được PDF vì biến PLAN_SOFFICE ghi ${asked}, không phải chương trình chạy được; chưa ghi tệp nào.`,
    fix:
      asked === undefined
        ? `cài LibreOffice (libreoffice.org; Debian, Ubuntu: apt install libreoffice-writer), ${otherWay}.`
        : `ghi vào PLAN_SOFFICE đường dẫn tới soffice của LibreOffice, hoặc xóa biến đó để chương trình tự tìm, ${otherWay}.`,
  }),
  'pdf/too-slow': ({ program, seconds }) => ({
    message: `LibreOffice (${program}) quá ${seconds} giây chưa lập xong PDF nên đã bị dừng; chưa ghi tệp nào.`,
    fix: `chạy lại khi máy rảnh, ${otherWay}.`,
  }),
  'pdf/failed': ({ program, what, said }) => ({
    message: `LibreOffice (${program}) ${reasons[what]}${said === '' ? '' : ` (${said})`}; chưa ghi tệp nào.`,
    fix: `kiểm tra đĩa còn chỗ và LibreOffice mở được như thường rồi chạy lại, ${otherWay}.`,
  }),
} satisfies Wordings<PdfFailureArgs>;
