package vn.htx.reporting.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.htx.core.assessment.Dossier;
import vn.htx.core.commendation.CommendationFacts;
import vn.htx.core.dialogue.DialogueFacts;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.linkage.LinkageFacts;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;
import vn.htx.core.promotion.PromotionFacts;
import vn.htx.core.supervision.SupervisionFacts;
import vn.htx.core.support.SupportFacts;
import vn.htx.core.technology.TechnologyFacts;
import vn.htx.core.training.TrainingFacts;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Label;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.AreaNames;
import vn.htx.reporting.definition.Scope;
import vn.htx.reporting.definition.SupportNames;

/** Quá trình hoạt động: what happened to an organization, by day. */
final class Life {
    private final Dossier dossier;
    private final LocalDate last;
    private final AreaNames areas;
    private final SupportNames names;
    private final List<Event> events = new ArrayList<>();

    /** What happened on a day. */
    private record Event(LocalDate day, Label what) {}

    Life(Scope scope, OrganizationId id, SupportNames names) {
        this.dossier = scope.view().dossier(id);
        this.last = scope.day();
        this.areas = new AreaNames(scope);
        this.names = names;
        registered();
        members();
        supported();
        supervised();
        honoured();
    }

    Table table() {
        List<Table.Row> rows = events.stream()
                .filter(event -> !event.day().isAfter(last))
                .sorted(Comparator.comparing(Event::day))
                .map(event -> Table.Row.of(Label.day(event.day()), new Cell.Words(event.what())))
                .toList();
        return new Table(
                "life",
                Label.key("organization.life"),
                Label.key("organization.life.day"),
                List.of(new Table.Column("event", Label.key("organization.life.event"))),
                rows,
                List.of(Label.key("organization.life.note")));
    }

    private <F extends Record> void begun(FactType<F> type, Function<Fact<F>, Label> what) {
        dossier.list(type).forEach(fact -> events.add(new Event(fact.period().from(), what.apply(fact))));
    }

    private <F extends Record> void ended(FactType<F> type, Function<Fact<F>, Label> what) {
        dossier.list(type)
                .forEach(fact -> fact.period().end().ifPresent(end -> events.add(new Event(end, what.apply(fact)))));
    }

    private static Label event(String word, Label... arguments) {
        return Label.key("organization.event." + word, arguments);
    }

    private static Label text(Object value) {
        return Label.verbatim(value.toString());
    }

    private static Label dong(Dong amount) {
        return Label.measured(Value.of(amount.amount()), "dong");
    }

    private static Label word(String prefix, Enum<?> constant) {
        return Label.key(prefix + "." + RecordMapper.nameOf(constant));
    }

    private void registered() {
        begun(
                OrganizationFacts.EXISTENCE,
                fact -> fact.value()
                        .convertedFrom()
                        .map(group -> event("converted", text(group)))
                        .orElse(event("founded")));
        begun(
                OrganizationFacts.NAME,
                fact -> event("named", text(fact.value().name().value())));
        begun(
                OrganizationFacts.SEAT,
                fact -> event(
                        "seat", areas.of(fact.value().area(), fact.period().from())));
        begun(
                OrganizationFacts.SECTOR,
                fact -> event("sector", word("sector", fact.value().sector())));
        begun(
                OrganizationFacts.FIELD,
                fact -> event(
                        "national-field", word("national-field", fact.value().field())));
        begun(
                OrganizationFacts.CAPITAL,
                fact -> event("capital", dong(fact.value().amount())));
        begun(
                OrganizationFacts.SITUATION,
                fact -> event("situation", word("situation", fact.value().situation())));
        ended(
                OrganizationFacts.SITUATION,
                fact -> event("situation-over", word("situation", fact.value().situation())));
        begun(
                OrganizationFacts.FIELD_REVIEW,
                fact -> event(
                        "field-review",
                        Label.key("field-review." + (fact.value().operating() ? "operating" : "not-operating"))));
        ended(OrganizationFacts.EXISTENCE, fact -> event("ended"));
    }

    /** How many came and went, by day; a change in how a member takes part is neither. */
    private void members() {
        Map<MemberId, List<Fact<Membership>>> spells = dossier.list(MemberFacts.MEMBERSHIP).stream()
                .collect(Collectors.groupingBy(fact -> fact.value().member()));
        Map<LocalDate, Long> joined = new TreeMap<>();
        Map<LocalDate, Long> left = new TreeMap<>();
        spells.values()
                .forEach(spell -> spell.forEach(fact -> {
                    LocalDate from = fact.period().from();
                    if (spell.stream().noneMatch(ending(from))) {
                        joined.merge(from, 1L, Long::sum);
                    }
                    fact.period()
                            .end()
                            .filter(end -> spell.stream()
                                    .noneMatch(next -> next.period().from().equals(end)))
                            .ifPresent(end -> left.merge(end, 1L, Long::sum));
                }));
        joined.forEach((day, number) -> events.add(new Event(day, event("joined", Label.count(number)))));
        left.forEach((day, number) -> events.add(new Event(day, event("left", Label.count(number)))));
    }

    private static Predicate<Fact<Membership>> ending(LocalDate day) {
        return fact -> fact.period().end().filter(day::equals).isPresent();
    }

    private Label measure(Reference measure) {
        return names.ofMeasure(measure.value());
    }

    private void supported() {
        begun(
                SupportFacts.AWARD,
                fact -> event(
                        "award",
                        measure(fact.value().measure()),
                        dong(fact.value().amount())));
        begun(
                SupportFacts.PAYMENT,
                fact -> event(
                        "payment",
                        measure(fact.value().measure()),
                        dong(fact.value().amount())));
        begun(
                SupportFacts.RECOVERY,
                fact -> event(
                        "recovery",
                        measure(fact.value().measure()),
                        dong(fact.value().amount())));
        begun(
                TrainingFacts.PARTICIPATION,
                fact -> event(
                        "training",
                        text(fact.value().course()),
                        Label.count(fact.value().people())));
        begun(
                TechnologyFacts.RECIPIENT,
                fact -> event("technology", text(fact.value().transfer())));
        begun(
                LinkageFacts.LEAD,
                fact -> event(
                        "linkage",
                        text(fact.value().project()),
                        text(fact.value().product())));
        begun(
                PromotionFacts.PARTICIPATION,
                fact -> event("promotion", text(fact.value().event())));
        begun(
                DialogueFacts.ATTENDANCE,
                fact -> event("dialogue", text(fact.value().conference())));
        begun(
                DialogueFacts.OBSTACLE,
                fact -> event("obstacle", text(fact.value().topic())));
    }

    private void supervised() {
        begun(
                SupervisionFacts.INSPECTION,
                fact -> event(
                        "inspection",
                        word("supervision-kind", fact.value().kind()),
                        text(fact.value().agency())));
        begun(
                SupervisionFacts.VIOLATION,
                fact -> event(
                        "violation", word("supervised-matter", fact.value().matter())));
        begun(
                SupervisionFacts.SANCTION,
                fact -> event("sanction", word("sanction-kind", fact.value().kind())));
        begun(
                SupervisionFacts.COMPLAINT,
                fact -> event(
                        "complaint", word("supervised-matter", fact.value().matter())));
    }

    private void honoured() {
        begun(
                CommendationFacts.AWARD,
                fact -> event(
                        "honour",
                        word("award-kind", fact.value().kind()),
                        word("award-level", fact.value().level())));
        begun(
                CommendationFacts.MODEL,
                fact -> event("model", word("award-level", fact.value().level())));
        ended(
                CommendationFacts.MODEL,
                fact -> event("model-over", word("award-level", fact.value().level())));
    }
}
