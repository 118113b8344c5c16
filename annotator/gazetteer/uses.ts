/**
 * What a phrase means to an entity. One phrase may have many uses: “Tokyo” can be evidence for ten
 * entities. Packed into 32 bits: the entity's index, whether it is a bare name, the role.
 */
export const role = {
  /** Means the entity, by itself. */
  plain: 0,
  /** Means the entity unless the page speaks against it. */
  short: 1,
  /** Means the entity if the page gives evidence. */
  page: 2,
  /** Means the entity if the sentence gives evidence. */
  near: 3,
  /** Looks like the entity and is something else. */
  decoy: 4,
  cueFor: 5,
  cueAgainst: 6,
  /** May begin a figure; the index is that of the figure. */
  figure: 7,
} as const;
export type Role = (typeof role)[keyof typeof role];

const roleBits = 3;
const bareNameBit = 1 << roleBits;

export function packUse(index: number, role: Role, bareName = false): number {
  return index * 16 + role + (bareName ? bareNameBit : 0);
}

export function roleOf(use: number): Role {
  return (use & 7) as Role;
}

/** A single word of a person's name, which others may bear too. */
export function isBareName(use: number): boolean {
  return (use & bareNameBit) !== 0;
}

export function indexOf(use: number): number {
  return use >>> 4;
}
