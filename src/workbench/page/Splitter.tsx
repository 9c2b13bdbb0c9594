import type { KeyboardEvent, PointerEvent } from "react";
import { PANE_WIDTH, paneWidth as cutToPane } from "./preferences";

const STEP = 10;

/** The edge between grid and pane: dragged with the pointer, or moved with the arrow keys. */
export function Splitter({
  label,
  width,
  resize,
}: {
  label: string;
  width: number;
  resize: (changed: { paneWidth: number }) => void;
}) {
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    const from = event.clientX;
    const edge = event.currentTarget;
    edge.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent): void =>
      resize({ paneWidth: cutToPane(width + from - moved.clientX) });
    edge.addEventListener("pointermove", move);
    edge.addEventListener(
      "lostpointercapture",
      () => edge.removeEventListener("pointermove", move),
      {
        once: true,
      },
    );
  };
  const press = (event: KeyboardEvent): void => {
    const widths: Record<string, number> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: PANE_WIDTH.least,
      End: PANE_WIDTH.most,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    resize({ paneWidth: cutToPane(wanted) });
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      tabIndex={0}
      onPointerDown={drag}
      onDoubleClick={() => resize({ paneWidth: PANE_WIDTH.usual })}
      onKeyDown={press}
    />
  );
}
