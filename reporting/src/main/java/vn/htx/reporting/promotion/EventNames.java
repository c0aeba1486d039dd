package vn.htx.reporting.promotion;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.promotion.PromotionFacts;
import vn.htx.core.promotion.PromotionFacts.Event;
import vn.htx.core.statistics.Dimension;
import vn.htx.reporting.Label;
import vn.htx.reporting.definition.AreaNames;
import vn.htx.reporting.definition.PeriodReport.Part;
import vn.htx.reporting.definition.Scope;

/** Tên sự kiện và nơi tổ chức: what events of a period are called and where they were, by the names of their days. */
record EventNames(List<Event> held, Scope scope) {

    static EventNames of(Part part) {
        List<Event> held = part.scope()
                .view()
                .streamFacts(FactQuery.all(PromotionFacts.EVENT).overlapping(part.days()))
                .map(known -> known.fact().value())
                .filter(event -> part.days().contains(event.firstDay()))
                .sorted(Comparator.comparing(Event::firstDay).thenComparing(Event::event))
                .toList();
        return new EventNames(held, part.scope());
    }

    /** The references of the events, first to last. */
    List<String> events() {
        return held.stream().map(event -> event.event().value()).toList();
    }

    Label ofEvent(String reference) {
        return held.stream()
                .filter(event -> event.event().value().equals(reference))
                .findFirst()
                .map(event -> Label.key("promotion.event", Label.verbatim(event.name()), Label.day(event.firstDay())))
                .orElse(Label.verbatim(reference));
    }

    /** The name of a place on the days of its events; two, where its code named another unit on another day. */
    Label ofPlace(String code) {
        if (code.equals(Dimension.NONE)) {
            return Label.key("promotion.no-place");
        }
        AreaNames names = new AreaNames(scope);
        TreeSet<String> given = held.stream()
                .filter(event ->
                        event.place().map(AreaCode::value).filter(code::equals).isPresent())
                .map(event -> names.of(AreaCode.of(code), event.firstDay()))
                .map(name -> ((Label.Verbatim) name).text())
                .collect(Collectors.toCollection(TreeSet::new));
        return given.isEmpty() ? names.of(code) : Label.verbatim(String.join("; ", given));
    }
}
