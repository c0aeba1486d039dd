package vn.htx.samples;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.samples.OrganizationPlan.Turn;

/** The cooperatives of the province: those founded, and those that were groups. */
final class Cooperatives {

    /** Five fall below seven members by the field review, six below five by the newspaper's figures. */
    private static final List<Integer> SHORT_AT_REVIEW = List.of(6, 5, 6, 5, 6);

    private static final List<Integer> SHORT_WHEN_PUBLISHED = List.of(4, 3, 4, 4, 3, 4);

    private static final int LEAST = 8;
    private static final int LARGE_PER_MILLE = 40;
    private static final int OTHER_PER_MILLE = 250;
    private static final int IDLE_THAT_END = 18;
    private static final int TURNS_BEFORE = 12;
    private static final int TURNS_AFTER = 3;
    private static final LocalDate OLD = LocalDate.of(2022, 1, 1);

    private final Sources sources;
    private final Dice dice;
    private final List<Life> lives;
    private final Sizes sizes;
    private final Set<Integer> idle;
    private final Set<Integer> other;
    private final Set<Integer> turningBefore;
    private final Set<Integer> turningAfter;

    /** A lifespan, and the group whose life it continues. */
    private record Life(Lifespan span, Optional<Chronicle> group) {}

    Cooperatives(List<Conversion> conversions, Sources sources, Dice dice) {
        this.sources = sources;
        this.dice = dice;
        this.lives = lives(conversions);
        this.sizes = sizes(dice.about("sizes"));
        this.idle = idle(dice.about("review"));
        Dice trades = dice.about("trades");
        this.other = other(trades);
        List<Integer> turning = trades.some(
                TURNS_BEFORE + TURNS_AFTER,
                all(i -> lives.get(i).group().isEmpty()
                        && span(i).isOpen()
                        && span(i).from().isBefore(OLD)));
        this.turningBefore = Set.copyOf(turning.subList(0, TURNS_BEFORE));
        this.turningAfter = Set.copyOf(turning.subList(TURNS_BEFORE, turning.size()));
    }

    private List<Life> lives(List<Conversion> conversions) {
        List<LocalDate> arrivals = conversions.stream().map(Conversion::day).toList();
        Stream<Life> founded =
                Population.of(Course.COOPERATIVES, arrivals, sources.days(), dice.about("lives")).stream()
                        .map(span -> new Life(span, Optional.empty()));
        Stream<Life> converted = conversions.stream()
                .map(conversion -> new Life(Lifespan.startingOn(conversion.day()), Optional.of(conversion.group())));
        return Stream.concat(founded, converted)
                .sorted(Comparator.comparing(life -> life.span().from()))
                .toList();
    }

    private Lifespan span(int i) {
        return lives.get(i).span();
    }

    private List<Integer> all(Predicate<Integer> condition) {
        return IntStream.range(0, lives.size()).boxed().filter(condition).toList();
    }

    private Sizes sizes(Dice counts) {
        List<Lifespan> spans = lives.stream().map(Life::span).toList();
        List<Integer> founders =
                lives.stream().map(life -> founders(life, counts)).toList();
        Sizes planned = new Sizes(spans, founders, LEAST, counts);
        planned.take(Course.COOPERATIVE_MEMBERS.get(0), SHORT_AT_REVIEW);
        planned.take(Course.COOPERATIVE_MEMBERS.get(1), SHORT_WHEN_PUBLISHED);
        return planned;
    }

    private static int founders(Life life, Dice dice) {
        LocalDate day = life.span().from();
        int least = LeastMembers.COOPERATIVE.on(day);
        int more = dice.between(0, 3) + (dice.perMille(LARGE_PER_MILLE) ? dice.between(5, 15) : 0);
        return life.group().map(Chronicle::size).orElse(least + more);
    }

    /** Those the field review finds not operating, with some of those that end later among them. */
    private Set<Integer> idle(Dice review) {
        List<Integer> reviewed = all(i -> span(i).existsOn(Course.REVIEWED));
        List<Integer> ending = reviewed.stream().filter(i -> !span(i).isOpen()).toList();
        Set<Integer> found = new HashSet<>(review.some(IDLE_THAT_END, ending));
        for (int i : review.shuffled(reviewed)) {
            if (found.size() < reviewed.size() - Course.OPERATING) {
                found.add(i);
            }
        }
        return found;
    }

    /** Those that are not agricultural when the newspaper's figures were published, or were not when they ended before. */
    private Set<Integer> other(Dice trades) {
        List<Integer> alive = all(i -> span(i).existsOn(Course.PUBLISHED));
        List<Integer> free =
                alive.stream().filter(i -> lives.get(i).group().isEmpty()).toList();
        Set<Integer> chosen = new HashSet<>(trades.some(alive.size() - Course.AGRICULTURAL, free));
        chosen.addAll(all(i -> !span(i).existsOn(Course.PUBLISHED) && trades.perMille(OTHER_PER_MILLE)));
        return chosen;
    }

    /** Tells the lives of all. */
    void tell() {
        for (int i = 0; i < lives.size(); i++) {
            OrganizationPlan plan = plan(i);
            Dice own = dice.about(plan.id().value());
            lives.get(i)
                    .group()
                    .ifPresentOrElse(
                            group -> Chronicle.tell(plan, group, sources, own),
                            () -> Chronicle.tell(plan, sources, own));
        }
    }

    private OrganizationPlan plan(int i) {
        boolean agricultural = !other.contains(i);
        boolean atFirst = agricultural != turningBefore.contains(i);
        return new OrganizationPlan(
                id(i),
                OrganizationKind.COOPERATIVE,
                span(i),
                sizes.of(i),
                sizes.fallsShort(i),
                lives.get(i).group().map(Chronicle::trade).orElseGet(() -> dice.pick(Trade.of(atFirst))),
                turn(i, agricultural),
                Optional.of(!idle.contains(i)).filter(operating -> span(i).existsOn(Course.REVIEWED)));
    }

    private Optional<Turn> turn(int i, boolean agricultural) {
        if (turningBefore.contains(i)) {
            Trade to = dice.pick(Trade.of(agricultural));
            return Optional.of(new Turn(OLD.plusDays(60), Course.PUBLISHED, to));
        } else if (turningAfter.contains(i)) {
            Trade to = dice.pick(Trade.of(!agricultural));
            return Optional.of(new Turn(Course.PUBLISHED.plusDays(1), Course.LAST_DAY, to));
        }
        return Optional.empty();
    }

    private static OrganizationId id(int i) {
        return new OrganizationId(String.format(Locale.ROOT, "htx-%04d", i + 1));
    }

    /** Cooperatives fit to be in a union: old enough, lasting, and with members enough. */
    List<OrganizationId> forUnions() {
        List<Integer> fit =
                all(i -> !span(i).from().isAfter(Unions.COOPERATIVES_BY) && span(i).isOpen() && !sizes.fallsShort(i));
        return dice.about("unions").some(Unions.COOPERATIVES, fit).stream()
                .map(Cooperatives::id)
                .toList();
    }
}
