package vn.htx.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.fact.Fact;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.register.FactDifference;
import vn.htx.core.register.Register;
import vn.htx.core.register.View;
import vn.htx.core.reported.ReportedFacts;
import vn.htx.core.reported.ReportedFacts.ReportedFigure;
import vn.htx.core.statistics.CountedFact;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;
import vn.htx.reporting.Figure;
import vn.htx.reporting.Value;
import vn.htx.reporting.definition.Scope;
import vn.htx.reporting.release.FigureChange;

/**
 * Explains changed figures by the entries that changed what they count: each figure is opened to its list, at both points, for what
 * was filed or took effect in between.
 */
final class Explainer {

    private static final String ORGANIZATION = "organization";

    private final Register register;
    private final View before;
    private final View after;
    private final List<FactDifference> differences;
    private final OrganizationMoves moves;

    Explainer(Register register, View before, View after) {
        this.register = register;
        this.before = before;
        this.after = after;
        this.differences = register.differences(before, after);
        this.moves = new OrganizationMoves(register, before, after);
    }

    Explanation explain(FigureChange change) {
        Optional<ListCommand> earlier = open(change.before());
        Optional<ListCommand> later = open(change.after());
        Optional<Explanation> opened = later.or(() -> earlier).flatMap(list -> switch (list.what()) {
            case ORGANIZATIONS, MEMBERS -> Optional.of(counted(change, earlier.orElse(list), later.orElse(list)));
            case FACTS -> Optional.of(facts(change, earlier, later));
            case POLICIES, ENTRIES -> Optional.empty();
        });
        return opened.filter(found -> !found.entries().isEmpty())
                .or(() -> published(change))
                .orElseGet(() -> Explanation.of(change, Explanation.Extent.AMONG, entries(difference -> true)));
    }

    private static Optional<ListCommand> open(Optional<Figure> figure) {
        return figure.flatMap(Figure::opensTo).flatMap(ListCommand::of);
    }

    private Explanation counted(FigureChange change, ListCommand earlier, ListCommand later) {
        Map<Long, Long> moved = moves.of(change.figure(), earlier, later);
        long sum = moved.values().stream().mapToLong(Long::longValue).sum();
        boolean all = sum == number(change.after()) - number(change.before());
        return Explanation.of(change, all ? Explanation.Extent.ALL : Explanation.Extent.PART, new TreeMap<>(moved));
    }

    private static long number(Optional<Figure> figure) {
        return figure.map(Figure::value)
                .map(Value::exact)
                .orElse(OptionalLong.empty())
                .orElse(0);
    }

    private Explanation facts(FigureChange change, Optional<ListCommand> earlier, Optional<ListCommand> later) {
        Map<List<Object>, CountedFact> one = listed(earlier, before);
        Map<List<Object>, CountedFact> other = listed(later, after);
        List<CountedFact> moved = new ArrayList<>();
        one.keySet().stream().filter(key -> !other.containsKey(key)).forEach(key -> moved.add(one.get(key)));
        other.keySet().stream().filter(key -> !one.containsKey(key)).forEach(key -> moved.add(other.get(key)));
        List<SortedSet<Long>> entries =
                moved.stream().map(counted -> behind(counted.fact())).toList();
        boolean all = entries.stream().noneMatch(Set::isEmpty);
        TreeSet<Long> together = new TreeSet<>();
        entries.forEach(together::addAll);
        return Explanation.of(change, all ? Explanation.Extent.ALL : Explanation.Extent.PART, together);
    }

    private Map<List<Object>, CountedFact> listed(Optional<ListCommand> list, View side) {
        Map<List<Object>, CountedFact> facts = new HashMap<>();
        list.stream()
                .flatMap(opened -> opened.facts(
                        register.view(AsOf.on(opened.day()).knownAt(Known.entry(side.known()))),
                        register.parts().areas()))
                .forEach(counted -> facts.put(
                        Arrays.asList(
                                counted.fact().type().name(), counted.fact().cells(), counted.day()),
                        counted));
        return facts;
    }

    /** The entries that changed a fact or, if none did, its organization, so that it counts no more, or only now. */
    private SortedSet<Long> behind(Fact<?> fact) {
        SortedSet<Long> own = entries(difference -> difference.fact().type().equals(fact.type())
                && difference.fact().key().equals(fact.key()));
        Optional<String> owner = organization(fact);
        return own.isEmpty() && owner.isPresent()
                ? entries(difference ->
                        OrganizationFacts.ALL.contains(difference.fact().type())
                                && organization(difference.fact()).equals(owner))
                : own;
    }

    /** Of a figure a source gives: the entries that filed it. */
    private Optional<Explanation> published(FigureChange change) {
        if (change.figure().source().equals(Scope.REGISTER)) {
            return Optional.empty();
        }
        SortedSet<Long> entries = entries(difference -> difference.fact().type().equals(ReportedFacts.FIGURE)
                && ((ReportedFigure) difference.fact().value())
                        .indicator()
                        .equals(change.figure().indicator()));
        return Optional.of(Explanation.of(change, Explanation.Extent.ALL, entries))
                .filter(found -> !entries.isEmpty());
    }

    private SortedSet<Long> entries(Predicate<FactDifference> wanted) {
        return differences.stream()
                .filter(wanted)
                .map(FactDifference::entry)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> organization(Fact<?> fact) {
        return Stream.of(fact)
                .filter(found -> found.type().columns().stream()
                        .anyMatch(column -> column.name().equals(ORGANIZATION)))
                .flatMap(found ->
                        Stream.ofNullable(found.cells().get(found.type().position(ORGANIZATION))))
                .map(Object::toString)
                .findFirst();
    }
}
