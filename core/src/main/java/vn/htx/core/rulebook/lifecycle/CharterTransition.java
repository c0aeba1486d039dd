package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.charter.CharterFacts;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.MemberKind;

/**
 * Chuyển tiếp điều lệ: a cooperative or union formed before 2024-07-01 need not register again; a charter that conflicts with the
 * law is changed within 18 months, by 2026-01-01 (R-LIF-21; Law 17/2023/QH15, Article 115.1). Whether a charter conflicts is
 * not to be seen from here: one that was drawn up by the law, or gone through for it, does not.
 */
public final class CharterTransition implements OrganizationRule {

    private static final String ID = "R-LIF-21";
    private static final ReasonCode CONFORMS =
            ReasonCode.requirement(CharterTransition.class, "charter.conforms", "formed");
    private static final ReasonCode SPARED = ReasonCode.exemption(CharterTransition.class, "charter.spared", "until");
    private static final ReasonCode FORMED_LATER =
            ReasonCode.exemption(CharterTransition.class, "charter.formed-later");
    private static final ReasonCode NO_CHARTER =
            ReasonCode.uncertainty(CharterTransition.class, "charter.unknown", "formed");
    private static final Remedy.Code REVIEW = new Remedy.Code(CharterTransition.class, "charter.review");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#115.1", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(CONFORMS, SPARED, FORMED_LATER, NO_CHARTER, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Set<Remedy.Code> remedies() {
        return Set.of(REVIEW);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Set.of(CharterFacts.VERSION);
    }

    @Override
    public Verdict assess(OrganizationOnDay organization, Law law) {
        return organization.isCooperativeOrUnion()
                ? organization
                        .findFoundingDay()
                        .map(formed -> judge(organization, formed, law))
                        .orElseGet(Reach::otherOrganization)
                : Reach.otherOrganization();
    }

    private static Verdict judge(OrganizationOnDay organization, LocalDate formed, Law law) {
        if (!formed.isBefore(MemberKind.KINDS_SINCE)) {
            return Verdict.notApplicable(FORMED_LATER);
        }
        return law.transition(ID, formed)
                .map(spared -> Verdict.notApplicable(
                        SPARED, "until", spared.period().end().orElseThrow()))
                .orElseGet(() -> conforming(organization, formed));
    }

    private static Verdict conforming(OrganizationOnDay organization, LocalDate formed) {
        return organization
                .find(CharterFacts.VERSION)
                .map(charter -> Verdict.of(charter.conforms2023())
                        .because(CONFORMS, "formed", formed)
                        .remedied(Remedy.of(REVIEW)))
                .orElseGet(() -> Verdict.undetermined(NO_CHARTER, "formed", formed));
    }
}
