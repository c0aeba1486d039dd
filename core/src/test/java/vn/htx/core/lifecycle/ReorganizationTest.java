package vn.htx.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Statement;
import vn.htx.core.lifecycle.ReorganizationFacts.Part;
import vn.htx.core.lifecycle.ReorganizationFacts.Side;
import vn.htx.core.member.Joining;
import vn.htx.core.member.Participation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.Reference;
import vn.htx.core.organization.Sector;

class ReorganizationTest {

    private static final Reference REFERENCE = new Reference("nq-1");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @Test
    void divisionsOfAnyShapeLoseNothing() {
        Random random = new Random(92);
        for (int round = 0; round < 300; round++) {
            Estate whole = estate("whole", random.nextInt(12), random);
            List<Estate> parts = split(whole, 2 + random.nextInt(3), random);
            Reorganization act = new DivideOrganization(
                    REFERENCE,
                    whole,
                    parts.stream().map(ReorganizationTest::successor).toList());

            assertThat(act.ending()).containsExactly(new OrganizationId("whole"));
            assertKept(act);
        }
    }

    @Test
    void separationsOfAnyShapeLoseNothing() {
        Random random = new Random(93);
        for (int round = 0; round < 300; round++) {
            Estate whole = estate("whole", random.nextInt(12), random);
            List<Estate> parts = split(whole, 2 + random.nextInt(3), random);
            Estate kept = renamed(parts.get(0), "whole");
            Reorganization act = new SeparateOrganization(
                    REFERENCE,
                    whole,
                    kept,
                    parts.stream().skip(1).map(ReorganizationTest::successor).toList());

            assertThat(act.ending()).isEmpty();
            assertKept(act);
        }
    }

