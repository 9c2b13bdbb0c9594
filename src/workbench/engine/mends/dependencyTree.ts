import { CommandType, ICommandService, type Injector, type IUnitRange } from "@univerjs/core";
import {
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaDataMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

/** A part of a parsed formula, as far as this file looks at it. */
interface Node {
  readonly nodeType: number;
  /** Of a reference to a table only: [@Amount] means another cell in every row. */
  readonly _tableReferenceObject?: unknown;
  getToken(): string;
  getChildren(): Node[];
}

interface Tree {
  readonly treeId: number;
  readonly rangeList: readonly IUnitRange[];
}

/** The parts of the engine's services that are mended. */
interface Generator {
  readonly _runtimeService: { readonly currentUnitId: string; readonly currentSubUnitId: string };
  _getRangeListByNode(part: NodeAtOffset): Promise<IUnitRange[]>;
}
interface NodeAtOffset {
  node?: Node;
  refOffsetX: number;
  refOffsetY: number;
}
interface Manager {
  /** What is in the index of ranges, tree by tree. */
  readonly _allTreeMap: Map<number, object>;
  addDependencyRTreeCache(tree: Tree): void;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeAllTreeMap(treeId: number): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
}

/** Node types of the engine whose range is told by their text alone, or by the two references they join. */
const REFERENCE = 1;
const UNION = 10;
/** Node types whose range is known only when they are calculated: the operators @ and #. */
const PREFIX = 11;
const SUFFIX = 12;

/** Mutations that change values or announce formulas, which come with their own text: no range means another. */
const keepsRanges: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  SetArrayFormulaDataMutation.id,
  SetFormulaCalculationNotificationMutation.id,
  SetFormulaCalculationResultMutation.id,
  SetFormulaCalculationStartMutation.id,
  SetFormulaDataMutation.id,
]);

/**
 * At every edit the engine asks every formula of the workbook anew which ranges it reads, and puts them into its
 * index of ranges once more beside the ones already there: an edit costs as much as a workbook has formulas, and
 * more with every edit before it. Here a formula is asked again only when anything but values changed, and its
 * ranges stand in the index once.
 */
export function mendDependencyTree(injector: Injector): void {
  rememberRanges(injector);
  indexOnce(injector.get(IDependencyManagerService) as unknown as Manager);
}

function rememberRanges(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const original = generator._getRangeListByNode.bind(generator);
  let remembered = new WeakMap<Node, Map<string, IUnitRange[]>>();
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.type === CommandType.MUTATION && !keepsRanges.has(command.id))
      remembered = new WeakMap();
  });
  generator._getRangeListByNode = async (part) => {
    const { node } = part;
    if (!node || part.refOffsetX !== 0 || part.refOffsetY !== 0 || !isToldByText(node))
      return original(part);
    // A parsed formula is shared by all cells with this text; names of cells without a sheet mean their own.
    const { currentUnitId, currentSubUnitId } = generator._runtimeService;
    const sheet = `${currentUnitId} ${currentSubUnitId}`;
    const sheets = remembered.get(node) ?? new Map<string, IUnitRange[]>();
    remembered.set(node, sheets);
    const known = sheets.get(sheet);
    if (known) return known;
    const ranges = await original(part);
    sheets.set(sheet, ranges);
    return ranges;
  };
}

/** Whether the ranges of a formula depend on nothing that is calculated. */
function isToldByText(node: Node, joined = false): boolean {
  const { nodeType } = node;
  if (joined && nodeType !== REFERENCE) return false;
  if (node._tableReferenceObject) return false;
  if (nodeType === PREFIX && node.getToken() === "@") return false;
  if (nodeType === SUFFIX && node.getToken() === "#") return false;
  return node
    .getChildren()
    .every((child) => isToldByText(child, nodeType === UNION && child.nodeType !== UNION));
}

function indexOnce(manager: Manager): void {
  const original = manager.addDependencyRTreeCache.bind(manager);
  const forget = manager._removeDependencyRTreeCacheById.bind(manager);
  let indexed = new WeakMap<object, readonly IUnitRange[]>();
  manager.addDependencyRTreeCache = (tree) => {
    const { treeId } = tree;
    const entry = manager._allTreeMap.get(treeId);
    if (entry) {
      if (isSame(indexed.get(entry), tree.rangeList)) return;
      manager._removeDependencyRTreeCache(treeId);
      manager._removeAllTreeMap(treeId);
    }
    const ranges = [...tree.rangeList];
    original(tree);
    const added = manager._allTreeMap.get(treeId);
    if (added) indexed.set(added, ranges);
  };
  // Takes out of the index what any formula reads on a sheet, those of other sheets included.
  manager._removeDependencyRTreeCacheById = (unitId, sheetId) => {
    indexed = new WeakMap();
    forget(unitId, sheetId);
  };
}

function isSame(first: readonly IUnitRange[] | undefined, second: readonly IUnitRange[]): boolean {
  return (
    first?.length === second.length &&
    second.every(({ unitId, sheetId, range }, at) => {
      const other = first[at];
      return (
        other !== undefined &&
        other.unitId === unitId &&
        other.sheetId === sheetId &&
        Object.is(other.range.startRow, range.startRow) &&
        Object.is(other.range.endRow, range.endRow) &&
        Object.is(other.range.startColumn, range.startColumn) &&
        Object.is(other.range.endColumn, range.endColumn)
      );
    })
  );
}
