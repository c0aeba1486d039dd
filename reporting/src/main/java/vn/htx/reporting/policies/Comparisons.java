package vn.htx.reporting.policies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.htx.core.evaluation.EvaluationFacts;
import vn.htx.core.evaluation.EvaluationSchemes;
import vn.htx.core.evaluation.Evaluations;
import vn.htx.core.evaluation.Rank;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.support.SupportFacts;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Label;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Section;
import vn.htx.reporting.Table;
import vn.htx.reporting.definition.PeriodReport.Part;
import vn.htx.reporting.definition.Reckoned;
import vn.htx.reporting.definition.Scope;
import vn.htx.reporting.definition.SupportNames;
import vn.htx.reporting.definition.Years;

/**
 * Chính sách đã mang lại gì: for each line of measures, or measure without a line, those that received it beside those alike
 * that did not: on the day before anybody received it, and on the last day reported on.
 */
final class Comparisons {
    private final Scope scope;
    private final LocalDate after;
    private final SupportNames names;
    private final Map<LocalDate, Snapshot> snapshots = new HashMap<>();
    private final Map<Integer, Map<OrganizationId, Long>> revenues = new HashMap<>();
    private final Map<Integer, Map<OrganizationId, Long>> ranks = new HashMap<>();

    Comparisons(Part part, SupportNames names) {
        this.scope = part.scope();
        this.after = Years.last(part.days());
        this.names = names;
    }

    /** Who received a line, and the first day anybody did. */
    private record Receipt(Set<OrganizationId> organizations, LocalDate first) {
        Receipt with(OrganizationId organization, LocalDate day) {
            Set<OrganizationId> more = new HashSet<>(organizations);
            more.add(organization);
            return new Receipt(more, day.isBefore(first) ? day : first);
        }
    }

    List<Section> sections() {
        List<Table.Row> rows = new ArrayList<>();
        List<Section> details = new ArrayList<>();
        receipts().forEach((line, receipt) -> {
            List<MatchedComparison.Subject> subjects = subjects(receipt);
            MatchedComparison comparison = MatchedComparison.of(subjects);
            rows.add(summary(line, receipt, subjects, comparison));
            if (comparison.matched(true) > 0) {
                details.add(detail(line, receipt, comparison, details.size() + 1));
            }
        });
        Table all = new Table(
                "compared",
                Label.key("policies.compared"),
                Label.key("policies.compared.row"),
                Stream.of("received", "both-days", "matched", "alike")
                        .map(id -> new Table.Column(id, Label.key("policies.compared." + id)))
                        .toList(),
                rows,
                rows.isEmpty()
                        ? List.of(Label.key("policies.compared.none"))
                        : List.of(Label.key("policies.compared.how"), Label.key("policies.compared.no-cause")));
        return Stream.concat(Stream.of(all), details.stream()).toList();
    }

    private Map<String, Receipt> receipts() {
        Map<String, String> lines = new HashMap<>();
        scope.view()
                .streamFacts(FactQuery.all(SupportFacts.MEASURE))
                .map(known -> known.fact().value())
                .forEach(measure -> measure.line()
                        .ifPresent(line -> lines.put(measure.measure().value(), line.value())));
        Map<String, Receipt> receipts = new TreeMap<>();
        scope.view()
                .streamFacts(FactQuery.all(SupportFacts.AWARD))
                .map(known -> known.fact())
                .filter(award -> !award.period().from().isAfter(after))
                .forEach(award -> award.value().organization().ifPresent(organization -> {
                    String measure = award.value().measure().value();
                    LocalDate day = award.period().from();
                    receipts.merge(
                            lines.getOrDefault(measure, measure),
                            new Receipt(Set.of(organization), day),
                            (all, one) -> all.with(organization, day));
                }));
        return receipts;
    }

    private Snapshot on(LocalDate day) {
        return snapshots.computeIfAbsent(day, when -> Snapshot.of(scope, when));
    }

    /** Those that existed on both days. */
    private List<MatchedComparison.Subject> subjects(Receipt receipt) {
        LocalDate before = receipt.first().minusDays(1);
        Map<OrganizationId, Snapshot.Seen> later = on(after).organizations();
        return on(before).organizations().entrySet().stream()
                .filter(one -> later.containsKey(one.getKey()))
                .sorted(Comparator.comparing(one -> one.getKey().value()))
                .map(one -> new MatchedComparison.Subject(
                        one.getValue().likeness(),
                        receipt.organizations().contains(one.getKey()),
                        qualities(
                                one.getKey(),
                                one.getValue(),
                                Optional.ofNullable(later.get(one.getKey())).orElseThrow(),
                                lastEnded(before))))
                .toList();
    }

    private static int lastEnded(LocalDate day) {
        return day.plusDays(1).getYear() - 1;
    }

    private Map<Quality, MatchedComparison.Change> qualities(
            OrganizationId id, Snapshot.Seen before, Snapshot.Seen later, int yearBefore) {
        Map<Quality, MatchedComparison.Change> known = new EnumMap<>(Quality.class);
        known.put(Quality.MEMBERS, new MatchedComparison.Change(before.members(), later.members()));
        known.put(Quality.CAPITAL, new MatchedComparison.Change(before.capital(), later.capital()));
        int yearAfter = lastEnded(after);
        if (yearAfter > yearBefore) {
            change(id, revenues(yearBefore), revenues(yearAfter)).ifPresent(found -> known.put(Quality.REVENUE, found));
            change(id, ranks(yearBefore), ranks(yearAfter)).ifPresent(found -> known.put(Quality.GOOD_OR_FAIR, found));
        }
        return known;
    }

