import "./staff.css";
import "./result.css";
import "./written.css";
import "./banks.css";
import "./copy-text";
import "./live-fragment";
import "./queue-keys";
import "./transcript-player";
import { localiseTimes } from "./local-time";

localiseTimes(document);
