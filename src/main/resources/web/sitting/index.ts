import "./sitting.css";
import "./items.css";
import "./elements/answer-recorder";
import "./elements/form-answer";
import "./elements/item-clock";
import "./elements/level-meter";
import "./elements/prompt-player";
import "./elements/typing-answer";
import "./elements/written-answer";
import "./pages/equipment-check";
import "./pages/line-notice";
import "./pages/sitting-action";
import "./pages/sitting-app";
import "./pages/sitting-practice";
import "./pages/sitting-start";
import "./pages/upload-state";
import { uploader } from "./upload/uploader";

if (window.location.pathname.startsWith("/sitting")) void uploader.start();