    @Test
    void consolidationsAndMergersLoseNothing() {
        Random random = new Random(94);
        for (int round = 0; round < 300; round++) {
            List<Estate> sources = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(3); i++) {
                sources.add(estate("c-" + i, random.nextInt(8), random));
            }
            Reorganization consolidation =
                    new ConsolidateOrganizations(REFERENCE, sources, successor(joined("new", sources)));
            assertThat(consolidation.ending()).hasSize(sources.size());
            assertKept(consolidation);

            Estate receiver = sources.get(0);
            Estate merged = joined("c-0", sources);
            Reorganization merger = new MergeOrganizations(
                    REFERENCE,
                    OrganizationKind.COOPERATIVE,
                    sources.subList(1, sources.size()),
                    receiver,
                    merged,
                    merged.members().stream()
                            .filter(member -> !receiver.members().contains(member))
                            .map(member -> Joining.adult(member.value(), Participation.CAPITAL_AND_USE))
                            .toList());
            assertThat(merger.ending()).hasSize(sources.size() - 1);
            assertKept(merger);
        }
    }

    /** By the estates, and by the facts the act states. */
    private static void assertKept(Reorganization act) {
        assertThat(act.conservation().holds()).isTrue();
        assertThat(act.conservation().ofMembers()).isTrue();
        assertThat(sum(act, Side.AFTER, part -> part.charterCapital().amount()))
                .isEqualTo(sum(act, Side.BEFORE, part -> part.charterCapital().amount()));
        assertThat(sum(act, Side.AFTER, part -> part.indivisibleFund().amount()))
                .isEqualTo(sum(act, Side.BEFORE, part -> part.indivisibleFund().amount()));
        assertThat(sum(act, Side.AFTER, part -> part.indivisibleAssets().amount()))
                .isEqualTo(
                        sum(act, Side.BEFORE, part -> part.indivisibleAssets().amount()));
    }

    private static long sum(Reorganization act, Side side, ToLongFunction<Part> amount) {
        return act.statements(DAY).stream()
                .filter(said -> said.type().equals(ReorganizationFacts.PART))
                .map(said -> (Part) ((Statement.Holds<?>) said).value())
                .filter(part -> part.side() == side)
                .mapToLong(amount)
                .sum();
    }

    @Test
    void whatIsLostIsNamed() {
        Estate before = new Estate(id("a"), List.of(Stake.of("m-1", 5)), Dong.of(5), Dong.of(6), Dong.of(7));

        assertThat(lost(before, before)).isEmpty();
        assertThat(lost(before, new Estate(id("a"), List.of(), Dong.of(5), Dong.of(6), Dong.of(7))))
                .containsExactly("members", "contributions");
        assertThat(lost(before, new Estate(id("a"), List.of(Stake.of("m-1", 4)), Dong.of(5), Dong.of(6), Dong.of(7))))
                .containsExactly("contributions");
        assertThat(lost(before, new Estate(id("a"), before.stakes(), Dong.of(4), Dong.of(6), Dong.of(7))))
                .containsExactly("capital");
        assertThat(lost(before, new Estate(id("a"), before.stakes(), Dong.of(5), Dong.of(5), Dong.of(7))))
                .containsExactly("fund");
        assertThat(lost(before, new Estate(id("a"), before.stakes(), Dong.of(5), Dong.of(6), Dong.of(8))))
                .containsExactly("assets");
    }

    private static List<String> lost(Estate before, Estate after) {
        Conservation conservation = new Conservation(List.of(before), List.of(after));
        List<String> lost = new ArrayList<>();
        Map<String, Boolean> kept = new TreeMap<>(Map.of(
                "1members", conservation.ofMembers(),
                "2contributions", conservation.ofContributions(),
                "3capital", conservation.ofCapital(),
                "4fund", conservation.ofIndivisibleFund(),
                "5assets", conservation.ofIndivisibleAssets()));
        kept.forEach((part, isKept) -> {
            if (!isKept) {
                lost.add(part.substring(1));
            }
        });
        assertThat(conservation.holds()).isEqualTo(lost.isEmpty());
        return lost;
    }

    @Test
    void whatNoReorganizationCanBeIsRefused() {
        Random random = new Random(1);
        Estate one = estate("a", 2, random);
        Estate other = estate("b", 2, random);
        assertThatThrownBy(() -> new DivideOrganization(REFERENCE, one, List.of(successor(other))))
                .hasMessageContaining("at least 2");
        assertThatThrownBy(() -> new DivideOrganization(REFERENCE, one, List.of(successor(other), successor(one))))
                .hasMessageContaining("named twice");
        assertThatThrownBy(() -> new SeparateOrganization(REFERENCE, one, one, List.of()))
                .hasMessageContaining("at least 2");
        assertThatThrownBy(() -> new SeparateOrganization(REFERENCE, one, other, List.of(successor(renamed(one, "c")))))
                .hasMessageContaining("goes on");
        assertThatThrownBy(() -> new ConsolidateOrganizations(REFERENCE, List.of(one), successor(other)))
                .hasMessageContaining("at least 2");
        assertThatThrownBy(() -> new MergeOrganizations(
                        REFERENCE,
                        OrganizationKind.COOPERATIVE,
                        List.of(other),
                        estate("c", 0, random),
                        renamed(one, "c"),
                        List.of()))
                .hasMessageContaining("those who join");
        assertThatThrownBy(() -> new Estate(
                        id("a"), List.of(Stake.of("m", 1), Stake.of("m", 2)), Dong.ZERO, Dong.ZERO, Dong.ZERO))
                .hasMessageContaining("named twice");
        assertThatThrownBy(() -> new Estate(id("a"), List.of(), Dong.of(-1), Dong.ZERO, Dong.ZERO))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> new Estate(id("a"), List.of(), Dong.ZERO, Dong.of(-1), Dong.ZERO))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> new Estate(id("a"), List.of(), Dong.ZERO, Dong.ZERO, Dong.of(-1)))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> new Successor(
                        one,
                        OrganizationKind.COOPERATIVE,
                        new OrganizationName("Hợp tác xã A"),
                        AreaCode.of("01840"),
                        Sector.AGRICULTURE,
                        List.of(),
                        Optional.empty(),
                        List.of()))
                .hasMessageContaining("members of a");
    }

    private static Estate estate(String id, int members, Random random) {
        List<Stake> stakes = new ArrayList<>();
        long capital = 0;
        for (int i = 0; i < members; i++) {
            long paid = random.nextInt(1_000_000);
            capital += paid;
            stakes.add(Stake.of("m-" + random.nextInt(100) + "-" + i, paid));
        }
        return new Estate(
                id(id), stakes, Dong.of(capital), Dong.of(random.nextInt(9_999)), Dong.of(random.nextInt(9_999)));
    }

    private static List<Estate> split(Estate whole, int into, Random random) {
        List<List<Stake>> stakes = new ArrayList<>();
        for (int i = 0; i < into; i++) {
            stakes.add(new ArrayList<>());
        }
        whole.stakes().forEach(stake -> stakes.get(random.nextInt(into)).add(stake));
        List<Estate> parts = new ArrayList<>();
        for (int i = 0; i < into; i++) {
            boolean last = i == into - 1;
            parts.add(new Estate(
                    id("part-" + i),
                    stakes.get(i),
                    Conservation.stakes(List.of(new Estate(id("x"), stakes.get(i), Dong.ZERO, Dong.ZERO, Dong.ZERO)))
                            .values()
                            .stream()
                            .reduce(Dong.ZERO, Dong::plus),
                    part(whole.indivisibleFund(), into, last),
                    part(whole.indivisibleAssets(), into, last)));
        }
        return parts;
    }

    /** An even part, and for the last one whatever is left. */
    private static Dong part(Dong whole, int into, boolean last) {
        long even = whole.amount() / into;
        return Dong.of(last ? whole.amount() - even * (into - 1) : even);
    }

    private static Estate joined(String id, List<Estate> sources) {
        List<Stake> stakes = Conservation.stakes(sources).entrySet().stream()
                .map(entry -> new Stake(entry.getKey(), entry.getValue()))
                .toList();
        return new Estate(
                id(id),
                stakes,
                Conservation.sum(sources, Estate::charterCapital),
                Conservation.sum(sources, Estate::indivisibleFund),
                Conservation.sum(sources, Estate::indivisibleAssets));
    }

    private static Estate renamed(Estate estate, String id) {
        return new Estate(
                id(id), estate.stakes(), estate.charterCapital(), estate.indivisibleFund(), estate.indivisibleAssets());
    }

    private static Successor successor(Estate estate) {
        return new Successor(
                estate,
                OrganizationKind.COOPERATIVE,
                new OrganizationName("Hợp tác xã " + estate.organization()),
                AreaCode.of("01840"),
                Sector.AGRICULTURE,
                List.of(),
                Optional.empty(),
                estate.members().stream()
                        .map(member -> Joining.adult(member.value(), Participation.CAPITAL_AND_USE))
                        .toList());
    }

    private static OrganizationId id(String value) {
        return new OrganizationId(value);
    }
}
