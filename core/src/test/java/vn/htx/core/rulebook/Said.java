package vn.htx.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.core.law.Messages.ENGLISH;
import static vn.htx.core.law.Messages.VIETNAMESE;

import org.assertj.core.api.SoftAssertions;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Verdict;

/** What a finding is expected to say. */
public final class Said {

    private Said() {}

    /** The verdict, and the reason's id. */
    public static void verdict(Finding finding, Verdict.Kind kind, String reason) {
        assertThat(finding.verdict().kind() + " " + finding.verdict().reason())
                .as(finding.message(ENGLISH))
                .isEqualTo(kind + " " + reason);
    }

    /** The article relied on. */
    public static void citing(Finding finding, String citation) {
        assertThat(finding.citation().orElseThrow()).hasToString(citation);
    }

    public static void inBothLanguages(Finding finding, String vietnamese, String english) {
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(finding.message(VIETNAMESE)).isEqualTo(vietnamese);
            softly.assertThat(finding.message(ENGLISH)).isEqualTo(english);
        });
    }
}
