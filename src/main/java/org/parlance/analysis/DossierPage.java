package org.parlance.analysis;

import java.util.List;
import java.util.Locale;

/** A document as HTML that needs nothing else to be read or printed. */
public final class DossierPage {
    private static final String STYLE = "body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
            + "table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #888;padding:.3rem .6rem;"
            + "text-align:left;vertical-align:top}pre{white-space:pre-wrap;background:#f2f2f2;color:#000;padding:1rem}"
            + "h2{margin-top:2.5rem}@media print{h2{break-before:page}}";

    private final StringBuilder html = new StringBuilder();

    public DossierPage(String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head>\n<body>\n<h1>")
                .append(escaped(title))
                .append("</h1>\n");
    }

    public DossierPage heading(String text) {
        return element("h2", text);
    }

    public DossierPage part(String text) {
        return element("h3", text);
    }

    public DossierPage text(String text) {
        return element("p", text);
    }

    /** Text as it is, with its line ends. */
    public DossierPage verbatim(String text) {
        return element("pre", text);
    }

    public DossierPage list(List<String> points) {
        html.append("<ul>");
        points.forEach(point -> element("li", point));
        html.append("</ul>\n");
        return this;
    }

    /** @param rows as many cells as the header has */
    public DossierPage table(String caption, List<String> header, List<List<String>> rows) {
        html.append("<table>");
        element("caption", caption);
        html.append("<thead><tr>");
        header.forEach(
                cell -> html.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
        html.append("</tr></thead><tbody>\n");
        for (List<String> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody></table>\n");
        return this;
    }

    /** The whole document. */
    public String html() {
        return html + "</body>\n</html>\n";
    }

    /** A figure with two digits; a dash where there is none. */
    public static String figure(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
    }

    public static String interval(Interval interval) {
        return interval.known() ? figure(interval.low()) + " to " + figure(interval.high()) : "–";
    }

    private DossierPage element(String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text));
        html.append("</").append(name).append(">\n");
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
