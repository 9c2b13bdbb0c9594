import { Component, type ReactNode } from "react";
import { asFailure } from "../../excel/failure";
import type { Words } from "../../languages/language";
import { Notice } from "./Notice";

interface Props {
  words: Words;
  children: ReactNode;
}

/** What goes wrong while a view is drawn becomes a sentence in its place; the rest of the pane stands. */
export class Boundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const failure = asFailure(error);
    return (
      <Notice kind="error" code={failure.code}>
        {failure.sentence(this.props.words)}
      </Notice>
    );
  }
}
