package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.capital.AssetKind;
import vn.htx.core.capital.CapitalFacts;
import vn.htx.core.capital.CapitalFacts.Movement;
import vn.htx.core.capital.MovementKind;
import vn.htx.core.capital.Valuation;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.finance.FinanceFacts.FundHandover;
import vn.htx.core.finance.Fund;
import vn.htx.core.finance.FundSource;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;

/**
 * Bàn giao vốn, quỹ và tài sản: what a reorganization brings to one organization and takes from it, as lines of its ledgers. An
 * organization that ends has nothing afterwards, one that comes to be had nothing before.
 */
record Handover(Reference reorganization, Estate before, Estate after) {

    private OrganizationId organization() {
        return after.organization();
    }

    List<Statement> statements(LocalDate on) {
        List<Statement> said = new ArrayList<>();
        movements().forEach(line -> said.add(Statement.holds(CapitalFacts.MOVEMENT, line, on)));
        handovers().forEach(line -> said.add(Statement.holds(FinanceFacts.FUND_HANDOVER, line, on)));
        leaving().forEach(asset -> {
            said.add(Statement.ends(FinanceFacts.INDIVISIBLE_ASSET, on, organization(), asset.asset()));
            said.add(Statement.ends(FinanceFacts.INDIVISIBLE_PLEDGE, on, organization(), asset.asset()));
        });
        after.assets().stream()
                .filter(asset -> !before.assets().contains(asset))
                .forEach(asset -> said.addAll(held(asset, on)));
        return said;
    }

    private List<Statement> held(CarriedAsset asset, LocalDate on) {
        FinanceFacts.Pledge pledge = new FinanceFacts.Pledge(organization(), asset.asset());
        return List.of(
                Statement.holds(FinanceFacts.INDIVISIBLE_ASSET, asset.heldBy(organization()), on),
                asset.pledged()
                        ? Statement.holds(FinanceFacts.INDIVISIBLE_PLEDGE, pledge, on)
                        : Statement.ends(FinanceFacts.INDIVISIBLE_PLEDGE, on, organization(), asset.asset()));
    }

    List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        movements()
                .forEach(line -> premises.add(
                        Premise.never(CapitalFacts.MOVEMENT, line.organization(), line.member(), line.movement())));
        handovers()
                .forEach(line -> premises.add(Premise.never(
                        FinanceFacts.FUND_HANDOVER, organization(), reorganization, line.fund(), line.source())));
        leaving()
                .forEach(asset ->
                        premises.add(Premise.standing(FinanceFacts.INDIVISIBLE_ASSET, organization(), asset.asset())));
        without(after.assets(), before)
                .forEach(asset ->
                        premises.add(Premise.absent(FinanceFacts.INDIVISIBLE_ASSET, organization(), asset.asset())));
        return premises;
    }

    private List<CarriedAsset> leaving() {
        return without(before.assets(), after);
    }

    private static List<CarriedAsset> without(List<CarriedAsset> assets, Estate other) {
        List<Reference> there = other.assets().stream().map(CarriedAsset::asset).toList();
        return assets.stream().filter(asset -> !there.contains(asset.asset())).toList();
    }

    private List<FundHandover> handovers() {
        List<FundHandover> lines = new ArrayList<>();
        for (Fund fund : Fund.values()) {
            for (FundSource source : FundSource.values()) {
                Dong change = after.fund(fund, source).minus(before.fund(fund, source));
                if (!change.isZero()) {
                    lines.add(new FundHandover(organization(), reorganization, fund, source, change));
                }
            }
        }
        return lines;
    }

    private List<Movement> movements() {
        return Stream.concat(before.members().stream(), after.members().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .flatMap(this::movements)
                .toList();
    }

    /** Paid contributions are passed on; what is not paid yet is committed anew, with a new time to pay it. */
    private Stream<Movement> movements(MemberId member) {
        Stake had = before.stake(member);
        Stake has = after.stake(member);
        Dong paid = has.contribution().minus(had.contribution());
        Dong owed = has.owed().minus(had.owed());
        String reference = reorganization.value();
        return Stream.of(
                        line(
                                member,
                                reference,
                                paid.isNegative() ? MovementKind.PASSED_ON : MovementKind.RECEIVED,
                                paid),
                        line(
                                member,
                                reference + "/unpaid",
                                owed.isNegative() ? MovementKind.REDUCED : MovementKind.COMMITTED,
                                owed))
                .filter(line -> line.amount().isPositive());
    }

    private Movement line(MemberId member, String reference, MovementKind kind, Dong change) {
        Dong amount = change.isNegative() ? change.negated() : change;
        return new Movement(organization(), member, reference, kind, amount, AssetKind.DONG, Valuation.NOT_NEEDED, 0);
    }
}
