package vn.htx.core.law.example;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Rule;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;

/** A club has a least number of members, unless it is dormant or still adapting. */
public final class EnoughMembers implements Rule<Club> {

    public static final Parameter<Integer> MINIMUM = Parameter.integer("club.members.minimum");

    private static final ReasonCode TOO_FEW_MEMBERS =
            ReasonCode.requirement(EnoughMembers.class, "club.members", "required", "actual");
    private static final ReasonCode DORMANT = ReasonCode.exemption(EnoughMembers.class, "club.dormant", "since");
    private static final ReasonCode ADAPTING = ReasonCode.exemption(EnoughMembers.class, "club.adapting", "until");

    @Override
    public String id() {
        return "T-CLUB-01";
    }

    @Override
    public Class<Club> subject() {
        return Club.class;
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2010-01-01/2022-01-01", "law:1/2009/QH12#3.1", VERIFIED),
                RuleVersion.gap("2022-01-01/2023-01-01", "law:2/2021/QH15#9", VERIFIED),
                RuleVersion.of("2023-01-01/2024-01-01", "law:2/2021/QH15", RECALLED)
                        .withNote("text not read"),
                RuleVersion.of("2024-01-01/..", "law:2/2021/QH15#4.7", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(TOO_FEW_MEMBERS, DORMANT, ADAPTING);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(MINIMUM);
    }

    @Override
    public Set<String> refusesOn() {
        return Set.of("found-club");
    }

    @Override
    public Verdict assess(Club club, Law law) {
        Optional<LocalDate> dormant = club.dormantSince();
        if (dormant.isPresent()) {
            return Verdict.notApplicable(DORMANT, "since", dormant.get());
        }
        return law.transition(id(), club.formedOn())
                .flatMap(provision -> provision.period().end())
                .map(until -> Verdict.notApplicable(ADAPTING, "until", until))
                .orElseGet(() -> count(club, law));
    }

    private static Verdict count(Club club, Law law) {
        return law.ask(MINIMUM)
                .judge(minimum -> Verdict.of(club.members() >= minimum)
                        .because(TOO_FEW_MEMBERS, "required", minimum, "actual", club.members()));
    }
}
