import { HostObject } from "../hostObject";
import type { Model } from "./model";
import { words } from "./setting";

/** Excel.DocumentProperties. */
export class DocumentProperties extends HostObject {
  readonly typeName = "DocumentProperties";

  constructor(private readonly model: Model) {
    super();
  }

  get Title(): string {
    return this.read("Title");
  }
  set Title(value: unknown) {
    this.write("Title", value);
  }
  get Subject(): string {
    return this.read("Subject");
  }
  set Subject(value: unknown) {
    this.write("Subject", value);
  }
  get Author(): string {
    return this.read("Author");
  }
  set Author(value: unknown) {
    this.write("Author", value);
  }
  get Comments(): string {
    return this.read("Comments");
  }
  set Comments(value: unknown) {
    this.write("Comments", value);
  }
  get Keywords(): string {
    return this.read("Keywords");
  }
  set Keywords(value: unknown) {
    this.write("Keywords", value);
  }
  get Company(): string {
    return this.read("Company");
  }
  set Company(value: unknown) {
    this.write("Company", value);
  }

  private read(name: string): string {
    return this.model.book.properties.get(name) ?? "";
  }
  private write(name: string, value: unknown): void {
    this.model.book.properties.set(name, words(value));
  }
}
