package vn.htx.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.htx.core.document.RecordMapper;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.Value;
import vn.htx.reporting.release.FigureChange;

/** How a changed figure is told, to programs and to people. */
final class FigureFields {

    private FigureFields() {}

    /** The figure and its two values, as fields. */
    static Map<String, Object> of(FigureChange change) {
        Figure figure = change.figure();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("indicator", figure.indicator());
        fields.put("unit", figure.unit());
        fields.put("dimensions", figure.dimensions());
        figure.period().ifPresent(days -> {
            fields.put("from", days.from());
            fields.put("to", days.end().orElseThrow().minusDays(1));
        });
        fields.put("source", figure.source());
        change.before().ifPresent(before -> fields.put("before", value(before.value())));
        change.after().ifPresent(after -> fields.put("after", value(after.value())));
        return fields;
    }

    private static Map<String, Object> value(Value value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        value.decimal().ifPresent(number -> fields.put("value", number));
        if (value instanceof Value.Missing missing) {
            fields.put("missing", missing.reason().id());
        } else if (value instanceof Value.Fraction fraction) {
            fields.put("numerator", fraction.ratio().numerator());
            fields.put("denominator", fraction.ratio().denominator());
        } else if (value instanceof Value.Stated stated) {
            fields.put("certainty", RecordMapper.nameOf(stated.quantity().certainty()));
        }
        return fields;
    }

    /** The figure's id, days and name in words. */
    static String heading(FigureChange change, Phrases phrases) {
        Figure figure = change.figure();
        String days = figure.period()
                .map(period ->
                        " " + period.from() + ".." + period.end().orElseThrow().minusDays(1))
                .orElse("");
        return figure.name() + days + "  " + phrases.indicator(figure.indicator());
    }

    /** The two values in words. */
    static String values(FigureChange change, Phrases phrases) {
        Figure figure = change.figure();
        String unit = figure.isShare() ? "" : " " + phrases.unit(figure);
        return value(change.before(), phrases) + " -> " + value(change.after(), phrases) + unit;
    }

    private static String value(Optional<Figure> figure, Phrases phrases) {
        return figure.map(phrases::figure).orElse("-");
    }
}
