package vn.htx.reporting.render.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns text takes on a terminal. A Vietnamese letter takes one, however many marks it bears and however it is
 * encoded.
 */
final class Width {
    private Width() {}

    static int of(String text) {
        return (int) Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Width::takesAColumn)
                .count();
    }

    static String padRight(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** The words broken into lines of at most this width; a wider word has a line of its own. */
    static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (of(longer) > width && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static boolean takesAColumn(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }
}
