package vn.htx.storage.json.internal;

import java.util.HashMap;
import java.util.Map;

/**
 * Texts met again and again while a register is read, kept once: ids of the organization a line is about, names of
 * constants, kinds of subjects. It forgets when it is full, so that texts met once do not pile up. Not thread-safe.
 */
final class TextPool {

    private static final int FULL = 4096;
    private static final int LONGEST = 40;

    private final Map<String, String> known = new HashMap<>();
    private final int longest;

    TextPool() {
        this(LONGEST);
    }

    private TextPool(int longest) {
        this.longest = longest;
    }

    /** Shares nothing: for what is met once, such as personal data. */
    static TextPool none() {
        return new TextPool(-1);
    }

    /** An equal text, the one met before if there was one. */
    String share(String text) {
        if (text.length() > longest) {
            return text;
        }
        if (known.size() >= FULL) {
            known.clear();
        }
        String before = known.putIfAbsent(text, text);
        return before == null ? text : before;
    }
}
