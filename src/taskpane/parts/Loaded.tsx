import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useState, type ReactNode } from "react";
import { asFailure, type Failure } from "../../excel/failure";
import { usePane } from "../paneContext";
import { Notice } from "./Notice";

interface Props<T> {
  /** Must stay the same function while what it loads is the same. */
  load: () => Promise<T>;
  children: (loaded: T) => ReactNode;
}

/** What is loaded when it is first shown; a failure says so and can be tried again. */
export function Loaded<T>({ load, children }: Props<T>) {
  const { words } = usePane();
  const [loaded, setLoaded] = useState<{ value: T } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setLoaded({ value }),
      (error: unknown) => current && setFailure(asFailure(error)),
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);

  if (loaded) return children(loaded.value);
  if (failure === null) return null;
  return (
    <>
      <Notice kind="error" code={failure.code}>
        {failure.sentence(words)}
      </Notice>
      <DefaultButton
        text={words.pane.tryAgain}
        onClick={() => {
          setFailure(null);
          setAttempt(attempt + 1);
        }}
      />
    </>
  );
}
