package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.Reach;
import vn.htx.core.capital.CapitalFacts;
import vn.htx.core.capital.CapitalLedger;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.finance.FundLedger;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.CarriedAsset;
import vn.htx.core.lifecycle.Conservation;
import vn.htx.core.lifecycle.ConsolidateOrganizations;
import vn.htx.core.lifecycle.DivideOrganization;
import vn.htx.core.lifecycle.Estate;
import vn.htx.core.lifecycle.MergeOrganizations;
import vn.htx.core.lifecycle.Reorganization;
import vn.htx.core.lifecycle.SeparateOrganization;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;

/**
 * Bảo toàn khi tổ chức lại: no member, no đồng of contributions, charter capital, funds or indivisible assets is lost or made, and
 * what the organizations are said to bring is what the register knows of them (R-LIF-10; Law 17/2023/QH15, Articles 92 to
 * 95: indivisible assets stay indivisible, successors take over rights and duties). A reorganization that does not add up is
 * refused.
 */
public final class ReorganizationConserved implements FilingRule {

    private static final ReasonCode CONSERVED = new ReasonCode(
            ReorganizationConserved.class,
            "reorganization.conserved",
            Set.of(Verdict.Kind.SATISFIED),
            List.of("members", "capital"));
    private static final ReasonCode LOST = new ReasonCode(
            ReorganizationConserved.class, "reorganization.lost", Set.of(Verdict.Kind.VIOLATED), List.of("part"));
    private static final ReasonCode OTHERWISE = new ReasonCode(
            ReorganizationConserved.class,
            "reorganization.otherwise",
            Set.of(Verdict.Kind.VIOLATED),
            List.of("organization", "part"));
    private static final String MEMBERS = "members";
    private static final String CONTRIBUTIONS = "contributions";
    private static final String FUNDS = "funds";
    private static final String ASSETS = "indivisible-assets";
    private static final String CAPITAL = "charter-capital";

    @Override
    public String id() {
        return "R-LIF-10-CONSERVED";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#92", VERIFIED)
                        .withNote("with Articles 93 to 95; a sum that does not add up cannot be carried out: refused"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(CONSERVED, LOST, OTHERWISE, Reach.OTHER_ACT);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(
                DivideOrganization.class,
                SeparateOrganization.class,
                ConsolidateOrganizations.class,
                MergeOrganizations.class);
    }

    @Override
    public Severity severity() {
        return Severity.CRITICAL;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return filed.act() instanceof Reorganization act ? judge(act, filed) : Reach.otherAct();
    }

    private static Verdict judge(Reorganization act, FiledAct filed) {
        for (Estate estate : act.before()) {
            Optional<String> part = unlikeTheRegister(estate, filed);
            if (part.isPresent()) {
                return Verdict.of(false).because(OTHERWISE, "organization", estate.organization(), "part", part.get());
            }
        }
        Conservation conservation = act.conservation();
        return lost(conservation)
                .map(part -> Verdict.of(false).because(LOST, "part", part))
                .orElseGet(() -> Verdict.of(true)
                        .because(
                                CONSERVED,
                                MEMBERS,
                                Conservation.stakes(act.before()).size(),
                                "capital",
                                Conservation.sum(act.before(), Estate::charterCapital)));
    }

    private static Optional<String> unlikeTheRegister(Estate estate, FiledAct filed) {
        OrganizationOnDay known = filed.before(estate.organization());
        Set<MemberId> members = new HashSet<>();
        known.list(MemberFacts.MEMBERSHIP).forEach(membership -> members.add(membership.member()));
        if (!members.equals(Set.copyOf(estate.members()))) {
            return Optional.of(MEMBERS);
        } else if (known.find(OrganizationFacts.CAPITAL)
                .filter(capital -> !capital.amount().equals(estate.charterCapital()))
                .isPresent()) {
            return Optional.of(CAPITAL);
        } else if (!hasContributions(estate, known)) {
            return Optional.of(CONTRIBUTIONS);
        } else if (!hasFunds(estate, known)) {
            return Optional.of(FUNDS);
        }
        return hasAssets(estate, known) ? Optional.empty() : Optional.of(ASSETS);
    }

    private static boolean hasContributions(Estate estate, OrganizationOnDay known) {
        CapitalLedger ledger = new CapitalLedger(known.history(CapitalFacts.MOVEMENT), List.of());
        return estate.stakes().stream().allMatch(stake -> {
            Dong paid = ledger.paid(stake.member(), known.day());
            Dong owed = ledger.committed(stake.member(), known.day()).minus(paid);
            return paid.equals(stake.contribution()) && stake.owed().equals(owed.isNegative() ? Dong.ZERO : owed);
        });
    }

    private static boolean hasFunds(Estate estate, OrganizationOnDay known) {
        FundLedger ledger =
                new FundLedger(known.list(FinanceFacts.FUND_MOVEMENT), known.list(FinanceFacts.FUND_HANDOVER));
        return Set.copyOf(ledger.balances())
                .equals(estate.funds().stream()
                        .filter(balance -> balance.amount().isPositive())
                        .collect(Collectors.toSet()));
    }

    private static boolean hasAssets(Estate estate, OrganizationOnDay known) {
        Set<Reference> pledged = known.list(FinanceFacts.INDIVISIBLE_PLEDGE).stream()
                .map(FinanceFacts.Pledge::asset)
                .collect(Collectors.toSet());
        return known.list(FinanceFacts.INDIVISIBLE_ASSET).stream()
                .map(held -> new CarriedAsset(
                        held.asset(),
                        held.kind(),
                        held.value(),
                        held.pledgeForbidden(),
                        pledged.contains(held.asset())))
                .collect(Collectors.toSet())
                .equals(Set.copyOf(estate.assets()));
    }

    private static Optional<String> lost(Conservation conservation) {
        if (!conservation.ofMembers()) {
            return Optional.of(MEMBERS);
        } else if (!conservation.ofContributions()) {
            return Optional.of(CONTRIBUTIONS);
        } else if (!conservation.ofCapital()) {
            return Optional.of(CAPITAL);
        } else if (!conservation.ofFunds()) {
            return Optional.of(FUNDS);
        }
        return conservation.ofIndivisibleAssets() ? Optional.empty() : Optional.of(ASSETS);
    }
}
