/** Stands for the points of a list that are not shown: no point itself, so it has no bullet. */
export const leftOut = "…";
