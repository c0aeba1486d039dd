package vn.htx.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.core.capital.CapitalLedger;
import vn.htx.core.capital.CapitalLedger.Holding;
import vn.htx.core.capital.CommitContribution;
import vn.htx.core.capital.Contribution;
import vn.htx.core.capital.PayContribution;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.Statement;
import vn.htx.core.finance.AllocateFund;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.finance.FinanceFacts.HeldAsset;
import vn.htx.core.finance.Fund;
import vn.htx.core.finance.FundBalance;
import vn.htx.core.finance.FundLedger;
import vn.htx.core.finance.FundSource;
import vn.htx.core.finance.IndivisibleAsset;
import vn.htx.core.finance.PledgeIndivisibleAsset;
import vn.htx.core.finance.RecordIndivisibleAsset;
import vn.htx.core.founding.FoundCooperative;
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
import vn.htx.core.people.MemberId;
import vn.htx.core.rulebook.History;

class ReorganizationTest {

    private static final Reference REFERENCE = new Reference("nq-1");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @Test
    void divisionsOfAnyShapeLoseNothing() {
        Random random = new Random(92);
        for (int round = 0; round < 100; round++) {
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
        for (int round = 0; round < 100; round++) {
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
        for (int round = 0; round < 100; round++) {
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

    /** By the estates, by the facts the act states, and by the ledgers of all organizations once it is filed. */
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
        assertLedgersFollow(act);
    }

    private static void assertLedgersFollow(Reorganization act) {
        History before = recorded(act.before());
        History after = before.and(DAY.toString(), act);

        act.before()
                .forEach(estate -> assertThat(Balances.of(estate.organization(), before, DAY.minusDays(1)))
                        .isEqualTo(Balances.of(estate)));
        act.after()
                .forEach(estate -> assertThat(Balances.of(estate.organization(), after, DAY))
                        .isEqualTo(Balances.of(estate)));
        act.ending().forEach(gone -> assertThat(Balances.of(gone, after, DAY)).isEqualTo(Balances.NONE));
    }

    private static History recorded(List<Estate> estates) {
        History history = History.empty();
        for (Estate estate : estates) {
            history = history.and("2020-01-01", founded(estate));
            for (Act act : acts(estate)) {
                history = history.and("2020-01-01", act);
            }
        }
        return history;
    }

    private static FoundCooperative founded(Estate estate) {
        Successor like = successor(estate);
        return new FoundCooperative(
                like.organization(),
                like.name(),
                like.seat(),
                like.sector(),
                like.lines(),
                like.charterCapital(),
                like.number(),
                like.founders());
    }

    /** The acts by which the ledgers of an organization come to say what its estate says. */
    private static List<Act> acts(Estate estate) {
        OrganizationId id = estate.organization();
        List<Act> acts = new ArrayList<>();
        estate.stakes().forEach(stake -> {
            String member = stake.member().value();
            long paid = stake.contribution().amount();
            long committed = paid + stake.owed().amount();
            if (committed > 0) {
                acts.add(new CommitContribution(id, "c", List.of(Contribution.inDong(member, committed))));
            }
            if (paid > 0) {
                acts.add(new PayContribution(id, "p", List.of(Contribution.inDong(member, paid)), Optional.empty()));
            }
        });
        estate.funds()
                .forEach(balance -> acts.add(new AllocateFund(
                        id,
                        new Reference(balance.fund() + "-" + balance.source()),
                        balance.fund(),
                        balance.source(),
                        2019,
                        balance.amount(),
                        Optional.empty(),
                        Optional.empty())));
        estate.assets().forEach(asset -> {
            acts.add(new RecordIndivisibleAsset(
                    id, asset.asset(), asset.kind(), asset.value(), asset.pledgeForbidden()));
            if (asset.pledged()) {
                acts.add(new PledgeIndivisibleAsset(id, asset.asset(), Optional.empty()));
            }
        });
        return acts;
    }

    /** What the ledgers of an organization say, or an estate does. */
    private record Balances(
            Map<MemberId, Dong> paid,
            Map<MemberId, Dong> owed,
            Set<FundBalance> funds,
            Set<HeldAsset> assets,
            Set<Reference> pledged) {

        static final Balances NONE = new Balances(Map.of(), Map.of(), Set.of(), Set.of(), Set.of());

        static Balances of(Estate estate) {
            return new Balances(
                    positive(estate.stakes(), Stake::contribution),
                    positive(estate.stakes(), Stake::owed),
                    estate.funds().stream()
                            .filter(balance -> balance.amount().isPositive())
                            .collect(Collectors.toSet()),
                    estate.assets().stream()
                            .map(asset -> asset.heldBy(estate.organization()))
                            .collect(Collectors.toSet()),
                    estate.assets().stream()
                            .filter(CarriedAsset::pledged)
                            .map(CarriedAsset::asset)
                            .collect(Collectors.toSet()));
        }

        static Balances of(OrganizationId id, History history, LocalDate day) {
            Map<MemberId, Holding> holdings = CapitalLedger.of(history, id).holdings(day);
            List<Stake> stakes = holdings.entrySet().stream()
                    .map(held -> new Stake(
                            held.getKey(),
                            held.getValue().paid(),
                            Optional.of(held.getValue().due())))
                    .toList();
            return new Balances(
                    positive(stakes, Stake::contribution),
                    positive(stakes, Stake::owed),
                    Set.copyOf(new FundLedger(
                                    list(history, FinanceFacts.FUND_MOVEMENT, id, day),
                                    list(history, FinanceFacts.FUND_HANDOVER, id, day))
                            .balances()),
                    Set.copyOf(list(history, FinanceFacts.INDIVISIBLE_ASSET, id, day)),
                    list(history, FinanceFacts.INDIVISIBLE_PLEDGE, id, day).stream()
                            .map(FinanceFacts.Pledge::asset)
                            .collect(Collectors.toSet()));
        }

        private static Map<MemberId, Dong> positive(List<Stake> stakes, Function<Stake, Dong> amount) {
            return stakes.stream()
                    .filter(stake -> amount.apply(stake).isPositive())
                    .collect(Collectors.toMap(Stake::member, amount));
        }

        private static <F extends Record> List<F> list(
                History history, FactType<F> type, OrganizationId id, LocalDate day) {
            return history
                    .listFacts(FactQuery.all(type).where("organization", id).on(day))
                    .stream()
                    .map(known -> known.fact().value())
                    .toList();
        }
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
    void whatLeavesALedgerIsPremised() {
        Estate whole = new Estate(
                id("whole"),
                List.of(Stake.of("m-1", 5)),
                Dong.of(5),
                List.of(fund(FundSource.DONATION, 6)),
                List.of(asset(7)));
        List<Estate> parts = split(whole, 2, new Random(7));
        Reorganization act = new DivideOrganization(
                REFERENCE,
                whole,
                parts.stream().map(ReorganizationTest::successor).toList());

        assertThat(act.premises().stream().map(premise -> premise.type().name() + " " + premise.expected()))
                .contains("capital_movement NEVER", "fund_handover NEVER", "indivisible_asset STANDING");
    }

    @Test
    void whatIsLostIsNamed() {
        Estate before = new Estate(
                id("a"),
                List.of(Stake.of("m-1", 5)),
                Dong.of(5),
                List.of(fund(FundSource.DONATION, 6)),
                List.of(asset(7)));

        assertThat(lost(before, before)).isEmpty();
        assertThat(lost(before, new Estate(id("a"), List.of(), Dong.of(5), before.funds(), before.assets())))
                .containsExactly("members", "contributions");
        assertThat(lost(
                        before,
                        new Estate(id("a"), List.of(Stake.of("m-1", 4)), Dong.of(5), before.funds(), before.assets())))
                .containsExactly("contributions");
        assertThat(lost(
                        before,
                        new Estate(
                                id("a"),
                                List.of(new Stake(new MemberId("m-1"), Dong.of(5), Optional.of(Dong.of(1)))),
                                Dong.of(5),
                                before.funds(),
                                before.assets())))
                .containsExactly("contributions");
        assertThat(lost(before, new Estate(id("a"), before.stakes(), Dong.of(4), before.funds(), before.assets())))
                .containsExactly("capital");
        assertThat(lost(
                        before,
                        new Estate(
                                id("a"),
                                before.stakes(),
                                Dong.of(5),
                                List.of(fund(FundSource.EXTERNAL_INCOME, 6)),
                                before.assets())))
                .containsExactly("fund");
        assertThat(lost(before, new Estate(id("a"), before.stakes(), Dong.of(5), before.funds(), List.of(asset(8)))))
                .containsExactly("assets");
    }

    private static FundBalance fund(FundSource source, long amount) {
        return new FundBalance(Fund.COMMON_INDIVISIBLE, source, Dong.of(amount));
    }

    private static CarriedAsset asset(long value) {
        return new CarriedAsset(new Reference("ts-1"), IndivisibleAsset.Kind.STATE_LAND, Dong.of(value), false, false);
    }

    private static List<String> lost(Estate before, Estate after) {
        Conservation conservation = new Conservation(List.of(before), List.of(after));
        List<String> lost = new ArrayList<>();
        Map<String, Boolean> kept = new TreeMap<>(Map.of(
                "1members", conservation.ofMembers(),
                "2contributions", conservation.ofContributions(),
                "3capital", conservation.ofCapital(),
                "4fund", conservation.ofFunds(),
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
                        id("a"), List.of(Stake.of("m", 1), Stake.of("m", 2)), Dong.ZERO, List.of(), List.of()))
                .hasMessageContaining("member m is named twice");
        FundBalance donated = fund(FundSource.DONATION, 1);
        assertThatThrownBy(() -> new Estate(id("a"), List.of(), Dong.ZERO, List.of(donated, donated), List.of()))
                .hasMessageContaining("is named twice");
        assertThatThrownBy(() -> new Estate(id("a"), List.of(), Dong.ZERO, List.of(), List.of(asset(1), asset(2))))
                .hasMessageContaining("asset ts-1 is named twice");
        assertThatThrownBy(() -> new Estate(id("a"), List.of(), Dong.of(-1), List.of(), List.of()))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> fund(FundSource.DONATION, -1)).hasMessageContaining("negative");
        assertThatThrownBy(() -> asset(-1)).hasMessageContaining("less than nothing");
        assertThatThrownBy(() -> Stake.of("m", -1)).hasMessageContaining("negative");
        assertThatThrownBy(() -> new Stake(new MemberId("m"), Dong.ZERO, Optional.of(Dong.of(-1))))
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
            long paid = random.nextInt(4) == 0 ? 0 : random.nextInt(1_000_000);
            Optional<Dong> unpaid =
                    random.nextInt(3) == 0 ? Optional.of(Dong.of(random.nextInt(500))) : Optional.empty();
            capital += paid;
            stakes.add(new Stake(new MemberId("m-" + random.nextInt(3) + "-" + i), Dong.of(paid), unpaid));
        }
        return new Estate(id(id), stakes, Dong.of(capital), funds(random), assets(id, random));
    }

    private static List<FundBalance> funds(Random random) {
        List<FundBalance> funds = new ArrayList<>();
        for (FundSource source : FundSource.values()) {
            if (random.nextBoolean()) {
                Fund fund = List.of(Fund.values()).get(random.nextInt(Fund.values().length));
                funds.add(new FundBalance(fund, source, Dong.of(random.nextInt(9_999))));
            }
        }
        return funds;
    }

    private static List<CarriedAsset> assets(String owner, Random random) {
        List<CarriedAsset> assets = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            IndivisibleAsset.Kind kind = List.of(IndivisibleAsset.Kind.values()).get(random.nextInt(6));
            assets.add(new CarriedAsset(
                    new Reference("ts-" + owner + i),
                    kind,
                    Dong.of(random.nextInt(9_999)),
                    random.nextBoolean(),
                    random.nextBoolean()));
        }
        return assets;
    }

    /** Members and assets go here or there, or members' contributions are halved; funds are shared out from each source. */
    private static List<Estate> split(Estate whole, int into, Random random) {
        List<List<Stake>> stakes = lists(into);
        List<List<CarriedAsset>> assets = lists(into);
        whole.stakes().forEach(stake -> {
            int part = random.nextInt(into);
            if (random.nextInt(3) == 0) {
                Dong half = Dong.of(stake.contribution().amount() / 2);
                stakes.get(part).add(new Stake(stake.member(), half, stake.unpaid()));
                stakes.get((part + 1) % into)
                        .add(new Stake(stake.member(), stake.contribution().minus(half)));
            } else {
                stakes.get(part).add(stake);
            }
        });
        whole.assets().forEach(asset -> assets.get(random.nextInt(into)).add(asset));
        List<Estate> parts = new ArrayList<>();
        for (int i = 0; i < into; i++) {
            boolean last = i == into - 1;
            parts.add(new Estate(
                    id("part-" + i),
                    stakes.get(i),
                    stakes.get(i).stream().map(Stake::contribution).reduce(Dong.ZERO, Dong::plus),
                    whole.funds().stream()
                            .map(balance -> new FundBalance(
                                    balance.fund(), balance.source(), part(balance.amount(), into, last)))
                            .toList(),
                    assets.get(i)));
        }
        return parts;
    }

    private static <T> List<List<T>> lists(int count) {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    /** An even part, and for the last one whatever is left. */
    private static Dong part(Dong whole, int into, boolean last) {
        long even = whole.amount() / into;
        return Dong.of(last ? whole.amount() - even * (into - 1) : even);
    }

    private static Estate joined(String id, List<Estate> sources) {
        Map<MemberId, Stake> stakes = new TreeMap<>();
        Map<String, FundBalance> funds = new TreeMap<>();
        List<CarriedAsset> assets = new ArrayList<>();
        for (Estate source : sources) {
            source.stakes().forEach(stake -> stakes.merge(stake.member(), stake, ReorganizationTest::together));
            source.funds()
                    .forEach(balance -> funds.merge(
                            balance.fund() + "/" + balance.source(), balance, ReorganizationTest::together));
            assets.addAll(source.assets());
        }
        return new Estate(
                id(id),
                List.copyOf(stakes.values()),
                Conservation.sum(sources, Estate::charterCapital),
                List.copyOf(funds.values()),
                assets);
    }

    private static Stake together(Stake one, Stake other) {
        return new Stake(
                one.member(),
                one.contribution().plus(other.contribution()),
                Optional.of(one.owed().plus(other.owed())));
    }

    private static FundBalance together(FundBalance one, FundBalance other) {
        return new FundBalance(one.fund(), one.source(), one.amount().plus(other.amount()));
    }

    private static Estate renamed(Estate estate, String id) {
        return new Estate(id(id), estate.stakes(), estate.charterCapital(), estate.funds(), estate.assets());
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
