import { HostError } from "./hostError";
import { HostObject, member } from "./hostObject";
import type { LibraryTypes } from "./libraryTypes";
import { camel, pascal, type QueryInfo } from "./protocol";

export interface Projection {
  /** QueryAsJson answers in the client's names; an ordinary query in the server's. */
  json: boolean;
  types: LibraryTypes;
  lacking(memberName: string): HostError;
  /** The reference id of an object that is kept, or null. */
  reference(object: HostObject): string | null;
}

/** Properties asked for, nested: { values: {}, format: { fill: { color: {} } } }. */
interface Tree {
  [property: string]: Tree;
}

/** Answers a load: the object's identity and the properties asked for, nested as the client expects them. */
export function project(
  object: HostObject,
  query: QueryInfo,
  how: Projection,
): Record<string, unknown> {
  const tree: Tree = {};
  for (const path of query.Select ?? []) plant(tree, path);
  for (const path of query.Expand ?? []) plant(tree, `${path}/*`);
  if (Object.keys(tree).length === 0) tree["*"] = {};
  return projectTree(object, tree, how, query);
}

function plant(tree: Tree, path: string): void {
  let at = tree;
  for (const step of path.split(/[/.]/).filter(Boolean)) at = at[step] ??= {};
}

function projectTree(
  object: HostObject,
  tree: Tree,
  how: Projection,
  page: { Skip?: number; Top?: number } = {},
): Record<string, unknown> {
  const name = how.json ? camel : (text: string) => text;
  const answer: Record<string, unknown> = how.json ? {} : { ...object.identity() };
  const reference = how.reference(object);
  if (reference && !how.json) answer._ReferenceId = reference;

  const items = object.items;
  const { own, each } = items ? splitTree(object, tree, how) : { own: tree, each: {} };
  for (const [property, inner] of Object.entries(own)) {
    if (property === "*") Object.assign(answer, scalars(object, how, name));
    else answer[name(pascal(property))] = projectMember(object, pascal(property), inner, how);
  }
  if (items) {
    const first = page.Skip ?? 0;
    const shown = items.slice(first, page.Top == null ? undefined : first + page.Top);
    answer[how.json ? "items" : "_Items"] = shown.map((item) => projectTree(item, each, how));
  }
  return answer;
}

/** On a collection "name" and "items/name" mean the items, unless the collection has that property itself. */
function splitTree(object: HostObject, tree: Tree, how: Projection): { own: Tree; each: Tree } {
  const own: Tree = {};
  const each: Tree = {};
  const scalarsOfType = how.types[object.typeName]?.scalars ?? {};
  for (const [property, inner] of Object.entries(tree)) {
    if (property === "items")
      Object.assign(each, Object.keys(inner).length > 0 ? inner : { "*": {} });
    else if (property === "*") {
      own["*"] = {};
      each["*"] = {};
    } else if (pascal(property) in scalarsOfType) own[property] = inner;
    else each[property] = inner;
  }
  return { own, each };
}

function scalars(
  object: HostObject,
  how: Projection,
  name: (text: string) => string,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  // What the host lacks stays unloaded: the client then says by name that it was not loaded.
  for (const scalar of Object.keys(how.types[object.typeName]?.scalars ?? {}))
    if (!scalar.startsWith("_") && scalar in object)
      answer[name(scalar)] = read(object, scalar) ?? null;
  return answer;
}

function projectMember(object: HostObject, name: string, inner: Tree, how: Projection): unknown {
  if (!(name in object)) {
    const type = how.types[object.typeName];
    const known = type && (name in type.scalars || name in type.navigation);
    if (known) throw how.lacking(`${object.typeName}.${camel(name)}`);
    throw new HostError("InvalidArgument", undefined, `${object.typeName}.load`);
  }
  const value = read(object, name);
  if (!(value instanceof HostObject)) return value ?? null;
  return projectTree(value, Object.keys(inner).length > 0 ? inner : { "*": {} }, how);
}

function read(object: HostObject, name: string): unknown {
  try {
    return member(object, name);
  } catch (error) {
    if (error instanceof HostError) error.location ??= `${object.typeName}.${camel(name)}`;
    throw error;
  }
}
