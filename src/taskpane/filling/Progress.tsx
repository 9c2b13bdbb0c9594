import type { ReactNode } from "react";

/** How much is filled in, in words and as a bar. */
export function Progress(props: { text: string; share: number; children?: ReactNode }) {
  const { text, share, children } = props;
  return (
    <section className="group">
      <p className="figures">
        <strong>{text}</strong>
        {children}
      </p>
      <div className="bar" aria-hidden="true">
        <div style={{ width: `${share * 100}%` }} />
      </div>
    </section>
  );
}
