package vn.htx.samples;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;

/** Who is at fault, and how: some by the course of the numbers, the others picked where the fault can come about. */
final class FaultPlan {

    private static final LocalDate SETTLED = LocalDate.of(2023, 6, 30);
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 12, 31);
    private static final int LEAST_OFFICIALS = 7;
    private static final int BOARD_AND_MORE = 9;
    private static final int THREE = 3;

    private final List<Biography> lives;
    private final Map<OrganizationId, EnumSet<Fault>> faults = new HashMap<>();

    private FaultPlan(List<Biography> lives) {
        this.lives = lives;
    }

    static FaultPlan of(List<Biography> lives, Dice dice) {
        FaultPlan plan = new FaultPlan(lives);
        plan.derive();
        for (Fault fault : Fault.values()) {
            plan.pick(fault, dice.about(fault.id()));
        }
        return plan;
    }

    /** The faults of an organization. */
    Set<Fault> of(OrganizationId id) {
        EnumSet<Fault> found = faults.get(id);
        return found == null ? Set.of() : Set.copyOf(found);
    }

    /** What sweeps find, by fault and organization. */
    List<SampleFinding> findings() {
        return Stream.of(Fault.values())
                .flatMap(fault -> lives.stream()
                        .filter(life -> of(life.id()).contains(fault))
                        .flatMap(life -> fault.findings(life)))
                .toList();
    }

    private void derive() {
        for (Biography life : lives) {
            if (life.kind() == OrganizationKind.COOPERATIVE && life.existsOn(Course.PUBLISHED)) {
                int officials = life.officials(Course.PUBLISHED).size();
                if (officials < LeastMembers.COOPERATIVE.on(Course.PUBLISHED)) {
                    add(life, Fault.TOO_FEW_MEMBERS);
                }
                if (officials <= THREE) {
                    add(life, Fault.THIRDS);
                }
                if (isIdle(life)) {
                    add(life, Fault.IDLE);
                }
            }
        }
    }

    private static boolean isIdle(Biography life) {
        return life.operating().equals(Optional.of(false))
                && !life.isSuspendedWithin(Course.PUBLISHED.minusYears(1), Course.PUBLISHED);
    }

    private void pick(Fault fault, Dice dice) {
        List<Biography> fit = lives.stream().filter(life -> fits(life, fault)).toList();
        dice.some(fault.planned(), fit).forEach(life -> {
            add(life, fault);
            if (fault == Fault.DORMANT) {
                add(life, Fault.CHARTER_NOT_RENEWED);
            }
        });
    }

    private void add(Biography life, Fault fault) {
        faults.computeIfAbsent(life.id(), id -> EnumSet.noneOf(Fault.class)).add(fault);
    }

    private boolean fits(Biography life, Fault fault) {
        if (!life.existsOn(Course.PUBLISHED) || life.endsOn().isPresent()) {
            return false;
        }
        return switch (fault) {
            case DORMANT ->
                of(life.id()).equals(Set.of(Fault.IDLE)) && life.foundedOn().isBefore(LONG_AGO);
            case GROUP_REPORT_MISSING ->
                isFree(life, OrganizationKind.GROUP) && life.foundedOn().isBefore(SETTLED);
            case GROUP_UNREGISTERED ->
                isFree(life, OrganizationKind.GROUP)
                        && !life.foundedOn().isBefore(Charters.LAW_2023)
                        && !life.isRegisteredOn(Course.PUBLISHED);
            case RATE_MISSING, RATE_TOO_LOW ->
                isFree(life, OrganizationKind.COOPERATIVE) && !life.foundedOn().isBefore(Charters.LAW_2023);
            case NOTHING_PAID, HALF_PAID, NO_CERTIFICATE ->
                isSteady(life) && Contributions.newcomer(life).isPresent();
            case OVER_CEILING ->
                isSteady(life) && Contributions.lastLeaver(life).isPresent();
            case BOARD_IDLE, BOARD_TOO_SMALL ->
                isSteady(life) && life.officials(Course.PUBLISHED).size() >= BOARD_AND_MORE;
            default -> isSteady(life);
        };
    }

    /** A lasting cooperative at work, with members enough, that nothing else goes wrong with. */
    private boolean isSteady(Biography life) {
        return isFree(life, OrganizationKind.COOPERATIVE)
                && life.foundedOn().isBefore(SETTLED)
                && life.operating().equals(Optional.of(true))
                && life.officials(Course.PUBLISHED).size() >= LEAST_OFFICIALS;
    }

    private boolean isFree(Biography life, OrganizationKind kind) {
        return life.kind() == kind && !faults.containsKey(life.id());
    }
}
