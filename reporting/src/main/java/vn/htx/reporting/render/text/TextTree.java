package vn.htx.reporting.render.text;

import java.util.List;
import vn.htx.reporting.Document;
import vn.htx.reporting.DocumentTree;
import vn.htx.reporting.Phrases;

/** Documents as a tree of branches, each under the one it carries out. */
final class TextTree {
    private final Phrases phrases;

    TextTree(Phrases phrases) {
        this.phrases = phrases;
    }

    void print(DocumentTree tree, TextPage page) {
        for (Document root : tree.roots()) {
            document(root, "  ", "  ", page);
        }
    }

    private void document(Document document, String first, String rest, TextPage page) {
        List<Document> children = document.carriedOutBy();
        String stem = rest + (children.isEmpty() ? "   " : "│  ");
        page.paragraph(first, stem, phrases.name(document));
        page.paragraph(stem, stem, phrases.say(document.title()));
        page.paragraph(stem, stem, phrases.particulars(document));
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            document(children.get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), page);
        }
    }
}
