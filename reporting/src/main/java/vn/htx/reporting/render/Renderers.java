package vn.htx.reporting.render;

import java.util.List;
import vn.htx.reporting.render.html.HtmlRenderer;
import vn.htx.reporting.render.text.TextRenderer;

/** The formats a report can be printed in. */
public final class Renderers {
    private static final List<Renderer> ALL =
            List.of(new TextRenderer(), new HtmlRenderer(), new CsvRenderer(), new JsonRenderer());

    private Renderers() {}

    /** The renderer of a format. @throws IllegalArgumentException naming the formats there are */
    public static Renderer of(String format) {
        return ALL.stream()
                .filter(renderer -> renderer.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No report format '" + format + "'; choose one of " + String.join(", ", formats())));
    }

    /** The ids of all formats, the one for the terminal first. */
    public static List<String> formats() {
        return ALL.stream().map(Renderer::format).toList();
    }
}
