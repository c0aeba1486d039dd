package vn.htx.reporting;

import java.util.stream.Stream;

/** One titled part of a report. */
public sealed interface Section permits Headline, Table, Chart, DocumentTree {
    /** Distinct within the report; renderers use it as an anchor. */
    String id();

    Label title();

    /** The figures this section states itself; a chart states none, it draws those of its table. */
    default Stream<Figure> figures() {
        return Stream.empty();
    }

    void show(Display display);

    /** Shows each kind of section in its own way. */
    interface Display {
        void headline(Headline headline);

        void table(Table table);

        void chart(Chart chart);

        void documents(DocumentTree tree);
    }
}
