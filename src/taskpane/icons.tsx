import { registerIcons } from "office-ui-fabric-react/lib/Styling";

/** Our own drawings, 16 × 16 lines in the colour of the text around them. */
function drawing(path: string) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

const circle = "M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5z";

/** Every icon of the pane, and those that the library's controls ask for by name. */
const drawings: Record<string, string> = {
  back: "M9.5 3.5L5 8l4.5 4.5M5.25 8H13",
  chevronRight: "M6 3.5L10.5 8L6 12.5",
  chevronDown: "M3.5 6L8 10.5L12.5 6",
  table: "M2 3h12v10H2zM2 6.25h12M2 9.5h12M6.5 3v10",
  assessment: "M8 1.75l6 4.4l-2.3 7.1H4.3L2 6.15zM8 5.5l2.6 1.9l-1 3H6.4l-1-3z",
  formula:
    "M10.75 2.5c-1.6-.5-2.6.3-2.9 1.9L6.3 12c-.3 1.6-1.3 2.3-2.8 1.8M5 6.5h5M10.5 9l3 4.5M13.5 9l-3 4.5",
  settings: "M2 4.5h6M11.5 4.5H14M8 3v3h3.5V3zM2 11.5h2.5M8 11.5h6M4.5 10v3H8v-3z",
  refresh: "M13 3.5v3.25H9.75M12.7 6.5A5.25 5.25 0 1 0 13.25 9",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  insert: "M8 2v7.5M4.75 6.5L8 9.75L11.25 6.5M2.5 13.5h11",
  cancel: "M3.75 3.75l8.5 8.5M12.25 3.75l-8.5 8.5",
  clear: "M3.75 3.75l8.5 8.5M12.25 3.75l-8.5 8.5",
  search: "M7 2.25a4.75 4.75 0 1 1 0 9.5a4.75 4.75 0 0 1 0-9.5zM10.5 10.5L14 14",
  checkMark: "M3 8.5L6.5 12L13 4.5",
  completed: `${circle}M5 8.25l2.25 2.25L11.25 6`,
  help: `${circle}M6.25 6.4c.1-2.400 3.600-2.300 3.600-.100c0 1.500-1.850 1.500-1.850 3M8 11.5v.100`,
  info: `${circle}M8 7.25v4M8 4.9v.100`,
  warning: "M8 2L14.5 13.5H1.5zM8 6.5v3.25M8 11.7v.100",
  errorBadge: `${circle}M8 4.5v4.25M8 11.1v.100`,
  error: `${circle}M8 4.5v4.25M8 11.1v.100`,
  blocked2: `${circle}M4 4l8 8`,
  select: "M2.5 2.5h11v11h-11zM2.5 6h11M6 2.5v11M8.5 8.500h3v3h-3z",
  sheet: "M3.5 1.75h6l3 3v9.5h-9zM9.5 1.75v3h3M5.5 8h5M5.5 10.75h5",
};

/** Registers the icons once; the library's own icon fonts are never loaded. */
export function registerPaneIcons(): void {
  registerIcons(
    {
      icons: Object.fromEntries(
        Object.entries(drawings).map(([name, path]) => [name, drawing(path)]),
      ),
      style: { display: "inline-flex", alignItems: "center", justifyContent: "center" },
    },
    { disableWarnings: true, warnOnMissingIcons: false },
  );
}
