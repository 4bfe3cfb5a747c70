import "./staff.css";
import "./result.css";
import "./written.css";
import "./banks.css";
import "./campaigns.css";
import "./choose-all";
import "./results.css";
import "./copy-text";
import "./file-drop";
import "./live-fragment";
import "./live-funnel";
import "./queue-keys";
import "./result-keys";
import "./transcript-player";
import { localiseTimes } from "./local-time";
import { leaveOutBlanks } from "./without-blanks";

localiseTimes(document);
leaveOutBlanks(document);
