package vn.htx.reporting.policies;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.money.Ratio;
import vn.htx.core.policy.PolicyFacts;
import vn.htx.core.policy.PolicyFacts.Issued;
import vn.htx.core.policy.PolicyFacts.Targeted;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.policy.TargetUnit;
import vn.htx.core.statistics.Indicator;
import vn.htx.core.statistics.Indicators;
import vn.htx.core.statistics.RatioIndicator;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Label;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.PeriodReport.Part;
import vn.htx.reporting.definition.PolicyTree;
import vn.htx.reporting.definition.ReportPeriod;

/**
 * Chỉ tiêu được giao: the targets that documents in force set, each beside what is counted. A host may set targets for indicators
 * of its own; of one that is not defined here nothing is counted, and the table says so.
 */
final class SetTargets {
    private static final long HUNDRED = 100;

    private final Part part;
    private final Map<PolicyId, Issued> policies;

    SetTargets(Part part) {
        this.part = part;
        this.policies = part.scope().view().listPolicies().stream()
                .collect(Collectors.toMap(Issued::policy, Function.identity()));
    }

    Table table() {
        return new Table(
                "targets",
                Label.key("policies.targets"),
                Label.key("policies.targets.row"),
                List.of(column("document"), column("year"), column("target"), column("counted")),
                targets().map(this::row).toList(),
                List.of(Label.key("policies.targets.note")));
    }

    private Stream<Targeted> targets() {
        return part.scope()
                .view()
                .streamFacts(
                        FactQuery.all(PolicyFacts.TARGET).on(part.scope().view().day()))
                .map(known -> known.fact().value())
                .filter(target -> policies.containsKey(target.policy()))
                .sorted(Comparator.comparing(this::document, PolicyTree.ORDER)
                        .thenComparing(Targeted::year)
                        .thenComparing(target -> target.target().value()));
    }

    private Issued document(Targeted target) {
        return Objects.requireNonNull(policies.get(target.policy()));
    }

    private static Table.Column column(String id) {
        return new Table.Column(id, Label.key("policies.targets." + id));
    }

    private Table.Row row(Targeted target) {
        Optional<Indicator> indicator = Indicators.find(target.indicator().value());
        return Table.Row.of(
                indicator
                        .map(known -> Label.key("indicator." + known.id()))
                        .orElse(Label.verbatim(target.indicator().value())),
                new Cell.Words(name(document(target))),
                new Cell.Words(Label.verbatim(Long.toString(target.year()))),
                new Cell.Words(asSet(target, indicator)),
                indicator
                        .map(known -> counted(target, known))
                        .orElse(new Cell.Words(Label.key("policies.targets.unknown"))));
    }

    private static Label name(Issued policy) {
        return Label.key(
                "document.name",
                Label.key("document.kind." + RecordMapper.nameOf(policy.kind())),
                Label.verbatim(policy.printedNumber()));
    }

    private static Label asSet(Targeted target, Optional<Indicator> indicator) {
        Label value = measured(target.value(), target.unit(), indicator);
        return target.upTo()
                .map(end -> Label.key("policies.targets.range", value, measured(end, target.unit(), indicator)))
                .orElse(Label.key("policies.targets." + RecordMapper.nameOf(target.sense()), value));
    }

    private static Label measured(long value, TargetUnit unit, Optional<Indicator> indicator) {
        return switch (unit) {
            case PERCENT -> Label.measured(Value.of(Ratio.of(value, HUNDRED)), RatioIndicator.SHARE);
            case DONG -> Label.measured(Value.of(value), "dong");
            case NUMBER ->
                indicator
                        .map(known -> Label.measured(Value.of(value), known.unit()))
                        .orElse(Label.count(value));
        };
    }

    private Cell counted(Targeted target, Indicator indicator) {
        return ReportPeriod.year(Math.toIntExact(target.year()))
                .until(part.scope().lastDay())
                .<Cell>map(days -> part.figures()
                        .of(indicator, days)
                        .withDimension("policy", target.policy().value())
                        .withDimension("target", target.target().value()))
                .orElse(new Cell.Words(Label.key("policies.targets.to-come")));
    }
}
