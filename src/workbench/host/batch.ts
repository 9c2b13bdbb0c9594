import { HostError } from "./hostError";
import { HostObject, member, methodOf } from "./hostObject";
import type { LibraryTypes } from "./libraryTypes";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  camel,
  type ObjectPath,
  ObjectPathType,
  pascal,
} from "./protocol";
import { project } from "./query";
import { ReferenceTable } from "./referenceTable";

/** What the interpreter asks of the workbook it runs on. */
export interface BatchGround {
  root: HostObject;
  types: LibraryTypes;
  /** Service objects by server name ("Microsoft.ExcelServices.CustomFunctions"). */
  service(name: string): HostObject | null;
  /** Called before anything computed is read: pending writes are applied and formulas have their values. */
  settle(): Promise<void>;
  onMissing(memberName: string): void;
}

/**
 * Interprets request batches reflectively: it knows paths, actions and references, nothing about Excel.
 * Stops at the first action that fails; what went before stays done, as in Excel.
 */
export class BatchInterpreter {
  readonly references = new ReferenceTable();
  /** Members asked for that the host lacks, and how often. */
  readonly missing = new Map<string, number>();

  constructor(private readonly ground: BatchGround) {}

  async execute(request: BatchRequest): Promise<BatchResponse> {
    const run = new BatchRun(request, this.ground, this);
    const results: BatchResponse["Results"] = [];
    const traceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = await run.perform(action);
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        const failure = asHostError(error);
        return {
          Results: results,
          TraceIds: traceIds,
          Error: {
            Code: failure.code,
            Message: failure.message,
            Location: failure.location ?? "",
            ActionIndex: index,
          },
        };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  /** Notes a member that the host lacks, and gives the error that names it. */
  lacking(memberName: string): HostError {
    this.missing.set(memberName, (this.missing.get(memberName) ?? 0) + 1);
    this.ground.onMissing(memberName);
    return new HostError(
      "NotImplemented",
      `${memberName} is not in the workbench's host`,
      memberName,
    );
  }
}

class BatchRun {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly ground: BatchGround,
    private readonly interpreter: BatchInterpreter,
  ) {}

