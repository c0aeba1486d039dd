package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.FoundGroup;
import vn.htx.core.founding.FoundUnion;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationFacts.Existence;
import vn.htx.core.organization.OrganizationFacts.Numbered;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.RegisterNumber;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.TaxCode;

/**
 * Mã số: the code of an organization is its tax code, and no other organization ever bears it (R-LIF-05; Law
 * 17/2023/QH15, Article 46; for groups too from 2024-07-18, Decree 92/2024/NĐ-CP, Article 14). A cooperative converted
 * from a group goes on with the group's code. Old certificate numbers are not codes and not judged.
 */
public final class OrganizationCode implements FilingRule {

    private static final Parameter<String> CODE = Parameter.code("cooperative.code");
    private static final Parameter<String> GROUP_CODE = Parameter.code("group.code");
    private static final String TAX_CODE = "tax-code";

    private static final ReasonCode SOUND =
            new ReasonCode(OrganizationCode.class, "code.sound", Set.of(Verdict.Kind.SATISFIED), List.of("code"));
    private static final ReasonCode NO_TAX_CODE =
            new ReasonCode(OrganizationCode.class, "code.no-tax-code", Set.of(Verdict.Kind.VIOLATED), List.of("code"));
    private static final ReasonCode TAKEN = new ReasonCode(
            OrganizationCode.class, "code.taken", Set.of(Verdict.Kind.VIOLATED), List.of("code", "other"));
    private static final ReasonCode OTHER_CODE = ReasonCode.exemption(OrganizationCode.class, "code.other", "required");

    @Override
    public String id() {
        return "R-LIF-05";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED)
                        .withNote("that nothing of the kind was asked is recalled"),
                RuleVersion.of("2024-07-01/2024-07-18", "law:17/2023/QH15#46", VERIFIED),
                RuleVersion.of("2024-07-18/..", "decree:92/2024/NĐ-CP#14", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(SOUND, NO_TAX_CODE, TAKEN, OTHER_CODE, Reach.OTHER_ACT);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(CODE, GROUP_CODE);
    }

    @Override
    public Set<String> refusesOn() {
        return Founded.orBy(
                FoundGroup.class, FoundCooperative.class, FoundUnion.class, ConvertGroup.class, RegisterNumber.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return Worst.of(given(filed)
                        .map(given -> law.ask(given.kind == OrganizationKind.GROUP ? GROUP_CODE : CODE)
                                .judge(required -> required.equals(TAX_CODE)
                                        ? judge(given, filed)
                                        : Verdict.notApplicable(OTHER_CODE, "required", required))))
                .orElseGet(Reach::otherAct);
    }

    /** A tax code an act gives an organization. */
    private record Given(OrganizationId organization, OrganizationKind kind, String code) {}

    private static Stream<Given> given(FiledAct filed) {
        if (filed.act() instanceof RegisterNumber act && act.number().type() == RegistrationNumber.Type.TAX_CODE) {
            return filed
                    .findKind(act.organization())
                    .map(kind ->
                            new Given(act.organization(), kind, act.number().number()))
                    .stream();
        }
        return Founded.by(filed.act())
                .flatMap(founding -> founding
                        .number()
                        .filter(number -> number.type() == RegistrationNumber.Type.TAX_CODE)
                        .map(number -> new Given(founding.organization(), founding.kind(), number.number()))
                        .stream());
    }

    private static Verdict judge(Given given, FiledAct filed) {
        return TaxCode.isWellFormed(given.code)
                ? findOther(given, filed)
                        .map(other -> Verdict.of(false).because(TAKEN, "code", given.code, "other", other))
                        .orElseGet(() -> Verdict.of(true).because(SOUND, "code", given.code))
                : Verdict.of(false).because(NO_TAX_CODE, "code", given.code);
    }

    /** Another organization that has the code on any day, apart from the one whose life this one continues. */
    private static Optional<OrganizationId> findOther(Given given, FiledAct filed) {
        return filed
                .after()
                .listFacts(FactQuery.all(OrganizationFacts.NUMBER)
                        .where("number", given.code)
                        .where("type", RegistrationNumber.Type.TAX_CODE))
                .stream()
                .map(known -> known.fact().value())
                .map(Numbered::organization)
                .filter(other -> !other.equals(given.organization))
                .filter(other -> !continues(other, given.organization, filed))
                .filter(other -> !continues(given.organization, other, filed))
                .findFirst();
    }

    private static boolean continues(OrganizationId cooperative, OrganizationId group, FiledAct filed) {
        return filed
                .after()
                .listFacts(FactQuery.all(OrganizationFacts.EXISTENCE).where("organization", cooperative))
                .stream()
                .map(known -> known.fact().value())
                .map(Existence::convertedFrom)
                .anyMatch(Optional.of(group)::equals);
    }
}
