import "bootstrap/dist/css/bootstrap.min.css";
import "./parlance.css";
import "./language-menu";
