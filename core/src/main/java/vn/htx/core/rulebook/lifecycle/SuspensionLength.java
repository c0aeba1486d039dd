package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.UNKNOWN;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.assessment.Certificate;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.ExpiryRule;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.Reach;
import vn.htx.core.fact.Fact;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Situation;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.time.EffectivePeriod;

/**
 * Thời hạn tạm ngừng của mỗi lần thông báo: no notice of suspension covers more than twelve months (R-LIF-09 and Decree
 * 92/2024/NĐ-CP, Article 47 for cooperatives and unions; R-GRP-11 and Article 62 for registered groups). The limit bounds
 * what one notice can bring about, so a longer suspension is refused; another notice prolongs it.
 */
public final class SuspensionLength implements ExpiryRule {

    private static final String NOTE = "bounds what one notice brings about: a longer suspension is refused";
    private static final ReasonCode LENGTH =
            ReasonCode.requirement(SuspensionLength.class, "suspension.length", "maximum", "latest", "until");

    private static final Remedy.Code RESUME = new Remedy.Code(SuspensionLength.class, "suspension.end");

    private final String id;
    private final boolean groups;
    private final Parameter<Integer> maximum;
    private final List<RuleVersion> versions;

    private SuspensionLength(String id, boolean groups, String maximum, RuleVersion... versions) {
        this.id = id;
        this.groups = groups;
        this.maximum = Parameter.integer(maximum);
        this.versions = List.of(versions);
    }

    /** The suspension of cooperatives and unions. */
    public static SuspensionLength ofCooperatives() {
        return new SuspensionLength(
                "R-LIF-09-LENGTH",
                false,
                "suspension.length.maximum",
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/2024-07-18", "law:17/2023/QH15#96", UNKNOWN)
                        .withNote("the limit was read in the decree only"),
                RuleVersion.of("2024-07-18/..", "decree:92/2024/NĐ-CP#47", VERIFIED)
                        .withNote(NOTE));
    }

    /** The suspension of registered groups. */
    public static SuspensionLength ofGroups() {
        return new SuspensionLength(
                "R-GRP-11-LENGTH",
                true,
                "group.suspension.length.maximum",
                RuleVersion.of("2024-07-18/..", "decree:92/2024/NĐ-CP#62", VERIFIED)
                        .withNote(NOTE));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<RuleVersion> versions() {
        return versions;
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(LENGTH, Reach.OTHER_ACT, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(maximum);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(SuspendOrganization.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof SuspendOrganization act)) {
            return Reach.otherAct();
        } else if (!concerns(act, filed)) {
            return Reach.otherOrganization();
        }
        return law.ask(maximum).judge(months -> judge(act, filed.day(), months));
    }

    private boolean concerns(SuspendOrganization act, FiledAct filed) {
        return groups
                ? new Certificate(act.organization(), filed).isHeldByGroup()
                : filed.findKind(act.organization())
                        .filter(kind -> kind != OrganizationKind.GROUP)
                        .isPresent();
    }

    private static Verdict judge(SuspendOrganization act, LocalDate day, int months) {
        LocalDate latest = day.plusMonths(months);
        return Verdict.of(!act.until().isAfter(latest))
                .because(LENGTH, "maximum", months, "latest", latest, "until", act.until());
    }

    @Override
    public List<Duty> lasting(OrganizationOnDay organization) {
        boolean group =
                organization.findKind().filter(OrganizationKind.GROUP::equals).isPresent();
        return group == groups
                ? organization.history(OrganizationFacts.SITUATION).stream()
                        .filter(fact -> fact.value().situation() == Situation.SUSPENDED)
                        .filter(fact -> fact.period().contains(organization.day()))
                        .flatMap(SuspensionLength::ending)
                        .toList()
                : List.of();
    }

    private static Stream<Duty> ending(Fact<OrganizationFacts.InSituation> suspended) {
        EffectivePeriod period = suspended.period();
        return period.end().stream().map(after -> Duty.on(after.minusDays(1), "", period.from()));
    }

    @Override
    public Remedy.Code atTheEnd() {
        return RESUME;
    }
}
