package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.htx.core.assessment.CitedRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.FactType;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.rulebook.size.OrganizationSize;
import vn.htx.core.size.SizeClass;
import vn.htx.core.time.EffectivePeriod;

/**
 * Bắt buộc tổ chức quản trị đầy đủ theo quy mô: a small, medium or large cooperative has full governance, a micro one is free
 * (R-GOV-02). Where the class of size cannot be determined, nothing is said.
 */
final class FullGovernanceBySize extends CitedRule<OrganizationOnDay> implements OrganizationRule {

    /** No figures of a year on record. */
    static final ReasonCode SIZE_UNKNOWN =
            ReasonCode.uncertainty(FullGovernanceBySize.class, "governance.size-unknown");

    /** Thresholds the law sets were not supplied. */
    static final ReasonCode THRESHOLDS_UNKNOWN =
            ReasonCode.uncertainty(FullGovernanceBySize.class, "governance.thresholds-unknown", "parameter");

    private static final ReasonCode FREE = ReasonCode.exemption(FullGovernanceBySize.class, "governance.micro-free");
    private static final ReasonCode FULL =
            ReasonCode.requirement(FullGovernanceBySize.class, "governance.full-by-size", "size");
    private static final Remedy.Code CHANGE = new Remedy.Code(FullGovernanceBySize.class, "governance.change-by-size");

    FullGovernanceBySize() {
        super(
                "R-GOV-02",
                Versions.since2024("56.2"),
                OrganizationSize.parameters(),
                Set.of(
                        FREE,
                        FULL,
                        SIZE_UNKNOWN,
                        THRESHOLDS_UNKNOWN,
                        GeneralMeetingRule.MODEL_UNKNOWN,
                        Reach.OTHER_ORGANIZATION));
    }

    @Override
    public Set<FactType<?>> looksAt() {
        Set<FactType<?>> types = new HashSet<>(OrganizationSize.FACTS);
        types.add(GovernanceFacts.MODEL);
        return Set.copyOf(types);
    }

    @Override
    public Set<Remedy.Code> remedies() {
        return Set.of(CHANGE);
    }

    @Override
    public NavigableSet<LocalDate> changeDays(OrganizationOnDay organization, Law law, EffectivePeriod during) {
        NavigableSet<LocalDate> days = OrganizationRule.factDays(this, organization, during);
        days.addAll(organization.headcountDays(during));
        return days;
    }

    @Override
    public Verdict assess(OrganizationOnDay cooperative, Law law) {
        if (!cooperative.findKind().equals(Optional.of(OrganizationKind.COOPERATIVE))) {
            return Reach.otherOrganization();
        }
        return bySize(
                cooperative,
                law,
                size -> size == SizeClass.MICRO
                        ? Verdict.notApplicable(FREE)
                        : GeneralMeetingRule.model(cooperative)
                                .map(model -> Verdict.of(model == GovernanceModel.FULL)
                                        .because(FULL, "size", RecordMapper.nameOf(size))
                                        .remedied(Remedy.of(CHANGE)))
                                .orElseGet(() -> Verdict.undetermined(GeneralMeetingRule.MODEL_UNKNOWN)));
    }

    /** Judges by the class of size, if it is determined. */
    static Verdict bySize(OrganizationOnDay cooperative, Law law, Function<SizeClass, Verdict> check) {
        OrganizationSize known = OrganizationSize.on(cooperative, law);
        return known.size()
                .map(check)
                .orElseGet(() -> known.missing().isEmpty()
                        ? Verdict.undetermined(SIZE_UNKNOWN)
                        : Verdict.undetermined(
                                THRESHOLDS_UNKNOWN, "parameter", known.missing().get(0)));
    }
}
