package vn.htx.reporting;

import java.util.List;

/** Hệ thống văn bản: documents under the documents they carry out. */
public record DocumentTree(String id, Label title, List<Document> roots) implements Section {
    public DocumentTree {
        Ids.requireWord(id, "section");
        roots = List.copyOf(roots);
    }

    @Override
    public void show(Display display) {
        display.documents(this);
    }
}
