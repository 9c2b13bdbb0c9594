import { IconButton } from "office-ui-fabric-react/lib/Button";
import { ThemeProvider } from "office-ui-fabric-react/lib/Theme";
import {
  createElement,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
} from "react";
import { openHelp } from "../excel/openHelp";
import { onThemeChanged, surroundings } from "../excel/surroundings";
import type { Words } from "../languages/language";
import { builderName } from "../sheets/builders";
import { Boundary } from "./parts/Boundary";
import { PaneProvider } from "./paneContext";
import type { PaneOptions } from "./paneOptions";
import styles from "./pane.css";
import { paneTheme, themeVariables } from "./theme";
import { BuilderView } from "./views/BuilderView";
import { CheckView } from "./views/CheckView";
import { ExplainView } from "./views/ExplainView";
import { FillingView } from "./views/FillingView";
import { FormulasView } from "./views/FormulasView";
import { HomeView } from "./views/HomeView";
import { RowsView } from "./views/RowsView";
import { SettingsView } from "./views/SettingsView";
import { TemplatesView } from "./views/TemplatesView";
import { anyBuilderOf } from "./templates/ownEntries";
import { existingView, isOwnView, type OwnView, type ViewId } from "./views/view";

/** The whole pane: its head, the views that were opened, and what screen readers are told. */
export function Pane({
  words,
  language,
  askFunction,
  compute,
  initialView,
  onViewRequested,
}: PaneOptions) {
  const [view, setView] = useState<ViewId>(() => existingView(initialView));
  // A view that was left keeps its state, and a command that is under way in it goes on.
  const [opened, setOpened] = useState<readonly ViewId[]>([view]);
  const [officeTheme, setOfficeTheme] = useState(() => surroundings().theme);
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);

  const open = useCallback((wanted: ViewId) => {
    const next = existingView(wanted);
    setOpened((before) => (before.includes(next) ? before : [...before, next]));
    setView(next);
  }, []);
  useEffect(() => onThemeChanged(setOfficeTheme), []);
  useEffect(() => onViewRequested?.(open), [onViewRequested, open]);
  const shown = useRef(view);
  useEffect(() => {
    // Whoever moved within the pane is taken along; opening the pane itself leaves the focus in the sheet.
    if (shown.current !== view) heading.current?.focus();
    shown.current = view;
    window.scrollTo(0, 0);
  }, [view]);

  const theme = useMemo(() => paneTheme(officeTheme), [officeTheme]);
  useEffect(() => {
    // What the browser draws itself (scroll bars, calendars) follows.
    document.documentElement.style.colorScheme = theme.isInverted ? "dark" : "light";
  }, [theme]);
  const context = useMemo(
    () => ({ words, language, askFunction, compute, open, announce: setSaid }),
    [words, language, askFunction, compute, open],
  );
  const text = words.pane;
  const title = titleOf(view, words);

  return (
    <ThemeProvider theme={theme} applyTo="body" lang={language} style={themeVariables(theme)}>
      <style>{styles}</style>
      <PaneProvider value={context}>
        <header className="head">
          {view !== "home" && (
            <IconButton
              iconProps={{ iconName: "back" }}
              ariaLabel={text.back}
              title={text.back}
              onClick={() => open("home")}
            />
          )}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <IconButton
            iconProps={{ iconName: "help" }}
            ariaLabel={text.help}
            title={text.help}
            onClick={() => openHelp(language, helpOf(view))}
          />
          {view === "home" && (
            <IconButton
              iconProps={{ iconName: "settings" }}
              ariaLabel={text.settingsTitle}
              title={text.settingsTitle}
              onClick={() => open("settings")}
            />
          )}
        </header>
        {opened.map((id) => (
          <div key={id} className="view" hidden={id !== view}>
            <Boundary words={words}>
              <View id={id} active={id === view} />
            </Boundary>
          </div>
        ))}
        <div className="heard" role="status" aria-live="polite">
          {said}
        </div>
      </PaneProvider>
    </ThemeProvider>
  );
}

function View({ id, active }: { id: ViewId; active: boolean }) {
  if (isOwnView(id)) return createElement(views[id].View, { active });
  const entry = anyBuilderOf(id);
  // A template that was renamed is another one.
  return entry ? <BuilderView key={entry.own?.title} entry={entry} active={active} /> : null;
}

/** The page of the help about a view; a template of the user's own has none but that of templates. */
function helpOf(id: ViewId): string {
  if (isOwnView(id)) return `pane#${id}`;
  return anyBuilderOf(id)?.own ? "pane#templates" : id;
}

function titleOf(id: ViewId, words: Words): string {
  if (isOwnView(id)) return views[id].title(words);
  const entry = anyBuilderOf(id);
  return entry ? builderName(entry, words).title : words.pane.name;
}

const views: Record<
  OwnView,
  { title: (words: Words) => string; View: ComponentType<{ active: boolean }> }
> = {
  home: { title: ({ pane }) => pane.name, View: HomeView },
  formulas: { title: ({ pane }) => pane.formulas.title, View: FormulasView },
  filling: { title: ({ pane }) => pane.filling.title, View: FillingView },
  explain: { title: ({ pane }) => pane.explain.title, View: ExplainView },
  rows: { title: ({ pane }) => pane.rows.title, View: RowsView },
  templates: { title: ({ pane }) => pane.templates.title, View: TemplatesView },
  check: { title: ({ pane }) => pane.check.title, View: CheckView },
  settings: { title: ({ pane }) => pane.settings.title, View: SettingsView },
};
