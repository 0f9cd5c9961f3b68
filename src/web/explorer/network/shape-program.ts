import type { Attributes } from 'graphology-types';
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { type Family, families } from '../texts/families.ts';

// Marks of thousands of entities, drawn by the graphics card in the shape of their family.

const uniforms = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix'] as const;

const vertex = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform mat3 u_matrix;
varying vec4 v_color;
varying float v_shape;
varying float v_soft;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  gl_PointSize = a_size / u_sizeRatio * u_pixelRatio * 2.0 + 2.0;
  v_soft = 1.5 / gl_PointSize;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

// How deep a point lies inside the shape, as a share of the mark; below nothing it is outside. In the order of families:
// a disc, a square, a diamond, two bars, a triangle.
const fragment = `
precision mediump float;
varying vec4 v_color;
varying float v_shape;
varying float v_soft;
float inside(vec2 p) {
  if (v_shape < 0.5) return 0.46 - length(p);
  if (v_shape < 1.5) return 0.4 - max(abs(p.x), abs(p.y));
  if (v_shape < 2.5) return (0.48 - abs(p.x) - abs(p.y)) * 0.7;
  if (v_shape < 3.5) return min(0.48 - abs(p.x), 0.12 - abs(abs(p.y) - 0.2));
  return min(0.46 - p.y, (0.46 + p.y) * 0.45 - abs(p.x) * 0.9);
}
void main() {
  float depth = inside(gl_PointCoord - vec2(0.5));
  #ifdef PICKING_MODE
  if (depth < -0.04) discard;
  gl_FragColor = v_color;
  #else
  gl_FragColor = mix(vec4(0.0), v_color, clamp(depth / v_soft + 0.5, 0.0, 1.0));
  #endif
}`;

/** What a node says for this program. */
export interface Shaped {
  readonly family: Family;
}

export class ShapeProgram extends NodeProgram<(typeof uniforms)[number], Attributes, Attributes, Attributes> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, POINTS } = WebGLRenderingContext;
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: POINTS,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    };
  }

  processVisibleItem(id: number, start: number, data: NodeDisplayData & Partial<Shaped>): void {
    const shape = Math.max(0, families.indexOf(data.family ?? 'knowledge'));
    this.array.set([data.x, data.y, data.size, floatColor(data.color), shape, id], start);
  }

  setUniforms({ sizeRatio, pixelRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, pixelRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix);
  }
}
