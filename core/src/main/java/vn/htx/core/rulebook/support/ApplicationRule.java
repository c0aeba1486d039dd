package vn.htx.core.rulebook.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.ApproveApplication;
import vn.htx.core.support.SubmitApplication;
import vn.htx.core.support.SupportFacts;

/**
 * A rule on who may have support. It is asked when an application is filed, and again, of the day it was filed, when it is
 * approved; what it says is kept as evidence both times. An application of one who may not have support is taken in with a
 * remark, since anybody may apply.
 */
abstract class ApplicationRule implements FilingRule {

    /** The application was filed before the law asked for this. */
    static final ReasonCode EARLIER = ReasonCode.exemption(ApplicationRule.class, "support.applied-earlier", "applied");

    private final String id;
    private final RuleVersion version;
    private final Set<OrganizationKind> kinds;
    private final Set<ReasonCode> reasons;

    ApplicationRule(String id, RuleVersion version, Set<OrganizationKind> kinds, ReasonCode... reasons) {
        this.id = id;
        this.version = version;
        this.kinds = kinds;
        this.reasons = Stream.concat(Stream.of(Reach.OTHER_ACT, Reach.OTHER_ORGANIZATION, EARLIER), Stream.of(reasons))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final List<RuleVersion> versions() {
        return List.of(version);
    }

    @Override
    public final Set<Parameter<?>> reads() {
        return Progress.READ;
    }

    @Override
    public final Set<ReasonCode> reasons() {
        return reasons;
    }

    @Override
    public final boolean keepsEvidence() {
        return true;
    }

    /** What is applied for: by which organization, under which measure, on which day. */
    private record Asked(Optional<OrganizationId> organization, Reference measure, LocalDate day) {}

    private static Optional<Asked> asked(FiledAct filed) {
        if (filed.act() instanceof SubmitApplication applied) {
            return Optional.of(new Asked(
                    applied.line().beneficiary().organization(), applied.line().measure(), filed.day()));
        }
        return filed.act() instanceof ApproveApplication approved
                ? filed
                        .after()
                        .listFacts(FactQuery.all(SupportFacts.APPLICATION).where("application", approved.application()))
                        .stream()
                        .map(known -> known.fact().value())
                        .map(found -> new Asked(found.organization(), found.measure(), found.appliedOn()))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public final Verdict assess(FiledAct filed, Law law) {
        return asked(filed)
                .map(asked -> asked.day().isBefore(version.period().from())
                        ? Verdict.notApplicable(EARLIER, "applied", asked.day())
                        : judge(asked, filed, law.at(asked.day())))
                .orElseGet(Reach::otherAct);
    }

    private Verdict judge(Asked asked, FiledAct filed, Law law) {
        return asked.organization()
                .map(id -> new Applicant(id, asked.measure(), asked.day(), filed))
                .filter(applicant -> applicant.kind().filter(kinds::contains).isPresent())
                .map(applicant -> judge(applicant, law))
                .orElseGet(Reach::otherOrganization);
    }

    /** Judges an applicant of a kind the rule is about, under the law of the day of the application. */
    abstract Verdict judge(Applicant applicant, Law law);
}
