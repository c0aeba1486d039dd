package vn.htx.reporting.policies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.investment.InvestmentFacts;
import vn.htx.core.linkage.LinkageFacts;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyFacts;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.policy.PolicyRelation;
import vn.htx.core.promotion.PromotionFacts;
import vn.htx.core.statistics.Dimension;
import vn.htx.core.statistics.FactIndicator;
import vn.htx.core.statistics.FactMeasure;
import vn.htx.core.statistics.FactQuestion;
import vn.htx.core.statistics.Indicators;
import vn.htx.core.support.SupportFacts;
import vn.htx.core.technology.TechnologyFacts;
import vn.htx.core.training.TrainingFacts;
import vn.htx.reporting.Cell;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Label;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Table;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.PeriodReport.Part;
import vn.htx.reporting.definition.PolicyTree;
import vn.htx.reporting.definition.Reckoned;
import vn.htx.reporting.definition.Scope;

/**
 * Kết quả của từng văn bản: the programmes and measures that stand under a document, itself or under those that carry it out
 * or guide it, and what came of them.
 */
final class PolicyEffects {
    private static final Set<PolicyRelation> BELOW = Set.of(PolicyRelation.CARRIES_OUT, PolicyRelation.GUIDES);

    private static final List<FactType<?>> REACHING = List.of(
            SupportFacts.AWARD,
            TrainingFacts.PARTICIPATION,
            TechnologyFacts.RECIPIENT,
            LinkageFacts.LEAD,
            PromotionFacts.PARTICIPATION,
            InvestmentFacts.EQUIPMENT,
            InvestmentFacts.PROJECT);

    private static final List<String> MONEY = List.of("support.awards", "support.awarded", "support.paid");
    private static final List<String> CARRIED_OUT =
            List.of("training.courses", "technology-transfer.cases", "promotion.events");

    private final Part part;
    private final List<PolicyFacts.Issued> policies;
    private final Map<PolicyId, Set<PolicyId>> below = new HashMap<>();
    private final List<SupportFacts.Programme> programmes;
    private final List<SupportFacts.Measure> measures;

    PolicyEffects(Part part) {
        this.part = part;
        this.policies = part.scope().view().listPolicies().stream()
                .sorted(PolicyTree.ORDER)
                .toList();
        part.scope().view().listPolicyLinks().stream()
                .filter(link -> BELOW.contains(link.relation()))
                .forEach(link -> below.computeIfAbsent(link.target(), target -> new HashSet<>())
                        .add(link.policy()));
        this.programmes = latest(SupportFacts.PROGRAMME, SupportFacts.Programme::programme);
        this.measures = latest(SupportFacts.MEASURE, SupportFacts.Measure::measure);
    }

    /** What each reference last stood for. */
    private <F extends Record> List<F> latest(FactType<F> type, Function<F, Reference> reference) {
        Map<Reference, F> last = new HashMap<>();
        part.scope()
                .view()
                .streamFacts(FactQuery.all(type))
                .map(known -> known.fact().value())
                .forEach(one -> last.put(reference.apply(one), one));
        return List.copyOf(last.values());
    }

    Table caused() {
        List<String> columns = new ArrayList<>(List.of(Reckoned.POLICY_PROGRAMMES.id(), Reckoned.POLICY_MEASURES.id()));
        columns.addAll(MONEY);
        columns.add(Reckoned.POLICY_REACHED.id());
        columns.addAll(CARRIED_OUT);
        return new Table(
                "caused",
                Label.key("policies.caused"),
                Label.key("policies.caused.row"),
                columns.stream()
                        .map(id -> new Table.Column(id.replace('.', '-'), Label.key("indicator." + id)))
                        .toList(),
                policies.stream().map(this::row).toList(),
                List.of(Label.key("policies.caused.note")));
    }

