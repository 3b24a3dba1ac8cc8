import type { Picture } from '../office/template-fields.ts';
import { emfOf } from './emf.ts';
import type { Scene } from './scene.ts';
import { svgOf } from './svg.ts';

/** A drawn chart as documents take it in. */
export const pictureOf = (scene: Scene): Picture => ({
  svg: svgOf(scene),
  emf: emfOf(scene),
  width: scene.width / 100,
  height: scene.height / 100,
  alternativeText: scene.description,
});
