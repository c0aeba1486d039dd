package vn.htx.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Flag;
import vn.htx.core.document.Document.Items;
import vn.htx.core.document.Document.Text;
import vn.htx.core.document.Document.Whole;

/** Reads canonical text by recursive descent. What it accepts beyond the canonical form, the final comparison refuses. */
final class CanonicalReader {

    private final String source;
    private int at;
    private int depth;

    CanonicalReader(String source) {
        this.source = source;
    }

    static DocumentException problem(String reason) {
        return new DocumentException(List.of(new DocumentException.Problem("", reason)));
    }

    Document read() {
        Document document = document();
        String again = CanonicalForm.text(document);
        if (!again.equals(source)) {
            throw problem("is not in canonical form from character " + firstDifference(again));
        }
        return document;
    }

    private Document document() {
        try {
            Document document = value();
            if (at != source.length()) {
                throw unexpected();
            }
            return document;
        } catch (DocumentException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw problem(String.valueOf(e.getMessage()));
        }
    }

    private int firstDifference(String again) {
        int i = 0;
        while (i < again.length() && i < source.length() && again.charAt(i) == source.charAt(i)) {
            i++;
        }
        return i;
    }

    private Document value() {
        return switch (peek()) {
            case '{' -> fields();
            case '[' -> items();
            case '"' -> new Text(string());
            case 't' -> word("true", new Flag(true));
            case 'f' -> word("false", new Flag(false));
            default -> whole();
        };
    }

    private Fields fields() {
        enter();
        SortedMap<String, Document> values = new TreeMap<>();
        while (peek() != '}') {
            String name = string();
            expect(':');
            values.put(name, value());
            if (peek() != '}') {
                expect(',');
            }
        }
        leave();
        return new Fields(values);
    }

    private Items items() {
        enter();
        List<Document> values = new ArrayList<>();
        while (peek() != ']') {
            values.add(value());
            if (peek() != ']') {
                expect(',');
            }
        }
        leave();
        return new Items(values);
    }

    private void enter() {
        at++;
        if (++depth > CanonicalForm.DEEPEST) {
            throw problem("is nested deeper than " + CanonicalForm.DEEPEST + " levels");
        }
    }

    private void leave() {
        at++;
        depth--;
    }

    private Document word(String word, Flag flag) {
        if (!source.startsWith(word, at)) {
            throw unexpected();
        }
        at += word.length();
        return flag;
    }

    private Whole whole() {
        int start = at;
        while (at < source.length() && (source.charAt(at) == '-' || Character.isDigit(source.charAt(at)))) {
            at++;
        }
        try {
            return new Whole(Long.parseLong(source.substring(start, at)));
        } catch (NumberFormatException e) {
            at = start;
            throw unexpected();
        }
    }

    private String string() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            char c = source.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() {
        try {
            char c = (char) Integer.parseInt(source.substring(at, at + 4), 16);
            at += 4;
            return c;
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw unexpected();
        }
    }

    private void expect(char c) {
        if (peek() != c) {
            throw unexpected();
        }
        at++;
    }

    private char peek() {
        if (at >= source.length()) {
            throw problem("ends too early, at character " + at);
        }
        return source.charAt(at);
    }

    private DocumentException unexpected() {
        return problem("is not canonical JSON at character " + at);
    }
}
