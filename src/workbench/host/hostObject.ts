/**
 * Anything a request can address. Members on the wire carry the server's names, which begin with a capital
 * ("Values", "GetRange") or an underscore; whatever begins with a small letter stays inside the host.
 */
export abstract class HostObject {
  /** The server's class name, as in the library's type model. */
  abstract readonly typeName: string;

  /** What tells this object from its siblings; the client addresses it by this in later batches. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** Ranges and the like have no id: the client keeps them alive by a reference. */
  get trackable(): boolean {
    return false;
  }

  /** The items of a collection. */
  get items(): readonly HostObject[] | undefined {
    return undefined;
  }
}

/** Sets and reads members by the names that come over the wire. */
export function member(object: HostObject, name: string): unknown {
  return Reflect.get(object, name) as unknown;
}

export type WireMethod = (...args: unknown[]) => unknown;

/** The method of that name, bound, or null. */
export function methodOf(object: HostObject, name: string): WireMethod | null {
  if (!/^[A-Z_]/.test(name)) return null;
  const found = member(object, name);
  return typeof found === "function" ? (found.bind(object) as WireMethod) : null;
}
