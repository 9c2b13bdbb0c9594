import type { HostObject } from "./hostObject";

/** Objects without ids that the client keeps alive between batches (ranges), by the reference it was given. */
export class ReferenceTable {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  get size(): number {
    return this.byId.size;
  }

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.byId.has(known)) return known;
    const id = `reference-${this.next++}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.byId.get(id);
  }

  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.byId.has(id) ? id : undefined;
  }

  remove(id: string): void {
    this.byId.delete(id);
  }
}
