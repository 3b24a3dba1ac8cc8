import type { ChangeReason } from '../../model/roster-change-reasons.ts';
import type { RosterChange } from '../../model/roster-changes.ts';
import type { NameOf } from '../../roster/words.ts';
import { formatDate } from '../../text/vietnamese.ts';
import { answered, heirsOf } from '../answering-units.ts';

const classes = { required: 'phải báo cáo', requested: 'được đề nghị báo cáo' } as const;

const by = (act: { readonly number: string } | undefined): string => (act === undefined ? '' : ` theo ${act.number}`);

function reasonOf(reason: ChangeReason, nameOf: NameOf): string {
  switch (reason.kind) {
    case 'founded':
      return `hoạt động từ ngày ${formatDate(reason.from)}${by(reason.act)}${reason.of.length === 0 ? '' : `, kế thừa: ${reason.of.map(nameOf).join(', ')}`}`;
    case 'successor':
      return `kế hoạch không nêu tên, thêm vì kế thừa: ${answered(reason.of, nameOf)}${by(reason.act)}`;
    case 'amendment':
      return `kế hoạch được sửa đổi tại ${reason.document.number}`;
    case 'named':
      return reason.groups.length === 0
        ? 'kế hoạch nêu tên, danh sách trước chưa có'
        : `thuộc nhóm ${reason.groups.map(nameOf).join(', ')}, danh sách trước ghi khác`;
    case 'as-planned':
      return 'như kế hoạch nêu';
    case 'not-named':
      return 'không còn được kế hoạch và các nhóm đơn vị nêu tên';
    case 'by-hand':
      return 'danh sách ghi khác kế hoạch';
    case 'existed':
      return `vẫn hoạt động đến hết ngày ${formatDate(reason.to)}`;
    case 'begins-later':
      return `đến ngày ${formatDate(reason.from)} mới hoạt động`;
    case 'ended':
      return `kết thúc hoạt động ngày ${formatDate(reason.to)}${by(reason.act)}; ${reason.heirs.length === 0 ? 'không có đơn vị kế thừa' : `báo cáo thay: ${heirsOf(reason.heirs, nameOf)}`}`;
  }
}

export function change(line: RosterChange, nameOf: NameOf): string {
  switch (line.kind) {
    case 'added':
    case 'removed':
      return reasonOf(line.reason, nameOf);
    case 'class':
      return `từ ${classes[line.from]} thành ${classes[line.to]}: ${line.reason.kind === 'successor' ? `vì kế thừa ${answered(line.reason.of, nameOf)}` : reasonOf(line.reason, nameOf)}`;
    case 'closed':
      return `kết thúc hoạt động ngày ${formatDate(line.to)}, không có đơn vị kế thừa: không phải báo cáo`;
    case 'not-closed':
      return 'không còn ghi là đã kết thúc hoạt động';
    case 'answers-for':
      return [
        ...(line.more.length === 0
          ? []
          : [
              `nay báo cáo thay: ${line.more.map(own => `${answered([own], nameOf)}${own.to === undefined ? '' : ` (kết thúc hoạt động ngày ${formatDate(own.to)})`}`).join(', ')}`,
            ]),
        ...(line.fewer.length === 0 ? [] : [`thôi báo cáo thay: ${answered(line.fewer, nameOf)}`]),
      ].join('; ');
    case 'exempt':
      return `được miễn theo ${line.exempt.document.number}: ${line.exempt.reason}`;
    case 'not-exempt':
      return `không còn được miễn (trước đó theo ${line.exempt.document.number})`;
    case 'extended':
      return `được gia hạn ${line.extension.before === undefined ? `đến hết ngày ${formatDate(line.extension.by ?? '')}` : `trước ngày ${formatDate(line.extension.before)}`} theo ${line.extension.document.number}`;
    case 'not-extended':
      return `không còn được gia hạn (trước đó theo ${line.extension.document.number})`;
    case 'basis':
      return `căn cứ ${line.from.join('; ') || '–'} đổi thành ${line.to.join('; ') || '–'}`;
  }
}
