package vn.htx.core.rulebook.member;

import static vn.htx.core.law.Confidence.CORROBORATED;
import static vn.htx.core.law.Confidence.DERIVED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.Entrant;
import vn.htx.core.assessment.Entrants;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.MemberKind;
import vn.htx.core.organization.OrganizationKind;

/**
 * Tuổi của thành viên chính thức, thành viên liên kết góp vốn: an individual under 18 is never an official or a
 * capital-linked member of a cooperative (R-MEM-08, which follows from Law 17/2023/QH15, Article 30.1).
 *
 * <p>The register knows an age as the band stated on joining, and adds the full years since. A member admitted at 15 to 17
 * may therefore put in capital at once three years later; one who came of age sooner is admitted anew, with the age then.
 */
public final class CapitalMembersAge implements FilingRule {

    private static final Parameter<Integer> OFFICIAL = Parameter.integer("cooperative.members.official.age.minimum");
    private static final Parameter<Integer> CAPITAL_LINKED =
            Parameter.integer("cooperative.members.capital-linked.age.minimum");

    private static final ReasonCode TOO_YOUNG =
            Entrants.inadmissible(CapitalMembersAge.class, "capital-members.too-young", "required");

    @Override
    public String id() {
        return "R-MEM-08";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13#13", CORROBORATED)
                        .withNote("that an age is asked for; the age itself is supported for foreigners only"),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#30.1", DERIVED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(TOO_YOUNG, Entrants.ADMISSIBLE, Entrants.NOBODY);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(OFFICIAL, CAPITAL_LINKED);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(FoundCooperative.class, ConvertGroup.class, AdmitMembers.class, ChangeParticipation.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        Entrants individuals =
                Entrants.into(OrganizationKind.COOPERATIVE, filed).only(Entrant::isIndividual);
        Entrants official = individuals.only(entrant -> entrant.kind() == MemberKind.OFFICIAL);
        Entrants linked = individuals.only(entrant -> entrant.kind() == MemberKind.CAPITAL_LINKED);
        Verdict first = judge(official, OFFICIAL, law);
        Verdict second = judge(linked, CAPITAL_LINKED, law);
        return official.isEmpty() || second.isViolated() ? second : first;
    }

    private static Verdict judge(Entrants entrants, Parameter<Integer> minimum, Law law) {
        return entrants.isEmpty()
                ? Verdict.notApplicable(Entrants.NOBODY)
                : law.ask(minimum)
                        .judge(required -> entrants.judge(
                                entrant -> entrant.ageShown() >= required, TOO_YOUNG, "required", required));
    }
}
