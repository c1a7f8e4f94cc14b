/**
 * Do nearly all siblings that have a form name somebody, or two in three of many where no sibling lacks it? Of so many all
 * have one form only where it is theirs: even a nick or an odd name in it is somebody.
 *
 * @param named How many of them name somebody.
 * @param areAll Does no sibling lack the form?
 */
export function isUsualForm(named: number, siblings: number, areAll: boolean): boolean {
  return areAll && siblings >= many ? named * 3 >= siblings * 2 : named * 4 >= siblings * 3;
}

const many = 6;
