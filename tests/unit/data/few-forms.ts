type Bundled = typeof import("../../../data/bundled.ts");

/**
 * The bundled pack with two spellings of each name, in place of `data/bundled.ts`: all of it is compiled in some
 * milliseconds, which matters where a test compiles again and again and asks nothing of spellings.
 */
export function withFewForms({ bundledPack }: Bundled): Bundled {
  const entities = bundledPack.entities.map((entity) => ({ ...entity, forms: entity.forms.slice(0, 2) }));
  return { bundledPack: { ...bundledPack, entities } };
}
