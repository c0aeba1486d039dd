package vn.htx.core.rulebook.governance;

import java.util.Optional;
import java.util.function.Function;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.MatterKind;

/** Loại vấn đề biểu quyết: whether what was voted on is a matter of the special majority. */
final class Weight {

    /** What a deal is worth of total assets is not filed. */
    static final ReasonCode UNKNOWN = ReasonCode.uncertainty(Weight.class, "resolution.worth-unknown");

    private Weight() {}

    /** Judges once it is known. */
    static Verdict of(Resolution resolution, Law law, Function<Boolean, Verdict> check) {
        GovernanceFacts.MeetingMatter best = resolution.best();
        if (best.kind() != MatterKind.INDIVISIBLE_ASSET_DEAL && !best.kind().isSpecialByValue()) {
            return check.apply(best.kind().isSpecial());
        }
        return law.ask(line(best.kind()))
                .judge(line -> share(best, line)
                        .map(share -> check.apply(share.isAtLeast(line)))
                        .orElseGet(() -> Verdict.undetermined(UNKNOWN)));
    }

    private static Parameter<Ratio> line(MatterKind kind) {
        return kind == MatterKind.INDIVISIBLE_ASSET_DEAL
                ? SpecialMajority.INDIVISIBLE_LINE
                : SpecialMajority.ASSET_LINE;
    }

    /** Any share reaches a line at nothing, so that it need not be known. */
    private static Optional<Ratio> share(GovernanceFacts.MeetingMatter matter, Ratio line) {
        return line.equals(Ratio.ZERO) ? Optional.of(line) : matter.share();
    }
}
