package vn.htx.core.rulebook.governance;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.people.MemberId;

/**
 * Không kiêm nhiệm, không có quan hệ gia đình: which offices one person may not hold together, and which two of one family
 * may not hold, seen from the board (R-GOV-29), the director (R-GOV-30) and the supervisors (R-GOV-31).
 */
final class OfficerConflicts extends OfficesRule {

    private static final Set<OfficerRole> MONEY = EnumSet.of(OfficerRole.CHIEF_ACCOUNTANT, OfficerRole.TREASURER);
    private static final ReasonCode NONE = new ReasonCode(
            OfficerConflicts.class, "office.no-conflict", Set.of(Verdict.Kind.SATISFIED), List.of("officers"));
    private static final ReasonCode BOTH = new ReasonCode(
            OfficerConflicts.class,
            "office.held-together",
            Set.of(Verdict.Kind.VIOLATED),
            List.of("officer", "role", "other"));
    private static final ReasonCode FAMILY = new ReasonCode(
            OfficerConflicts.class,
            "office.family",
            Set.of(Verdict.Kind.VIOLATED),
            List.of("officer", "role", "relative", "other"));

    private final Predicate<OfficerRole> who;
    private final Predicate<OfficerRole> notAlso;
    private final Predicate<OfficerRole> noKin;

    private OfficerConflicts(
            String id,
            String article,
            Predicate<OfficerRole> who,
            Predicate<OfficerRole> notAlso,
            Predicate<OfficerRole> noKin) {
        super(
                id,
                Versions.recalledBefore2024(article),
                Set.of(GovernanceFacts.FAMILY_TIE),
                Set.of(),
                NONE,
                BOTH,
                FAMILY);
        this.who = who;
        this.notAlso = notAlso;
        this.noKin = noKin;
    }

    /** Of the members of the board. */
    static OfficerConflicts ofBoard() {
        return new OfficerConflicts(
                "R-GOV-29",
                "62.1",
                OfficerRole::isOfBoard,
                role -> role.isSupervising() || MONEY.contains(role),
                role -> role.isOfBoard() || role.isSupervising() || MONEY.contains(role));
    }

    /** Of the director. */
    static OfficerConflicts ofDirector() {
        return new OfficerConflicts(
                "R-GOV-30",
                "62.2",
                role -> role == OfficerRole.DIRECTOR,
                role -> role.isSupervising() || MONEY.contains(role),
                role -> role.isSupervising() || MONEY.contains(role));
    }

    /** Of who supervises. */
    static OfficerConflicts ofSupervisors() {
        return new OfficerConflicts(
                "R-GOV-31",
                "62.3",
                OfficerRole::isSupervising,
                role -> role.isOfBoard() || role == OfficerRole.DIRECTOR || MONEY.contains(role),
                role -> role != OfficerRole.LEGAL_REPRESENTATIVE);
    }

    @Override
    Verdict judge(Offices offices, OrganizationOnDay organization, Law law) {
        Offices held = offices.of(who);
        if (held.isEmpty()) {
            return Verdict.notApplicable(VACANT);
        }
        return heldTogether(held, offices.of(notAlso))
                .or(() -> inFamily(held, offices.of(noKin), organization))
                .orElseGet(() -> Verdict.of(true).because(NONE, "officers", held.officers()));
    }

    private static Optional<Verdict> heldTogether(Offices held, Offices others) {
        return held.list().stream()
                .flatMap(office -> others.findOf(office.officer()).stream()
                        .map(other -> Verdict.of(false)
                                .because(
                                        BOTH, "officer", office.officer(), "role", name(office), "other", name(other))))
                .findFirst();
    }

    private static Optional<Verdict> inFamily(Offices held, Offices others, OrganizationOnDay organization) {
        return organization.list(GovernanceFacts.FAMILY_TIE).stream()
                .flatMap(tie -> Stream.concat(
                        related(held, tie.officer(), others, tie.relative()),
                        related(held, tie.relative(), others, tie.officer())))
                .findFirst();
    }

    private static Stream<Verdict> related(Offices held, MemberId one, Offices others, MemberId relative) {
        return held.findOf(one).stream()
                .flatMap(office -> others.findOf(relative).stream()
                        .map(other -> Verdict.of(false)
                                .because(
                                        FAMILY,
                                        "officer",
                                        one,
                                        "role",
                                        name(office),
                                        "relative",
                                        relative,
                                        "other",
                                        name(other))));
    }

    private static String name(GovernanceFacts.Office office) {
        return RecordMapper.nameOf(office.role());
    }
}
