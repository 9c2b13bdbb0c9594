import { faultIds, locales, type Preferences } from "./preferences";
import type { WorkbenchWords } from "./words";

/** The switches of the workbench: which Excel, language, theme, and the pane. */
export function Settings({
  preferences,
  words,
  change,
}: {
  preferences: Preferences;
  words: WorkbenchWords;
  change: (changed: Partial<Preferences>) => void;
}) {
  const { settings } = words;
  return (
    <div className="settings">
      <Choice
        label={settings.profile}
        hint={settings.profileHint}
        value={preferences.profile}
        choices={[
          ["desktop", settings.desktop],
          ["web", settings.web],
        ]}
        choose={(profile) => change({ profile })}
      />
      <Choice
        label={settings.language}
        value={preferences.language}
        choices={[
          ["en", locales.en.name],
          ["sv", locales.sv.name],
          ["ru", locales.ru.name],
          ["bg", locales.bg.name],
        ]}
        choose={(language) => change({ language })}
      />
      <Choice
        label={settings.theme}
        value={preferences.theme}
        choices={[
          ["light", settings.light],
          ["dark", settings.dark],
          ["contrast", settings.contrast],
        ]}
        choose={(theme) => change({ theme })}
      />
      <Choice
        label={settings.fault}
        hint={settings.faultHint}
        value={preferences.fault}
        choices={(["none", ...faultIds] as const).map((id) => [id, words.faults[id]] as const)}
        choose={(fault) => change({ fault })}
      />
      <button
        type="button"
        className="pane-switch"
        aria-pressed={preferences.paneShown}
        title={preferences.paneShown ? settings.hidePane : settings.showPane}
        onClick={() => change({ paneShown: !preferences.paneShown })}
      >
        {settings.pane}
      </button>
    </div>
  );
}

function Choice<T extends string>({
  label,
  hint,
  value,
  choices,
  choose,
}: {
  label: string;
  hint?: string;
  value: T;
  choices: readonly (readonly [T, string])[];
  choose: (value: T) => void;
}) {
  return (
    <label className="choice" title={hint}>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([id]) => id === event.target.value);
          if (chosen) choose(chosen[0]);
        }}
      >
        {choices.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
