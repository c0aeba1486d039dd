package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.DERIVED;
import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.FoundUnion;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.NameKey;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.RenameOrganization;

/**
 * Tên trùng, tên gây nhầm lẫn: no cooperative or union bears the name of another that exists anywhere in the country, or
 * one confusing with it (R-LIF-04; Law 17/2023/QH15, Article 50.5). What is confusing, Decree 92/2024/NĐ-CP, Article 17.2
 * lists and {@link NameKey} applies. The name of one that has ended is free again.
 */
public final class NameUnique implements FilingRule {

    private static final ReasonCode FREE =
            new ReasonCode(NameUnique.class, "name.free", Set.of(Verdict.Kind.SATISFIED), List.of());
    private static final ReasonCode TAKEN =
            new ReasonCode(NameUnique.class, "name.taken", Set.of(Verdict.Kind.VIOLATED), List.of("other"));

    @Override
    public String id() {
        return "R-LIF-04-UNIQUE";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/2024-07-18", "law:17/2023/QH15#50.5", DERIVED)
                        .withNote(
                                "the decree that lists what is confusing came on 2024-07-18; its list is read into the law"),
                RuleVersion.of("2024-07-18/..", "decree:92/2024/NĐ-CP#17.2", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(FREE, TAKEN, Reach.OTHER_ACT);
    }

    @Override
    public Set<String> refusesOn() {
        return Founded.orBy(FoundCooperative.class, FoundUnion.class, ConvertGroup.class, RenameOrganization.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return Worst.of(GivenName.in(filed)
                        .filter(Predicate.not(GivenName::isOfGroup))
                        .map(given -> judge(given, filed)))
                .orElseGet(Reach::otherAct);
    }

    private static Verdict judge(GivenName given, FiledAct filed) {
        return findOther(given, filed)
                .map(other -> Verdict.of(false).because(TAKEN, "other", other))
                .orElseGet(() -> Verdict.of(true).because(FREE));
    }

    private static Optional<OrganizationId> findOther(GivenName given, FiledAct filed) {
        return filed
                .after()
                .listFacts(FactQuery.all(OrganizationFacts.NAME)
                        .where("nameKey", NameKey.of(given.name()))
                        .on(filed.day()))
                .stream()
                .map(known -> known.fact().value().organization())
                .filter(other -> !other.equals(given.organization()))
                .filter(other -> filed.findKind(other)
                        .filter(kind -> kind != OrganizationKind.GROUP)
                        .isPresent())
                .findFirst();
    }
}
