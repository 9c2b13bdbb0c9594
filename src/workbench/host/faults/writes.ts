import { type Action, ActionType, type BatchRequest, ObjectPathType } from "../protocol";

/** Methods that look at the workbook, or at most move the selection: a workbook open for reading allows them. */
const LOOKS = /^(_|Get|Load|Activate|Select|Suspend|Calculate|Track|Untrack)/;

/** The place of the first action that changes the workbook; -1 where a batch only looks. */
export function firstWrite({ Actions, ObjectPaths = {} }: BatchRequest): number {
  const changes = ({ ActionType: type, Name, ObjectPathId }: Action): boolean => {
    if (type === ActionType.setProperty || type === ActionType.update) return true;
    if (type === ActionType.method) return !LOOKS.test(Name);
    const path = ObjectPaths[ObjectPathId];
    return path?.ObjectPathType === ObjectPathType.method && !LOOKS.test(path.Name);
  };
  return Actions.findIndex(changes);
}
