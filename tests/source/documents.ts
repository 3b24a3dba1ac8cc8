/** Documents for comparing readers: reports as people write them, and what slips of the hand make of them. */

export type Random = () => number;

/** mulberry32: the same documents in every run. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const report = `# yaml-language-server: $schema=../../../schemas/report.schema.json
format: 1
plan: ke-hoach-161-quang-nam
unit: so-y-te
cycle: hang-nam
period: 2024
nil: false
document:
  number: 123/BC-SYT   # số của Sở
  date: 2024-12-10
  signer: {name: Nguyễn Văn Anh, title: "Phó Giám đốc"}
activities:
  - activity: giam-ngheo-ben-vung
    status: done
    result: >-
      Tổ chức 12 hội nghị tuyên truyền
      về Cộng đồng ASEAN (450 lượt người)

      cho cán bộ, công chức.
    outputs:
      - {name: Lớp tập huấn, quantity: 12, unit: lớp}
      - name: 'Người tham gia'
        quantity: 450.5
        unit: "người"
  -   activity: dao-tao-nghe
      status: in-progress
      reason: |
        Chậm tiến độ do thủ tục đấu thầu;
          sẽ hoàn thành trong quý I/2025.
indicators:
- indicator: ty-le-ho-ngheo
  value: 2.87
  denominator: -120
  asOf:
  note: Rà soát hộ nghèo theo chuẩn
    nghèo đa chiều
funding: []
difficulties:
  -
    text: Kinh phí được giao chậm
  - text: null
nextPeriod:
  - - a
    - [1, 'it''s', {b: ~}]
  - text`;

const tokens = [
  ...[
    'a',
    'key',
    ': ',
    ':',
    ':\n',
    '\n',
    '\n',
    '\n',
    ' ',
    '  ',
    '    ',
    '- ',
    '-',
    '-\n',
    '#',
    ' #',
    '# c\n',
    '"',
    "'",
    "''",
  ],
  ...[
    '"x y"',
    "'it''s'",
    '|',
    '|-',
    '|+',
    '>',
    '>-',
    '>+',
    '|2',
    '\n\n',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    '?',
    '? ',
    '\t',
    '\r\n',
  ],
  ...[
    '1',
    '1.5',
    '1.000',
    '0',
    '-0',
    '-0.5',
    '012',
    '1e3',
    '0x1F',
    '0o17',
    '.5',
    '5.',
    '+5',
    '.inf',
    '.nan',
    '-.inf',
    '0.125',
  ],
  ...[
    '9007199254740993',
    '123456789012345',
    '2.875',
    'true',
    'False',
    'null',
    '~',
    'no',
    'Null',
    '2024-12-10',
    '15/12',
    '2025',
  ],
  ...[
    '&a',
    '*a',
    '!x',
    '!!str',
    '%',
    '@',
    '`',
    '---',
    '...',
    '--- ',
    '\\',
    '\\n',
    'Sở Y tế',
    'x: y',
    'a: 1\n',
    'b:\n',
    '=',
    '<',
  ],
  ...[
    '  c: 2\n',
    '  - d\n',
    '- e: f\n',
    '<<',
    '__proto__',
    'constructor',
    'toString',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\0',
    '(',
  ],
  ...[
    '|\n  text\n',
    '>-\n    folded\n    more\n',
    '  \n',
    '   x\n',
    '\n    y',
    ';',
    '/',
    ')',
    '“',
    'e\u0301',
    '\u202e',
    '\u200b',
  ],
];

const lines = [
  ...[
    'a: 1',
    'b: x',
    'key:',
    '  c: d',
    '  - e',
    '- f',
    '  - g: h',
    '    i: j',
    '# c',
    '  # d',
    '',
    '  ',
    'k: |',
    'l: >-',
    '    text',
  ],
  ...[
    '   text',
    '      deeper',
    'm: "q"',
    "n: 'q'",
    'o: [a, b]',
    '  p: {q: 1}',
    'r: s # t',
    'u: v: w',
    'x',
    '  y z',
    '-',
    '  -',
  ],
  ...[
    '- - a',
    '  - - b',
    '    - c',
    'key: ',
    'key:   # c',
    '"q": 1',
    "'q r': 2",
    '? a',
    '  a',
    'k: |+',
    'l: >',
    '  |',
    '  "z"',
  ],
  ...[
    '  [1]',
    '- |',
    '  - >-',
    '- "a": b',
    '-   a: b',
    '    c: d',
    '- {a: b}',
    '- [a]',
    'a: 2',
    '\ta: 1',
    'b: &x 1',
    'c: *x',
  ],
];

export class Documents {
  private readonly random: Random;

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  next(): string {
    switch (this.below(4)) {
      case 0:
        return this.some(tokens, 14).join('');
      case 1:
        return this.some(lines, 9).join('\n');
      case 2:
        return this.mutated(this.excerpt());
      default:
        return this.mutated(this.some(lines, 7).join('\n'));
    }
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private pick(list: readonly string[]): string {
    return list[this.below(list.length)] ?? '';
  }

  private some(list: readonly string[], most: number): readonly string[] {
    return Array.from({ length: 1 + this.below(most) }, () => this.pick(list));
  }

  /** The fields of a report from some field on. */
  private excerpt(): string {
    const all = report.split('\n');
    const starts = all.flatMap((line, index) => (/^[a-z]/.test(line) ? [index] : []));
    const from = starts[this.below(starts.length)] ?? 0;
    return all.slice(from, from + 5 + this.below(all.length)).join('\n');
  }

  private mutated(document: string): string {
    let text = document;
    for (let left = this.below(4); left > 0; left--) text = this.mutatedOnce(text);
    return text;
  }

  private mutatedOnce(text: string): string {
    const at = this.below(text.length + 1);
    const all = text.split('\n');
    const line = this.below(all.length);
    switch (this.below(6)) {
      case 0:
        return text.slice(0, at) + this.pick(tokens) + text.slice(at);
      case 1:
        return text.slice(0, at) + text.slice(at + 1 + this.below(3));
      case 2:
        return text.slice(0, at) + this.pick(tokens) + text.slice(at + 1);
      case 3:
        return all.toSpliced(line, this.below(2), this.pick(lines)).join('\n');
      case 4:
        return all.with(line, ' '.repeat(this.below(6)) + (all[line] ?? '').trimStart()).join('\n');
      default:
        return all.toSpliced(line, 1 + this.below(2)).join('\n');
    }
  }
}
