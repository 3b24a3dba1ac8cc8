/** E-mail messages as mail programs write them, and as nobody should. */
import { describe, expect, it } from 'vitest';
import type { MessageContent } from '../../../src/office/reading/message-content.ts';
import { readMessage } from '../../../src/office/reading/read-message.ts';
import { compoundFile } from '../../support/hostile-kinds.ts';

const lines = (...all: readonly string[]): Uint8Array => Buffer.from(all.join('\r\n'));

const header = [
  'Received: from out.gov.vn (out.gov.vn [10.0.0.1]) by mx.tinh.gov.vn; Thu, 12 Dec 2024 09:15:30 +0700 (ICT)',
  'Received: from pc by out.gov.vn; Thu, 12 Dec 2024 02:15:10 +0000',
  'From: =?UTF-8?B?U+G7nyBZIHThur8=?= <so-y-te@tinh.gov.vn>',
  'To: lao-dong@tinh.gov.vn',
  'Subject: =?UTF-8?Q?B=C3=A1o_c=C3=A1o_n=C4=83m_2024?=',
  'Date: Thu, 12 Dec 2024 09:15:00 +0700',
  'Message-ID: <abc.123@tinh.gov.vn>',
  'MIME-Version: 1.0',
];

const part = (headers: readonly string[], body: string): string => ['', '--b', ...headers, '', body].join('\r\n');
const mixed = (...parts: readonly string[]): Uint8Array =>
  lines(...header, 'Content-Type: multipart/mixed; boundary="b"', parts.join('\r\n'), '--b--', '');

/** The bytes `PK\3\4 xin chào` under these headers. */
const workbook = Buffer.from('PK\u0003\u0004 xin chào');
const attached = (...headers: readonly string[]): string =>
  part([...headers, 'Content-Transfer-Encoding: base64'], workbook.toString('base64'));

async function contentOf(bytes: Uint8Array): Promise<MessageContent> {
  const reading = await readMessage(bytes);
  if (reading.kind === 'refused') throw new Error(reading.fault.code);
  return reading.content;
}

const namesIn = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await contentOf(bytes)).attachments.map(({ name }) => name);

describe('the header', () => {
  it('tells who, what and when', async () => {
    expect(await contentOf(lines(...header, '', 'Kính gửi'))).toEqual({
      subject: 'Báo cáo năm 2024',
      from: { name: 'Sở Y tế', address: 'so-y-te@tinh.gov.vn' },
      messageId: 'abc.123@tinh.gov.vn',
      date: Date.UTC(2024, 11, 12, 2, 15, 0),
      received: Date.UTC(2024, 11, 12, 2, 15, 30),
      attachments: [],
    });
  });

  it('leaves out what cannot be read', async () => {
    expect(await contentOf(lines('From: nobody', 'Date: hôm qua', 'Received: by pigeon', '', ''))).toEqual({
      attachments: [],
    });
  });

  it('takes the first of two dates', async () => {
    const { date } = await contentOf(lines(...header, 'Date: Fri, 13 Dec 2024 09:15:00 +0700', '', ''));
    expect(date).toBe(Date.UTC(2024, 11, 12, 2, 15, 0));
  });
});

