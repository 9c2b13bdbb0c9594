/** Something that happens, and those who want to know. */
export class Signal<T> {
  private readonly listeners = new Set<(value: T) => void>();

  /** Listens; call what it returns to stop. */
  listen(listener: (value: T) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(value: T): void {
    for (const listener of [...this.listeners]) listener(value);
  }
}
