import { render } from "preact";
import { WelcomeApp } from "./welcome-app.tsx";
import "../../components/design/tokens.css";
import "../../components/design/pieces.css";
import "../../components/page-base/page-base.css";

const root = document.getElementById("root");
if (root) render(<WelcomeApp />, root);
