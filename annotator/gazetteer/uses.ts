/**
 * What a phrase means to an entity. One phrase may have many uses: “Tokyo” can be evidence for ten
 * entities. Packed into 32 bits: the entity's index, whether it is a genitive and a bare name, the role. The order of roles
 * is relied on: everything before `decoy` is a form.
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
  /** A sum without its currency: means the entity if the page has given it in full, or says more than of one in full. */
  bareSum: 5,
  /** Looks like the entity and is something else. */
  decoy: 6,
  cueFor: 7,
  cueAgainst: 8,
  /** May begin a figure; the index is that of the figure. */
  figure: 9,
  /** Fits the entity and much else, as its country does: all of them on a page, or in a sentence, are one cue for it. */
  hint: 10,
} as const;
export type Role = (typeof role)[keyof typeof role];

/** What a phrase can be at all, so that most questions need no look at its uses. */
export const trait = {
  form: 1,
  bareName: 2,
  openForm: 4,
  decoy: 8,
  cue: 16,
  figure: 32,
  /** A form of a core entity: without one, a page has no mentions, whatever else it holds. */
  core: 64,
} as const;

/** The traits of a phrase with these uses; `isCore` tells of an entity by its index. */
export function traitsOf(uses: readonly number[], isCore: (entity: number) => boolean): number {
  return uses.reduce((traits, use) => {
    const own = traitOf(roleOf(use)) | (isBareName(use) ? trait.bareName : 0);
    return traits | own | ((own & trait.form) !== 0 && isCore(indexOf(use)) ? trait.core : 0);
  }, 0);
}

function traitOf(kind: Role): number {
  if (kind < role.short) return trait.form;
  if (kind < role.decoy) return trait.form | trait.openForm;
  if (kind === role.decoy) return trait.decoy;
  return kind === role.figure ? trait.figure : trait.cue;
}

const roleMask = 0xf;
const bareNameBit = 0x10;
const genitiveBit = 0x20;

export function packUse(index: number, role: Role, { isBareName = false, isGenitive = false } = {}): number {
  return index * 0x40 + role + (isBareName ? bareNameBit : 0) + (isGenitive ? genitiveBit : 0);
}

export function roleOf(use: number): Role {
  return (use & roleMask) as Role;
}

/** A single word of a person's name, which others may bear too. */
export function isBareName(use: number): boolean {
  return (use & bareNameBit) !== 0;
}

/** A name with an ending of one letter that says whose something is, and that a mark leaves out: “Takaichis”. */
export function isGenitive(use: number): boolean {
  return (use & genitiveBit) !== 0;
}

/** Evidence for an entity or against it. */
export function isCue(use: number): boolean {
  const kind = roleOf(use);
  return kind === role.cueFor || kind === role.cueAgainst || kind === role.hint;
}

export function indexOf(use: number): number {
  return use >>> 6;
}
