package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.RECALLED;
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
import vn.htx.core.lifecycle.AnswerFile;
import vn.htx.core.lifecycle.FileAnswer;
import vn.htx.core.lifecycle.LifecycleFacts;

/**
 * Điều kiện cấp giấy chứng nhận: a certificate is given for a valid file, with no prohibited line, when the fee is paid (R-LIF-02;
 * Law 17/2023/QH15, Article 44.1); that the name is lawful is R-LIF-04. An answer that certifies without them is refused.
 */
public final class CertificateConditions implements FilingRule {

    private static final ReasonCode MET = new ReasonCode(
            CertificateConditions.class, "certificate.conditions", Set.of(Verdict.Kind.SATISFIED), List.of());
    private static final ReasonCode FILE = breach("certificate.file", "file", "missing");
    private static final ReasonCode LINE = breach("certificate.line", "file");
    private static final ReasonCode FEE = breach("certificate.fee", "file");

    private static ReasonCode breach(String id, String... facts) {
        return new ReasonCode(CertificateConditions.class, id, Set.of(Verdict.Kind.VIOLATED), List.of(facts));
    }

    @Override
    public String id() {
        return "R-LIF-02";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#44.1", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(MET, FILE, LINE, FEE, Reach.OTHER_ACT);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(AnswerFile.class);
    }

    @Override
    public Severity severity() {
        return Severity.CRITICAL;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return filed.act() instanceof AnswerFile act && act.answer() == FileAnswer.CERTIFIED
                ? FilesOnDay.before(filed, act.organization())
                        .find(act.file())
                        .map(file -> judge(act, file))
                        .orElseGet(Reach::otherAct)
                : Reach.otherAct();
    }

    private static Verdict judge(AnswerFile act, LifecycleFacts.RegistrationFile file) {
        if (act.prohibitedLine()) {
            return Verdict.of(false).because(LINE, "file", act.file());
        } else if (!file.isComplete()) {
            return Verdict.of(false).because(FILE, "file", act.file(), "missing", FilesOnDay.missing(file));
        }
        return file.feePaid()
                ? Verdict.of(true).because(MET)
                : Verdict.of(false).because(FEE, "file", act.file());
    }
}