    private static Optional<MatchedComparison.Change> change(
            OrganizationId id, Map<OrganizationId, Long> before, Map<OrganizationId, Long> later) {
        return Optional.ofNullable(before.get(id))
                .flatMap(one ->
                        Optional.ofNullable(later.get(id)).map(other -> new MatchedComparison.Change(one, other)));
    }

    private Map<OrganizationId, Long> revenues(int year) {
        return revenues.computeIfAbsent(year, of -> {
            Map<OrganizationId, Long> found = new HashMap<>();
            scope.view()
                    .streamFacts(FactQuery.all(FinanceFacts.YEARLY_FIGURES)
                            .where("year", (long) year)
                            .on(scope.day()))
                    .map(known -> known.fact().value())
                    .forEach(figures ->
                            found.put(figures.organization(), figures.revenue().amount()));
            return found;
        });
    }

    /** 1 for good or fair, 0 for another rank. */
    private Map<OrganizationId, Long> ranks(int year) {
        return ranks.computeIfAbsent(year, of -> {
            Map<OrganizationId, Long> found = new HashMap<>();
            scope.view()
                    .streamFacts(FactQuery.all(EvaluationFacts.SCHEME))
                    .map(known -> known.fact().value().scheme())
                    .distinct()
                    .flatMap(code -> EvaluationSchemes.find(scope.view().facts(), code).stream())
                    .flatMap(scheme -> new Evaluations(scope.view().facts(), scheme, scope.day()).list(year).stream())
                    .forEach(standing -> standing.rank()
                            .ifPresent(rank -> found.put(
                                    standing.organization(), rank == Rank.GOOD || rank == Rank.FAIR ? 1L : 0L)));
            return found;
        });
    }

    private Table.Row summary(
            String line, Receipt receipt, List<MatchedComparison.Subject> subjects, MatchedComparison comparison) {
        long received = receipt.organizations().stream()
                .filter(one -> scope.area().isEmpty()
                        || on(after).organizations().containsKey(one)
                        || on(receipt.first().minusDays(1)).organizations().containsKey(one))
                .count();
        long existing =
                subjects.stream().filter(MatchedComparison.Subject::received).count();
        return Table.Row.of(
                names.ofMeasure(line),
                counted(line, "received", received),
                counted(line, "both-days", existing),
                counted(line, "matched", comparison.matched(true)),
                counted(line, "alike", comparison.matched(false)));
    }

    private Figure counted(String line, String side, long number) {
        return Reckoned.COMPARED_ORGANIZATIONS
                .figure(number, EffectivePeriod.onlyOn(after))
                .withDimension("measure", line)
                .withDimension("side", side);
    }

    private Table detail(String line, Receipt receipt, MatchedComparison comparison, int number) {
        LocalDate before = receipt.first().minusDays(1);
        return new Table(
                "compared-" + number,
                Label.key("policies.compared.one", names.ofMeasure(line)),
                Label.key("policies.compared.quality"),
                Stream.of("received", "alike")
                        .flatMap(side -> Stream.of("count", "before", "after", "change")
                                .map(what -> new Table.Column(
                                        side + "-" + what, Label.key("policies.compared." + side + "." + what))))
                        .toList(),
                Stream.of(Quality.values())
                        .map(quality -> row(line, quality, comparison.in(quality), before))
                        .toList(),
                List.of(
                        Label.key(
                                "policies.compared.days",
                                Label.day(before),
                                Label.day(after),
                                Label.verbatim(Integer.toString(lastEnded(before))),
                                Label.verbatim(Integer.toString(lastEnded(after)))),
                        Label.key("policies.compared.no-cause")));
    }

    private Table.Row row(String line, Quality quality, MatchedComparison.Result result, LocalDate before) {
        List<Cell> cells = new ArrayList<>();
        cells.addAll(cells(line, quality, "received", result.received(), result.missing(), before));
        cells.addAll(cells(line, quality, "alike", result.alike(), result.missing(), before));
        return new Table.Row(Label.key("indicator." + quality.indicator().id()), cells, false);
    }

    private List<Figure> cells(
            String line,
            Quality quality,
            String side,
            MatchedComparison.Side of,
            Optional<MissingReason> missing,
            LocalDate before) {
        MissingReason reason = missing.orElse(MissingReason.NOT_DEFINED);
        EffectivePeriod both = EffectivePeriod.of(before, after.plusDays(1));
        return Stream.of(
                        counted(line, side, of.organizations())
                                .withDimension("quality", quality.indicator().id()),
                        figure(quality, of.before(), reason, EffectivePeriod.onlyOn(before), "before"),
                        figure(quality, of.after(), reason, EffectivePeriod.onlyOn(after), "after"),
                        figure(quality, of.change(), reason, both, "change"))
                .map(figure -> figure.withDimension("measure", line).withDimension("side", side))
                .toList();
    }

    private static Figure figure(
            Quality quality, Optional<Mean> mean, MissingReason reason, EffectivePeriod days, String when) {
        return quality.indicator()
                .figure(Reckoned.orMissing(mean.map(Mean::ratio), reason), days)
                .withDimension("when", when);
    }
}
