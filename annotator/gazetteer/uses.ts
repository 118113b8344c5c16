/**
 * What a phrase means to an entity. One phrase may have many uses: “Tokyo” can be evidence for ten
 * entities. Packed into 32 bits: the entity's index, whether it is a bare name, the role. The order of roles is relied
 * on: everything before `decoy` is a form.
 */
export const role = {
  /** Means the entity, by itself. */
  plain: 0,
  /** Likewise, with a title before the name, which a mark leaves out. */
  titled: 1,
  /** Means the entity unless the page speaks against it. */
  short: 2,
  /** Means the entity if the page gives evidence. */
  page: 3,
  /** Means the entity if the sentence gives evidence. */
  near: 4,
  /** Looks like the entity and is something else. */
  decoy: 5,
  cueFor: 6,
  cueAgainst: 7,
  /** May begin a figure; the index is that of the figure. */
  figure: 8,
} as const;
export type Role = (typeof role)[keyof typeof role];

/** What a phrase can be at all, so that most questions need no look at its uses. */
export const trait = { form: 1, bareName: 2, openForm: 4, decoy: 8, cue: 16, figure: 32 } as const;

export function traitsOf(uses: readonly number[]): number {
  return uses.reduce(
    (traits, use) => traits | traitOf(roleOf(use)) | (isBareName(use) ? trait.bareName : 0),
    0,
  );
}

function traitOf(kind: Role): number {
  if (kind < role.short) return trait.form;
  if (kind < role.decoy) return trait.form | trait.openForm;
  if (kind === role.decoy) return trait.decoy;
  return kind === role.figure ? trait.figure : trait.cue;
}

const roleMask = 0xf;
const bareNameBit = 0x10;

export function packUse(index: number, role: Role, bareName = false): number {
  return index * 0x20 + role + (bareName ? bareNameBit : 0);
}

export function roleOf(use: number): Role {
  return (use & roleMask) as Role;
}

/** A single word of a person's name, which others may bear too. */
export function isBareName(use: number): boolean {
  return (use & bareNameBit) !== 0;
}

export function indexOf(use: number): number {
  return use >>> 5;
}
