package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.UNKNOWN;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.AmendFile;
import vn.htx.core.lifecycle.LifecycleFacts;
import vn.htx.core.lifecycle.SubmitFoundingFile;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/**
 * Thành phần hồ sơ đăng ký thành lập: a founding file holds all the law asks for, with investment certificates if there are
 * foreign investors (R-LIF-01; Law 17/2023/QH15, Article 42.2). A file short of something is received and remarked on; no
 * certificate is given for it (R-LIF-02).
 */
public final class FoundingFile implements FilingRule {

    private static final ReasonCode COMPLETE =
            new ReasonCode(FoundingFile.class, "file.complete", Set.of(Verdict.Kind.SATISFIED), List.of("file"));
    private static final ReasonCode LACKING = new ReasonCode(
            FoundingFile.class, "file.lacking", Set.of(Verdict.Kind.VIOLATED), List.of("file", "missing"));

    @Override
    public String id() {
        return "R-LIF-01";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", UNKNOWN),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#42.2", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(COMPLETE, LACKING, Reach.OTHER_ACT);
    }

    @Override
    public Severity severity() {
        return Severity.MINOR;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (filed.act() instanceof SubmitFoundingFile act) {
            return judge(act.organization(), act.file(), filed);
        } else if (filed.act() instanceof AmendFile act) {
            return judge(act.organization(), act.file(), filed);
        }
        return Reach.otherAct();
    }

    private static Verdict judge(OrganizationId id, Reference file, FiledAct filed) {
        return FilesOnDay.after(filed, id).find(file).map(FoundingFile::judge).orElseGet(Reach::otherAct);
    }

    private static Verdict judge(LifecycleFacts.RegistrationFile found) {
        return found.isComplete()
                ? Verdict.of(true).because(COMPLETE, "file", found.file())
                : Verdict.of(false).because(LACKING, "file", found.file(), "missing", FilesOnDay.missing(found));
    }
}
