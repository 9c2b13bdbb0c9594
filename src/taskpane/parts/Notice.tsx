import { Link } from "office-ui-fabric-react/lib/Link";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import type { ReactNode } from "react";
import type { FailureCode } from "../../excel/failure";
import { openHelp } from "../../excel/openHelp";
import { usePane } from "../paneContext";

const types = {
  info: MessageBarType.info,
  warning: MessageBarType.warning,
  error: MessageBarType.error,
  success: MessageBarType.success,
};

interface Props {
  kind: keyof typeof types;
  /** What failed, if anything did: the help says more about it. */
  code?: FailureCode | undefined;
  children: ReactNode;
}

/** A sentence set apart by its weight; an error is read out at once. */
export function Notice({ kind, code, children }: Props) {
  const { words, language } = usePane();
  return (
    <MessageBar
      className="notice"
      messageBarType={types[kind]}
      isMultiline
      delayedRender={false}
      {...(kind === "warning" && { messageBarIconProps: { iconName: "warning" } })}
      role={kind === "error" ? "alert" : "status"}
    >
      {children}
      {code && (
        <>
          {" "}
          <Link onClick={() => openHelp(language, `errors#${code}`)}>
            {words.pane.aboutMessage}
          </Link>
        </>
      )}
    </MessageBar>
  );
}
