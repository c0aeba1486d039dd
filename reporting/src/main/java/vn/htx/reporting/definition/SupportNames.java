package vn.htx.reporting.definition;

import java.util.HashMap;
import java.util.Map;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.register.View;
import vn.htx.core.support.SupportFacts;
import vn.htx.reporting.Label;

/** Tên chương trình và nội dung hỗ trợ: what references of programmes and measures are called, whenever they ran. */
public record SupportNames(Map<String, String> programmes, Map<String, String> measures) {

    public static SupportNames of(View view) {
        Map<String, String> programmes = new HashMap<>();
        view.streamFacts(FactQuery.all(SupportFacts.PROGRAMME))
                .map(known -> known.fact().value())
                .forEach(programme -> programmes.put(programme.programme().value(), programme.title()));
        Map<String, String> measures = new HashMap<>();
        view.streamFacts(FactQuery.all(SupportFacts.MEASURE))
                .map(known -> known.fact().value())
                .forEach(measure -> measures.put(measure.measure().value(), measure.title()));
        return new SupportNames(programmes, measures);
    }

    /** What a reference is called. */
    public Label ofProgramme(String reference) {
        return named(programmes, reference);
    }

    /** What a reference is called. */
    public Label ofMeasure(String reference) {
        return named(measures, reference);
    }

    private static Label named(Map<String, String> titles, String reference) {
        String title = titles.get(reference);
        return Label.verbatim(title == null ? reference : title + " (" + reference + ")");
    }
}
