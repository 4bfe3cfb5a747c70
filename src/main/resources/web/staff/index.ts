import "./staff.css";
