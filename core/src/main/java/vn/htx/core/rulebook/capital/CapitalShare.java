package vn.htx.core.rulebook.capital;

import static vn.htx.core.law.Confidence.CORROBORATED;
import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.capital.CapitalLedger;
import vn.htx.core.capital.CapitalLedger.Holding;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.MemberKind;
import vn.htx.core.member.Origin;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationKind;

/**
 * Mức vốn góp tối đa: how much of charter capital one member (R-CAP-03), all capital-linked members together (R-CAP-04), or
 * all foreign investors together (R-CAP-05) may hold (Law 17/2023/QH15, Article 74). Charter capital is what the members of
 * the day have committed, so that somebody may come to hold too much because another left.
 */
public final class CapitalShare implements OrganizationRule {

    private static final ReasonCode NO_CAPITAL = ReasonCode.exemption(CapitalShare.class, "capital.none");
    private static final Remedy.Code LOWER = new Remedy.Code(CapitalShare.class, "capital.lower-share");

    private final String id;
    private final Parameter<Ratio> ofCooperative;
    private final Parameter<Ratio> ofUnion;
    private final ReasonCode reason;
    private final Measured measured;
    private final List<RuleVersion> versions;

    /** Which contributions are added up and compared. */
    private enum Measured {
        ONE_MEMBER {
            @Override
            Stream<Dong> sums(Stream<Holding> holdings, OrganizationOnDay organization) {
                return holdings.filter(holding -> holding.kind(organization.day()) == MemberKind.OFFICIAL)
                        .map(Holding::committed);
            }
        },
        CAPITAL_LINKED {
            @Override
            Stream<Dong> sums(Stream<Holding> holdings, OrganizationOnDay organization) {
                return Stream.of(
                        sum(holdings.filter(holding -> holding.kind(organization.day()) == MemberKind.CAPITAL_LINKED)));
            }
        },
        FOREIGN {
            @Override
            Stream<Dong> sums(Stream<Holding> holdings, OrganizationOnDay organization) {
                return Stream.of(sum(holdings.filter(Measured::isForeign)));
            }
        };

        abstract Stream<Dong> sums(Stream<Holding> holdings, OrganizationOnDay organization);

        private static boolean isForeign(Holding holding) {
            Origin origin = holding.membership().origin();
            return origin == Origin.FOREIGN_INVESTOR || origin == Origin.FOREIGN_INVESTED;
        }

        private static Dong sum(Stream<Holding> holdings) {
            return holdings.map(Holding::committed).reduce(Dong.ZERO, Dong::plus);
        }
    }

    private CapitalShare(String id, String parameter, Measured measured, RuleVersion... versions) {
        this.id = id;
        this.ofCooperative = Parameter.ratio("cooperative.capital." + parameter);
        this.ofUnion = Parameter.ratio("union.capital." + parameter);
        this.reason = ReasonCode.requirement(
                CapitalShare.class, "capital." + parameter.replace(".maximum", ""), "maximum", "share", "capital");
        this.measured = measured;
        this.versions = List.of(versions);
    }

    /** The contribution of one official member; under the law of 2012, of any member. */
    public static CapitalShare ofOneMember() {
        return new CapitalShare(
                "R-CAP-03",
                "member-share.maximum",
                Measured.ONE_MEMBER,
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13#17", CORROBORATED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#74.1", VERIFIED));
    }

    /** The contributions of all capital-linked members. */
    public static CapitalShare ofCapitalLinked() {
        return new CapitalShare(
                "R-CAP-04",
                "linked-share.maximum",
                Measured.CAPITAL_LINKED,
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#74.2", VERIFIED));
    }

    /** The contributions of all foreign investors and foreign-invested organizations. */
    public static CapitalShare ofForeigners() {
        return new CapitalShare(
                "R-CAP-05",
                "foreign-share.maximum",
                Measured.FOREIGN,
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED)
                        .withNote("that the law of 2012 set no maximum is recalled and not confirmed"),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#74.3", VERIFIED));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<RuleVersion> versions() {
        return versions;
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(reason, NO_CAPITAL, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Set<Remedy.Code> remedies() {
        return Set.of(LOWER);
    }

    @Override
    public Severity severity() {
        return measured == Measured.ONE_MEMBER ? Severity.CRITICAL : Severity.MAJOR;
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(ofCooperative, ofUnion);
    }

    @Override
    public boolean isMovedBy(Collection<Fact<?>> changed, FactSource facts) {
        return Ledgers.isMovedBy(changed, facts);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Ledgers.FACTS;
    }

    @Override
    public Verdict assess(OrganizationOnDay organization, Law law) {
        if (!organization.isCooperativeOrUnion()) {
            return Reach.otherOrganization();
        }
        CapitalLedger ledger = Ledgers.of(organization);
        Dong capital = ledger.committed(organization.day());
        if (!capital.isPositive()) {
            return Verdict.notApplicable(NO_CAPITAL);
        }
        Dong most = measured.sums(ledger.holdings(organization.day()).values().stream(), organization)
                .max(Dong::compareTo)
                .orElse(Dong.ZERO);
        Ratio share = Ratio.of(most, capital);
        boolean union =
                organization.findKind().filter(OrganizationKind.UNION::equals).isPresent();
        return law.ask(union ? ofUnion : ofCooperative)
                .judge(maximum -> Verdict.of(share.isAtMost(maximum))
                        .because(reason, "maximum", maximum, "share", share, "capital", capital)
                        .remedied(Remedy.of(LOWER)));
    }
}
