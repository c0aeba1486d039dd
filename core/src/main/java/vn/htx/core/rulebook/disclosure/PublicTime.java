package vn.htx.core.rulebook.disclosure;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.disclosure.PostDisclosure;
import vn.htx.core.disclosure.PublishRegistration;
import vn.htx.core.fact.Act;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;

/**
 * Thời gian công khai tối thiểu: what is made known stays posted at least thirty consecutive days: information for members at the
 * head office (R-REP-02; Law 17/2023/QH15, Article 14.2), accepted registration content by the agency (R-REP-06; Article
 * 49.3).
 */
public final class PublicTime implements FilingRule {

    private interface End {
        Optional<LocalDate> of(Act act);
    }

    private final String id;
    private final Parameter<Integer> time;
    private final ReasonCode length;
    private final End end;
    private final String citation;

    private PublicTime(String id, String parameter, String reason, String citation, End end) {
        this.id = id;
        this.time = Parameter.integer(parameter);
        this.length = ReasonCode.requirement(PublicTime.class, reason, "required", "earliest", "until");
        this.citation = citation;
        this.end = end;
    }

    /** Information for members. */
    public static PublicTime ofDisclosures() {
        return new PublicTime(
                "R-REP-02-LENGTH",
                "disclosure.length.minimum",
                "disclosure.length",
                "law:17/2023/QH15#14.2",
                act -> act instanceof PostDisclosure posted ? Optional.of(posted.until()) : Optional.empty());
    }

    /** Registration content. */
    public static PublicTime ofRegistrations() {
        return new PublicTime(
                "R-REP-06",
                "publication.length.minimum",
                "publication.length",
                "law:17/2023/QH15#49.3",
                act -> act instanceof PublishRegistration published
                        ? Optional.of(published.until())
                        : Optional.empty());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", citation, VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(length, Reach.OTHER_ACT);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(time);
    }

    @Override
    public Severity severity() {
        return Severity.MINOR;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return end.of(filed.act())
                .map(until -> law.ask(time).judge(days -> judge(filed.day().plusDays(days), until, days)))
                .orElseGet(Reach::otherAct);
    }

    private Verdict judge(LocalDate earliest, LocalDate until, int days) {
        return Verdict.of(!until.isBefore(earliest))
                .because(length, "required", days, "earliest", earliest, "until", until);
    }
}
