/** Stands for the points of a list that are not shown: no point itself, so plain text gives it no bullet. */
export const leftOut = "…";
