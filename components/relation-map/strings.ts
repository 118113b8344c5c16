/** Every text of the relation map, in one place. */
export const strings = {
  related: "Connected names",
} as const;
