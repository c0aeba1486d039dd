package vn.htx.reporting.supervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.supervision.ComplaintCase;
import vn.htx.core.supervision.RemedyCase;
import vn.htx.core.supervision.SupervisionFacts;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.time.WorkCalendar;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Headline;
import vn.htx.reporting.Label;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.PeriodReport.Part;
import vn.htx.reporting.definition.Reckoned;
import vn.htx.reporting.definition.Scope;

/** Việc còn phải theo dõi: what stands on the report's day: remedies, violations, sanctions, complaints. */
final class Standing {
    private final Part part;
    private final LocalDate day;
    private final List<RemedyCase> remedies;
    private final Map<OrganizationId, Boolean> here = new HashMap<>();

    Standing(Part part) {
        this.part = part;
        this.day = part.scope().day();
        this.remedies = holding(SupervisionFacts.REMEDY_CASE)
                .filter(remedy -> isHere(remedy.organization()))
                .toList();
    }

    private <F extends Record> Stream<F> holding(FactType<F> type) {
        return part.scope()
                .view()
                .streamFacts(FactQuery.all(type).on(day))
                .map(known -> known.fact().value());
    }

    /** Whether an organization is, or was last, seated in the area reported on. */
    private boolean isHere(OrganizationId organization) {
        Scope scope = part.scope();
        return here.computeIfAbsent(
                organization,
                id -> scope.area().isEmpty()
                        || scope.view()
                                .findOrganization(id)
                                .filter(found -> scope.area()
                                        .orElseThrow()
                                        .holds(
                                                found.profile().seat(),
                                                found.profile().seatSince()))
                                .isPresent());
    }

    private Value count(FactType<?> type, long number) {
        boolean recorded = !part.scope()
                .view()
                .facts()
                .listFacts(FactQuery.all(type).limit(1))
                .isEmpty();
        return recorded ? Value.of(number) : Value.missing(MissingReason.NOT_RECORDED);
    }

    Headline headline() {
        long violations = holding(SupervisionFacts.VIOLATION)
                .filter(violation -> isHere(violation.organization()))
                .count();
        long served = holding(SupervisionFacts.SANCTION_SERVED)
                .filter(sanction -> isHere(sanction.organization()))
                .count();
        List<ComplaintCase> complaints = holding(SupervisionFacts.COMPLAINT_CASE)
                .filter(ComplaintCase::isOpen)
                .filter(complaint -> complaint
                        .organization()
                        .map(this::isHere)
                        .orElse(part.scope().area().isEmpty()))
                .toList();
        long late = complaints.stream()
                .filter(complaint -> complaint.isOverdue(day))
                .count();
        return new Headline(
                "standing",
                Label.key("supervision.standing", Label.day(day)),
                List.of(
                        item(Reckoned.REMEDIES_DUE.figure(count(
                                SupervisionFacts.REMEDY,
                                remedies.stream().filter(RemedyCase::open).count()))),
                        item(Reckoned.VIOLATIONS_STANDING.figure(count(SupervisionFacts.VIOLATION, violations))),
                        item(Reckoned.SANCTIONS_SERVED.figure(count(SupervisionFacts.SANCTION, served))),
                        item(
                                Reckoned.COMPLAINTS_OPEN.figure(count(SupervisionFacts.COMPLAINT, complaints.size())),
                                item(Reckoned.COMPLAINTS_OVERDUE.figure(count(SupervisionFacts.COMPLAINT, late))))));
    }

    private static Headline.Item item(Figure figure, Headline.Item... parts) {
        return Headline.Item.of(Label.key("indicator." + figure.indicator()), figure, parts);
    }

    /** What was ordered in each year, and where it stands. */
    Table remedies() {
        List<Table.Row> rows = Stream.concat(
                        part.years().stream()
                                .map(year -> new Table.Row(
                                        Label.verbatim(Integer.toString(year)),
                                        List.copyOf(figures(part.days(year), Optional.of(year))),
                                        false)),
                        Stream.of(new Table.Row(
                                Label.key("total"), List.copyOf(figures(part.days(), Optional.empty())), true)))
                .toList();
        return new Table(
                "remedies",
                Label.key("supervision.remedies"),
                Label.key("supervision.remedies.row"),
                figures(part.days(), Optional.empty()).stream()
                        .map(figure -> new Table.Column(
                                figure.indicator().replace('.', '-'), Label.key("indicator." + figure.indicator())))
                        .toList(),
                rows,
                List.of(Label.key("supervision.remedies.note")));
    }

    private List<Figure> figures(EffectivePeriod days, Optional<Integer> year) {
        List<RemedyCase> ordered = remedies.stream()
                .filter(remedy -> days.contains(remedy.orderedOn()))
                .toList();
        List<RemedyCase> open = ordered.stream().filter(RemedyCase::open).toList();
        long late = open.stream()
                .filter(remedy -> remedy.isOverdue(day, calendar(remedy)))
                .count();
        long untold = open.stream()
                .filter(remedy -> remedy.lastDay(calendar(remedy)).isEmpty())
                .count();
        return Stream.of(
                        Reckoned.REMEDIES_ORDERED.figure(count(SupervisionFacts.REMEDY, ordered.size()), days),
                        Reckoned.REMEDIES_CLOSED.figure(
                                count(SupervisionFacts.REMEDY, (long) ordered.size() - open.size()), days),
                        Reckoned.REMEDIES_DUE.figure(count(SupervisionFacts.REMEDY, open.size()), days),
                        Reckoned.REMEDIES_OVERDUE.figure(count(SupervisionFacts.REMEDY, late), days),
                        Reckoned.REMEDIES_UNTOLD.figure(count(SupervisionFacts.REMEDY, untold), days))
                .map(figure -> year.map(one -> figure.withDimension("year", Integer.toString(one)))
                        .orElse(figure))
                .toList();
    }

    private WorkCalendar calendar(RemedyCase remedy) {
        return part.scope().view().dossier(remedy.organization()).reference().calendar();
    }
}
