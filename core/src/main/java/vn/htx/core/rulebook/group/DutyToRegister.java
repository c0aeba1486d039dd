package vn.htx.core.rulebook.group;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.fact.FactType;
import vn.htx.core.group.GroupFacts;
import vn.htx.core.group.GroupFacts.Contract;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.RegistrationNumber;

/**
 * Tổ hợp tác phải đăng ký: a group registers if its members contribute and its contract has no term or one of twelve months
 * or more, or if it asks for State support (R-GRP-01; Law 17/2023/QH15, Article 107.2). Groups of before 2024-07-01 have
 * until 2025-12-31 (Article 115.2).
 */
public final class DutyToRegister implements OrganizationRule {

    /** From which term of the contract on. */
    static final Parameter<Integer> TERM = Parameter.integer("group.registration.term.minimum");

    private static final ReasonCode REGISTERED = ReasonCode.requirement(DutyToRegister.class, "group.registered");
    private static final ReasonCode NEED_NOT = ReasonCode.exemption(DutyToRegister.class, "group.need-not-register");
    private static final ReasonCode SPARED =
            ReasonCode.exemption(DutyToRegister.class, "group.register-transition", "until");
    private static final Remedy.Code REGISTER = new Remedy.Code(DutyToRegister.class, "group.register");

    @Override
    public String id() {
        return "R-GRP-01";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#107.2", VERIFIED)
                .withNote("before, a group gave notice to the commune (Decree 77/2019, Article 12.3)"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(REGISTERED, NEED_NOT, SPARED, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Set<Remedy.Code> remedies() {
        return Set.of(REGISTER);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(TERM);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Set.of(GroupFacts.CONTRACT, OrganizationFacts.NUMBER);
    }

    @Override
    public Verdict assess(OrganizationOnDay organization, Law law) {
        Optional<Contract> contract = organization.find(GroupFacts.CONTRACT);
        if (!organization.findKind().equals(Optional.of(OrganizationKind.GROUP)) || contract.isEmpty()) {
            return Reach.otherOrganization();
        }
        Optional<LocalDate> spared = organization
                .findFoundingDay()
                .flatMap(founded -> law.transition(id(), founded))
                .flatMap(provision -> provision.period().end());
        if (spared.isPresent()) {
            return Verdict.notApplicable(SPARED, "until", spared.get());
        }
        return law.ask(TERM).judge(months -> judge(organization, contract.get(), months));
    }

    private static Verdict judge(OrganizationOnDay organization, Contract contract, int months) {
        if (!isAsked(contract, months)) {
            return Verdict.notApplicable(NEED_NOT);
        }
        boolean registered = organization.list(OrganizationFacts.NUMBER).stream()
                .anyMatch(number -> number.type() == RegistrationNumber.Type.TAX_CODE);
        return Verdict.of(registered).because(REGISTERED).remedied(Remedy.of(REGISTER));
    }

    /** Whether a group with this contract registers. */
    static boolean isAsked(Contract contract, int months) {
        return contract.asksForPolicy() || (contract.contributions() && isLong(contract, months));
    }

    private static boolean isLong(Contract contract, int months) {
        LocalDate least = contract.signedOn().plusMonths(months);
        return contract.endsOn().map(end -> !end.isBefore(least)).orElse(true);
    }
}
