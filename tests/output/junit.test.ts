import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, it } from 'vitest';
import { junit } from '../../src/output/junit.ts';
import { findings, inEnglish, inVietnamese, only, result, sample } from './sample.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Strict: throws on whatever is not well-formed XML 1.0. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element: Element = { name, attributes, children: [], text: '' };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => stack.pop());
  parser.on('text', text => {
    const element = stack.at(-1);
    if (element) element.text += text;
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}

const casesOf = (xml: string): readonly Element[] => parsed(xml).children[0]?.children ?? [];

it('has a test case for each file and one for the rest, in Vietnamese', () => {
  expect(
    casesOf(junit(result, inVietnamese)).map(({ name, attributes, children }) => [
      name,
      attributes.classname,
      attributes.name,
      children.map(child => child.name),
    ]),
  ).toEqual([
    ['testcase', 'UBND thành phố Hội An', 'plan/reports/2024/hoi-an.yaml', ['system-out']],
    ['testcase', 'Sở Ngoại vụ', 'plan/reports/2024/so-ngoai-vu.yaml', ['failure']],
    ['testcase', 'Sở Y tế', 'plan/reports/2024/so-y-te.yaml', ['failure', 'failure', 'failure', 'failure', 'failure']],
    ['testcase', 'plan validate', 'Các tệp còn lại', []],
  ]);
});

it('counts test cases, not findings', () => {
  const { name, attributes, children } = parsed(junit(result, inVietnamese));
  expect([name, attributes]).toEqual(['testsuites', { name: 'plan validate', tests: '4', failures: '2', errors: '0' }]);
  expect(children[0]?.attributes).toEqual({
    name: 'plan validate',
    tests: '4',
    failures: '2',
    errors: '0',
    skipped: '0',
  });
});

it('is written like this, in English', () => {
  expect(
    junit({ ...only(...findings.slice(0, 2)), checked: 2 }, inEnglish),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="plan validate" tests="2" failures="1" errors="0">
  <testsuite name="plan validate" tests="2" failures="1" errors="0" skipped="0">
    <testcase classname="UBND thành phố Hội An" name="plan/reports/2024/hoi-an.yaml" file="plan/reports/2024/hoi-an.yaml">
      <system-out>plan/reports/2024/hoi-an.yaml:4:9: warning: report/document-date
The report is dated 18 Dec 2024, after the last day of its period, 14 Dec 2024.</system-out>
    </testcase>
    <testcase classname="Sở Ngoại vụ" name="plan/reports/2024/so-ngoai-vu.yaml" file="plan/reports/2024/so-ngoai-vu.yaml">
      <failure type="yaml/syntax" message="The file is not valid YAML: a tab is used for indentation.">plan/reports/2024/so-ngoai-vu.yaml:9:1: error: yaml/syntax
The file is not valid YAML: a tab is used for indentation.
Fix: replace the tab with spaces, aligned with &quot;note&quot;.</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});

it('a warning is a failure only when warnings fail', () => {
  const text = junit(only(...findings.slice(0, 1)), { ...inEnglish, strict: true });
  expect(casesOf(text)[0]?.children.map(({ name }) => name)).toEqual(['failure']);
});

it('has a passing test case when there is nothing', () => {
  expect(casesOf(junit(only(), inEnglish)).map(({ attributes }) => attributes)).toEqual([
    { classname: 'plan validate', name: 'The other files' },
  ]);
});

describe('is well-formed whatever the texts are', () => {
  it.each([
    ['end of CDATA', 'a ]]> b', 'a ]]> b'],
    ['markup', '<b a="1">&amp;\'', '<b a="1">&amp;\''],
    ['controls', 'a\u0000\u0008\u001b', 'a\\u{0}\\u{8}\\u{1b}'],
    ['noncharacters', 'a\ufffe\uffff', 'a\\u{fffe}\\u{ffff}'],
    ['lone surrogates', 'a\ud800 \udfff', 'a\\u{d800} \\u{dfff}'],
    ['line breaks', 'a\r\nb', 'a␤b'],
    ['processing instruction and comment', '<?x ?><!-- -- -->', '<?x ?><!-- -- -->'],
    ['emoji', '👩‍👩‍👧', '👩‍👩‍👧'],
  ])('%s', (_, text, read) => {
    const context = { ...inEnglish, wording: () => ({ message: text }), show: () => `x ${text}` };
    const unit = { id: 'x', name: `x ${text}` };
    const [element] = casesOf(junit(only(sample({ unit })), context));
    expect(element?.attributes).toEqual({ classname: `x ${read}`, name: `x ${read}`, file: `x ${read}` });
    expect(element?.children[0]?.attributes.message).toBe(read);
    expect(element?.children[0]?.text).toBe(`x ${read}:11:14: error: schema/range\n${read}`);
  });
});