    private Table.Row row(PolicyFacts.Issued policy) {
        Set<PolicyId> whole = new LinkedHashSet<>();
        collect(policy.policy(), whole);
        Set<Reference> under = new HashSet<>();
        programmes.stream()
                .filter(programme -> programme.policy().filter(whole::contains).isPresent())
                .forEach(programme -> under.add(programme.programme()));
        List<String> offered = measures.stream()
                .filter(measure -> under.contains(measure.programme())
                        || measure.policy().filter(whole::contains).isPresent())
                .map(measure -> measure.measure().value())
                .sorted()
                .toList();
        List<Cell> cells = new ArrayList<>();
        cells.add(of(policy, Reckoned.POLICY_PROGRAMMES.figure(under.size())));
        cells.add(of(policy, Reckoned.POLICY_MEASURES.figure(offered.size())));
        MONEY.forEach(indicator -> cells.add(of(policy, counted(indicator, offered))));
        cells.add(of(policy, reached(offered)));
        CARRIED_OUT.forEach(indicator -> cells.add(of(policy, counted(indicator, offered))));
        return new Table.Row(
                Label.key(
                        "document.name",
                        Label.key("document.kind." + RecordMapper.nameOf(policy.kind())),
                        Label.verbatim(policy.printedNumber())),
                cells,
                false);
    }

    private void collect(PolicyId policy, Set<PolicyId> into) {
        if (into.add(policy)) {
            below.getOrDefault(policy, Set.of()).forEach(lower -> collect(lower, into));
        }
    }

    private static Figure of(PolicyFacts.Issued policy, Figure figure) {
        return figure.withDimension("policy", policy.policy().value());
    }

    /** An indicator over what was done under some measures. The command of its list would take one measure only. */
    private Figure counted(String indicator, List<String> offered) {
        FactIndicator counted = (FactIndicator) Indicators.get(indicator);
        return Figure.of(indicator, value(counted, offered), counted.unit(), Scope.REGISTER)
                .of(part.days());
    }

    private Value value(FactIndicator counted, List<String> offered) {
        if (part.scope().area().isPresent() && !counted.measure().ofOrganizations()) {
            return Value.missing(MissingReason.NOT_BY_AREA);
        }
        if (!isRecorded(counted.measure().facts())) {
            return Value.missing(MissingReason.NOT_RECORDED);
        }
        if (offered.isEmpty()) {
            return counted.measure().what() instanceof FactMeasure.Sum
                    ? Value.missing(MissingReason.NOT_RECORDED)
                    : Value.of(0);
        }
        FactQuestion question = counted.question(part.days(), part.scope().day());
        return Reckoned.orMissing(
                counted.read(part.scope()
                        .count(question.where("measure", offered.toArray()))
                        .total()),
                MissingReason.NOT_RECORDED);
    }

    private boolean isRecorded(FactType<?> facts) {
        return !part.scope()
                .view()
                .facts()
                .listFacts(FactQuery.all(facts).limit(1))
                .isEmpty();
    }

    /** Whoever took part in anything under the measures, each once. */
    private Figure reached(List<String> offered) {
        Set<String> organizations = new TreeSet<>();
        if (!offered.isEmpty()) {
            REACHING.stream().flatMap(facts -> reached(facts, offered)).forEach(organizations::add);
        }
        return Reckoned.POLICY_REACHED.figure(
                REACHING.stream().anyMatch(this::isRecorded)
                        ? Value.of(organizations.size())
                        : Value.missing(MissingReason.NOT_RECORDED),
                part.days());
    }

    private Stream<String> reached(FactType<?> facts, List<String> offered) {
        FactQuestion question = FactMeasure.count(facts)
                .present(FactMeasure.ORGANIZATION)
                .where("measure", offered.toArray())
                .begunIn(part.days())
                .by(FactMeasure.ORGANIZATION);
        return part.scope().count(question).rows().stream()
                .map(row -> row.group().get(0))
                .filter(code -> !code.equals(Dimension.NONE));
    }
}
