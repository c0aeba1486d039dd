package vn.htx.core.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of Law 17/2023/QH15, Article 4.16 to 4.19, and the one kind before it. */
class MemberKindTest {

    @ParameterizedTest
    @CsvSource({
        "true, true, true, OFFICIAL",
        "true, true, false, OFFICIAL",
        "true, false, true, OFFICIAL",
        "true, false, false, CAPITAL_LINKED",
        "false, true, true, NON_CAPITAL_LINKED",
        "false, true, false, NON_CAPITAL_LINKED",
        "false, false, true, NON_CAPITAL_LINKED"
    })
    void theKindFollowsFromParticipationSince2024(boolean capital, boolean use, boolean labour, MemberKind kind) {
        Participation participation = new Participation(capital, use, labour);
        assertThat(MemberKind.of(participation, LocalDate.of(2024, 6, 30))).isEqualTo(MemberKind.OFFICIAL);
        assertThat(MemberKind.of(participation, LocalDate.of(2024, 7, 1))).isEqualTo(kind);
        assertThat(MemberKind.of(participation, LocalDate.of(2030, 1, 1))).isEqualTo(kind);
    }

    @Test
    void whoTakesNoPartIsNoMember() {
        assertThatThrownBy(() -> new Participation(false, false, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