  async perform(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.instantiate: {
        const path = this.path(action.ObjectPathId);
        return this.identityOf(await this.resolve(action.ObjectPathId), path.D === true);
      }
      case ActionType.query:
      case ActionType.queryAsJson: {
        const object = await this.resolve(action.ObjectPathId);
        if (!object) return null;
        await this.ground.settle();
        return project(object, action.QueryInfo ?? {}, {
          json: action.ActionType === ActionType.queryAsJson,
          types: this.ground.types,
          lacking: (name) => this.interpreter.lacking(name),
          reference: (item) => this.referenceOf(item),
        });
      }
      case ActionType.method: {
        const object = await this.resolve(action.ObjectPathId);
        if (!object) return null;
        const value = await this.invoke(object, action.Name, action.ArgumentInfo);
        return value instanceof HostObject ? this.identityOf(value, false) : value;
      }
      case ActionType.setProperty: {
        const object = await this.resolve(action.ObjectPathId);
        const [value] = await this.argumentsOf(action.ArgumentInfo);
        return this.set(object, action.Name, value);
      }
      case ActionType.update: {
        const object = await this.resolve(action.ObjectPathId);
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.set(object, pascal(name), value);
        return null;
      }
      case ActionType.trace:
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw this.interpreter.lacking(`action type ${action.ActionType}`);
    }
  }

  private path(id: number): ObjectPath {
    const path = this.request.ObjectPaths?.[id];
    if (!path) throw new HostError("InvalidReference");
    return path;
  }

  /** Evaluates a path once per batch: methods such as Add have effects. */
  private async resolve(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = await this.follow(this.path(id));
    this.resolved.set(id, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return this.ground.root;
      case ObjectPathType.nullObject:
        return null;
      case ObjectPathType.reference: {
        const kept = this.interpreter.references.get(path.Name);
        if (!kept) throw new HostError("InvalidReference");
        return kept;
      }
      case ObjectPathType.newObject: {
        const service = this.ground.service(path.Name);
        if (!service) throw this.interpreter.lacking(`new ${path.Name}`);
        return service;
      }
    }
    const parent = path.ParentObjectPathId ? await this.resolve(path.ParentObjectPathId) : null;
    // What follows a null object is a null object.
    if (!parent) return null;
    if (path.ObjectPathType === ObjectPathType.property) {
      if (!(path.Name in parent)) throw this.lackingMember(parent, path.Name);
      return asObject(this.located(parent, path.Name, () => member(parent, path.Name)));
    }
    const name = path.ObjectPathType === ObjectPathType.indexer ? "GetItem" : path.Name;
    return asObject(await this.invoke(parent, name, path.ArgumentInfo));
  }

  private async invoke(object: HostObject, name: string, info?: ArgumentInfo): Promise<unknown> {
    const args = await this.argumentsOf(info);
    if (name === "_KeepReference") return void this.interpreter.references.keep(object);
    if (name === "_RemoveReference")
      return void this.interpreter.references.remove(String(args[0]));
    const method = methodOf(object, name);
    // Events are raised for everyone who listens to the message channel: registering needs no work.
    if (!method && /^_(Un)?[Rr]egister\w*/.test(name) && this.knows(object, name)) return null;
    if (!method && name.endsWith("OrNullObject")) {
      const plain = methodOf(object, name.slice(0, -"OrNullObject".length));
      if (plain) {
        try {
          return await this.locatedAsync(object, name, () => plain(...args));
        } catch (error) {
          if (error instanceof HostError && error.code === "ItemNotFound") return null;
          throw error;
        }
      }
    }
    if (!method) throw this.lackingMember(object, name);
    return this.locatedAsync(object, name, () => method(...args));
  }

  private set(object: HostObject | null, name: string, value: unknown): null {
    if (!object) throw new HostError("InvalidOperation");
    const scalar = this.ground.types[object.typeName]?.scalars[name];
    if (scalar && !scalar.settable)
      throw new HostError("InvalidArgument", undefined, located(object, name));
    if (!(name in object)) {
      // update({ format: { … } }) sets through navigation properties.
      throw this.lackingMember(object, name);
    }
    const target = scalar ? null : member(object, name);
    if (target instanceof HostObject && value !== null && typeof value === "object")
      for (const [key, inner] of Object.entries(value)) this.set(target, pascal(key), inner);
    else
      this.located(object, name, () => {
        if (!Reflect.set(object, name, value)) throw new HostError("InvalidArgument");
      });
    return null;
  }

  private async argumentsOf(info?: ArgumentInfo): Promise<unknown[]> {
    const paths = info?.ReferencedObjectPathIds ?? [];
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries())
      values.push(await this.argument(value, paths[index]));
    return values;
  }

  private async argument(value: unknown, pathId: unknown): Promise<unknown> {
    if (Array.isArray(value) && Array.isArray(pathId)) {
      const list: unknown[] = [];
      for (const [index, item] of value.entries())
        list.push(await this.argument(item, pathId[index]));
      return list;
    }
    if (typeof pathId === "number" && pathId !== 0) return this.resolve(pathId);
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number")
      return this.resolve(value._ObjectPathId);
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) copy[key] = await this.argument(inner, 0);
    return copy;
  }

  private identityOf(object: HostObject | null, untracked: boolean): unknown {
    if (!object) return null;
    const identity = object.identity();
    const reference = untracked ? null : this.referenceOf(object);
    return reference ? { ...identity, _ReferenceId: reference } : identity;
  }

  private referenceOf(object: HostObject): string | null {
    if (!object.trackable) return null;
    const { references } = this.interpreter;
    if (this.request.AutoKeepReference) return references.keep(object);
    return references.idOf(object) ?? null;
  }

  private knows(object: HostObject, name: string): boolean {
    return this.ground.types[object.typeName]?.methods.includes(name) ?? false;
  }

  private lackingMember(object: HostObject, name: string): HostError {
    return this.interpreter.lacking(located(object, name));
  }

  private located<T>(object: HostObject, name: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw withLocation(error, object, name);
    }
  }

  private async locatedAsync(
    object: HostObject,
    name: string,
    work: () => unknown,
  ): Promise<unknown> {
    try {
      return await work();
    } catch (error) {
      throw withLocation(error, object, name);
    }
  }
}

const located = (object: HostObject, name: string): string => `${object.typeName}.${camel(name)}`;

function withLocation(error: unknown, object: HostObject, name: string): HostError {
  const failure = asHostError(error);
  failure.location ??= located(object, name);
  return failure;
}

function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  // A fault of the host itself: the sentence says so, the cause keeps the stack.
  const failure = new HostError(
    "GeneralException",
    `The workbench's host failed: ${error instanceof Error ? error.message : String(error)}`,
  );
  failure.cause = error;
  return failure;
}

function asObject(value: unknown): HostObject | null {
  return value instanceof HostObject ? value : null;
}
