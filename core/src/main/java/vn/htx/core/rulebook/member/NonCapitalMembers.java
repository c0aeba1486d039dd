package vn.htx.core.rulebook.member;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Optional;
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
import vn.htx.core.member.Origin;
import vn.htx.core.organization.OrganizationKind;

/**
 * Thành viên liên kết không góp vốn của hợp tác xã: who may be a non-capital-linked member of a cooperative (R-MEM-07; Law
 * 17/2023/QH15, Article 30.2): Vietnamese citizens from 15 years, lawfully resident foreigners from 18, households, groups
 * and other bodies, Vietnamese legal entities. Of a foreign investor the register does not know whether he resides here,
 * so that one stays undetermined.
 */
public final class NonCapitalMembers implements FilingRule {

    private static final Parameter<Integer> CITIZEN_AGE =
            Parameter.integer("cooperative.members.non-capital-linked.age.minimum");
    private static final Parameter<Integer> FOREIGNER_AGE =
            Parameter.integer("cooperative.members.non-capital-linked.foreign.age.minimum");

    private static final ReasonCode TOO_YOUNG =
            Entrants.inadmissible(NonCapitalMembers.class, "non-capital-members.too-young", "citizens", "foreigners");
    private static final ReasonCode RESIDENCE_UNKNOWN =
            ReasonCode.uncertainty(NonCapitalMembers.class, "non-capital-members.residence-unknown", "member");

    @Override
    public String id() {
        return "R-MEM-07";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#30.2", VERIFIED)
                .withNote("there was no such kind of member before"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(TOO_YOUNG, RESIDENCE_UNKNOWN, Entrants.ADMISSIBLE, Entrants.NOBODY);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(CITIZEN_AGE, FOREIGNER_AGE);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(FoundCooperative.class, ConvertGroup.class, AdmitMembers.class, ChangeParticipation.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        Entrants entrants =
                Entrants.into(OrganizationKind.COOPERATIVE, filed).only(entrant -> !entrant.putsInCapital());
        return law.ask(CITIZEN_AGE)
                .judge(citizens -> law.ask(FOREIGNER_AGE).judge(foreigners -> judge(entrants, citizens, foreigners)));
    }

    private static Verdict judge(Entrants entrants, int citizens, int foreigners) {
        Verdict ages = entrants.judge(
                entrant -> isOldEnough(entrant, citizens, foreigners),
                TOO_YOUNG,
                "citizens",
                citizens,
                "foreigners",
                foreigners);
        Optional<Entrant> unknown = entrants.list().stream()
                .filter(entrant -> entrant.isIndividual() && entrant.origin() == Origin.FOREIGN_INVESTOR)
                .findFirst();
        return ages.isViolated()
                ? ages
                : unknown.map(entrant -> Verdict.undetermined(RESIDENCE_UNKNOWN, "member", entrant.member()))
                        .orElse(ages);
    }

    private static boolean isOldEnough(Entrant entrant, int citizens, int foreigners) {
        int required = entrant.origin() == Origin.VIETNAMESE ? citizens : foreigners;
        return !entrant.isIndividual() || entrant.ageShown() >= required;
    }
}
