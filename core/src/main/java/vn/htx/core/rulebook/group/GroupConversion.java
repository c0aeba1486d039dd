package vn.htx.core.rulebook.group;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.Certificate;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.time.EffectivePeriod;

/**
 * Điều kiện chuyển đổi tổ hợp tác thành hợp tác xã: a group that becomes a cooperative holds a certificate, has been active
 * without a break for at least twelve months since it was given, and all its members agree (R-GRP-12; Law 17/2023/QH15,
 * Article 108.1). Active (đang hoạt động) is who is in no situation of Decree 92/2024/NĐ-CP, Article 28; a suspension
 * therefore begins the twelve months anew. Groups have had certificates since 2024-07-18 only.
 */
public final class GroupConversion implements FilingRule {

    private static final Parameter<Integer> ACTIVITY = Parameter.integer("group.conversion.activity.minimum");

    private static final ReasonCode MET =
            new ReasonCode(GroupConversion.class, "conversion.met", Set.of(Verdict.Kind.SATISFIED), List.of("since"));
    private static final ReasonCode NO_CERTIFICATE = new ReasonCode(
            GroupConversion.class, "conversion.no-certificate", Set.of(Verdict.Kind.VIOLATED), List.of());
    private static final ReasonCode TOO_EARLY = new ReasonCode(
            GroupConversion.class,
            "conversion.too-early",
            Set.of(Verdict.Kind.VIOLATED),
            List.of("required", "since", "earliest"));
    private static final ReasonCode NOT_AGREED =
            new ReasonCode(GroupConversion.class, "conversion.not-agreed", Set.of(Verdict.Kind.VIOLATED), List.of());

    @Override
    public String id() {
        return "R-GRP-12";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#108.1", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(MET, NO_CERTIFICATE, TOO_EARLY, NOT_AGREED, Reach.OTHER_ACT);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(ACTIVITY);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(ConvertGroup.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return filed.act() instanceof ConvertGroup act
                ? law.ask(ACTIVITY).judge(months -> judge(act, months, filed))
                : Reach.otherAct();
    }

    private static Verdict judge(ConvertGroup act, int months, FiledAct filed) {
        LocalDate dayBefore = filed.day().minusDays(1);
        Optional<LocalDate> certified = new Certificate(act.group(), filed).heldSince(dayBefore);
        if (certified.isEmpty()) {
            return Verdict.of(false).because(NO_CERTIFICATE);
        }
        LocalDate since = activeSince(act, certified.get(), filed);
        LocalDate earliest = since.plusMonths(months);
        if (filed.day().isBefore(earliest)) {
            return Verdict.of(false).because(TOO_EARLY, "required", months, "since", since, "earliest", earliest);
        }
        return act.allMembersAgree()
                ? Verdict.of(true).because(MET, "since", since)
                : Verdict.of(false).because(NOT_AGREED);
    }

    /** The day since which the group has been active: that of its certificate, or the end of its last other situation. */
    private static LocalDate activeSince(ConvertGroup act, LocalDate certified, FiledAct filed) {
        return filed
                .after()
                .listFacts(FactQuery.all(OrganizationFacts.SITUATION)
                        .where("organization", act.group())
                        .overlapping(EffectivePeriod.of(certified, filed.day())))
                .stream()
                .map(known -> known.fact().period().end().orElse(filed.day()))
                .reduce(certified, (one, other) -> one.isAfter(other) ? one : other);
    }
}
