import "./staff.css";
import "./result.css";
import "./written.css";
import "./banks.css";
import "./campaigns.css";
import "./copy-text";
import "./file-drop";
import "./live-fragment";
import "./queue-keys";
import "./transcript-player";
import { localiseTimes } from "./local-time";

localiseTimes(document);
