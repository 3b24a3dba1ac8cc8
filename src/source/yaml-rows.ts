import { Document, isCollection, isMap, isNode, isPair, type Node } from 'yaml';

export const lineWidth = 120;
const indentStep = 2;

/** How every file of a plan is written. */
export const written = { lineWidth, flowCollectionPadding: false } as const;

/** The text of a node by itself, without what stands above it or behind its line; long texts are folded when `folds`. */
export function textOf(node: Node, folds = true): string {
  const { commentBefore, spaceBefore, comment } = node;
  const alone = new Document();
  alone.contents = node;
  try {
    Object.assign(node, { commentBefore: undefined, spaceBefore: undefined, comment: undefined });
    return alone.toString({ ...written, lineWidth: folds ? lineWidth : 0 }).trimEnd();
  } finally {
    Object.assign(node, { commentBefore, spaceBefore, comment });
  }
}

/** Puts a value on one line where it fits behind `column`, else one line for each of its parts, and so on inwards. */
export function layOut(node: unknown, column: number): void {
  if (!isNode(node) || !isCollection(node)) return;
  node.flow = true;
  const line = textOf(node, false);
  if (!line.includes('\n') && column + line.length <= lineWidth) return;
  node.flow = false;
  const inner = column + indentStep;
  for (const item of node.items) {
    if (!isPair(item)) layOut(item, inner);
    else layOut(item.value, inner + (isMap(item.value) ? 0 : String(item.key).length + 2));
  }
}