describe('attachments', () => {
  it('come with their bytes', async () => {
    const bytes = mixed(
      part(['Content-Type: text/plain; charset=utf-8'], 'Kính gửi'),
      attached('Content-Type: application/octet-stream', 'Content-Disposition: attachment; filename="bao-cao.xlsx"'),
    );
    const { attachments } = await contentOf(bytes);
    expect(attachments).toEqual([{ name: 'bao-cao.xlsx', bytes: new Uint8Array(workbook), inline: false }]);
  });

  it.each([
    [
      'words of RFC 2047',
      ['Content-Disposition: attachment; filename="=?UTF-8?B?U+G7nyBZIHThur8ueGxzeA==?="'],
      'Sở Y tế.xlsx',
    ],
    [
      'parameters of RFC 2231',
      ["Content-Disposition: attachment; filename*=UTF-8''S%E1%BB%9F%20Y%20t%E1%BA%BF.xlsx"],
      'Sở Y tế.xlsx',
    ],
    [
      'parameters in pieces',
      [
        "Content-Disposition: attachment; filename*0*=UTF-8''S%E1%BB%9F%20;",
        ' filename*1*=Y%20t%E1%BA%BF;',
        ' filename*2=.xlsx',
      ],
      'Sở Y tế.xlsx',
    ],
    ['plain UTF-8', ['Content-Disposition: attachment; filename="Sở Y tế.xlsx"'], 'Sở Y tế.xlsx'],
    [
      'accents apart',
      [`Content-Disposition: attachment; filename="${'Sở Y tế.xlsx'.normalize('NFD')}"`],
      'Sở Y tế.xlsx',
    ],
    ['the name of the type', ['Content-Type: application/octet-stream; name="a.xlsx"'], 'a.xlsx'],
    ['folders of Unix', ['Content-Disposition: attachment; filename="../../etc/a.xlsx"'], 'a.xlsx'],
    ['folders of Windows', ['Content-Disposition: attachment; filename="C:\\\\x\\\\a.xlsx"'], 'a.xlsx'],
    ['control characters', ["Content-Disposition: attachment; filename*=UTF-8''a%0d%0a%1b%e2%80%aeb.xlsx"], 'ab.xlsx'],
    ['dots alone', ['Content-Disposition: attachment; filename=".."'], 'attachment-1.bin'],
    ['no name', ['Content-Type: application/pdf'], 'attachment-1.pdf'],
  ])('are named by %s', async (_, headers, name) => {
    expect(await namesIn(mixed(attached(...headers)))).toEqual([name]);
  });

  it('keep the end of a long name', async () => {
    const [name = ''] = await namesIn(
      mixed(attached(`Content-Disposition: attachment; filename="${'a'.repeat(900)}.xlsx"`)),
    );
    expect(name).toMatch(/^a+…a+\.xlsx$/);
    expect(name).toHaveLength(200);
  });

  it('are named texts too, as Apple Mail sends them', async () => {
    const bytes = mixed(
      part(['Content-Type: text/plain; charset=utf-8'], 'Kính gửi'),
      part(
        ['Content-Type: text/plain; name="bao-cao.yaml"', 'Content-Disposition: inline; filename="bao-cao.yaml"'],
        'format: 1',
      ),
    );
    expect(await namesIn(bytes)).toEqual(['bao-cao.yaml']);
  });

  it('are messages inside the message, kept whole', async () => {
    const inner = [
      'Subject: chuyển tiếp',
      'Content-Type: multipart/mixed; boundary="c"',
      '',
      '--c',
      'Content-Disposition: attachment; filename="a.xlsx"',
      '',
      'x',
      '--c--',
    ].join('\r\n');
    const { attachments } = await contentOf(mixed(part(['Content-Type: message/rfc822'], inner)));
    expect(attachments.map(({ name }) => name)).toEqual(['attachment-1.eml']);
    expect(Buffer.from(attachments[0]?.bytes ?? []).toString()).toContain('filename="a.xlsx"');
  });

  it('are told from pictures that the text shows', async () => {
    const picture = (id: string, name: string, disposition: string): string =>
      attached(
        'Content-Type: image/png',
        `Content-ID: <${id}>`,
        `Content-Disposition: ${disposition}; filename="${name}"`,
      );
    const bytes = mixed(
      part(['Content-Type: text/html; charset=utf-8'], '<p>Kính gửi</p><img src="cid:logo@x">'),
      picture('logo@x', 'logo.png', 'inline'),
      picture('scan@x', 'ban-ky.png', 'inline'),
      attached('Content-Type: image/jpeg', 'Content-Disposition: attachment; filename="anh.jpg"'),
    );
    const { attachments } = await contentOf(bytes);
    expect(attachments.map(({ name, inline }) => [name, inline])).toEqual([
      ['logo.png', true],
      ['ban-ky.png', false],
      ['anh.jpg', false],
    ]);
  });
});

describe('what is refused', () => {
  const many = (count: number): Uint8Array =>
    mixed(
      ...Array.from({ length: count }, (_, n) => part([`Content-Disposition: attachment; filename="${n}.txt"`], 'x')),
    );
  const nested = (depth: number): Uint8Array =>
    lines(
      ...header,
      ...Array.from({ length: depth }, (_, n) => `Content-Type: multipart/mixed; boundary="${n}"\r\n\r\n--${n}`),
      '',
      'x',
    );

  it.each([
    ['more than 25 MiB', () => Buffer.alloc(25 * 1024 * 1024 + 1, 'a'), 'message/too-large'],
    ['a message of Outlook', () => compoundFile('__properties_version1.0'), 'message/outlook-format'],
    ['nothing', () => new Uint8Array(), 'message/damaged'],
    ['a text', () => Buffer.from('Kính gửi các đồng chí'), 'message/damaged'],
    ['bytes', () => Buffer.alloc(5000, 0xff), 'message/damaged'],
    ['51 attachments', () => many(51), 'message/too-crowded'],
    ['10,000 parts', () => many(10_000), 'message/too-crowded'],
    ['a million lines', () => lines(...header, '\n'.repeat(1_000_000)), 'message/too-crowded'],
    ['parts 30 deep', () => nested(30), 'message/too-crowded'],
    ['2 MiB of header', () => lines(...header, `X: ${'a'.repeat(2 * 1024 * 1024)}`, '', ''), 'message/too-crowded'],
  ])('%s', async (_, bytes, code) => {
    const reading = await readMessage(bytes());
    expect(reading.kind === 'refused' && reading.fault.code).toBe(code);
  });

  it('is not 50 attachments', async () => {
    expect(await namesIn(many(50))).toHaveLength(50);
  });
});
