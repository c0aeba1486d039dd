package vn.htx.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.htx.core.law.Messages.ENGLISH;
import static vn.htx.core.law.Messages.VIETNAMESE;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "law:17/2023/QH15#74.1.b; Điều 74 khoản 1 điểm b, Luật 17/2023/QH15; Article 74(1)(b), Law"
                        + " 17/2023/QH15",
                "law:17/2023/QH15#33.1.đ; Điều 33 khoản 1 điểm đ, Luật 17/2023/QH15; Article 33(1)(đ), Law"
                        + " 17/2023/QH15",
                "law:23/2012/QH13#3.1; Điều 3 khoản 1, Luật 23/2012/QH13; Article 3(1), Law 23/2012/QH13",
                "decree:92/2024/NĐ-CP#47; Điều 47, Nghị định 92/2024/NĐ-CP; Article 47, Decree 92/2024/NĐ-CP",
                "decree:151/2007/NĐ-CP; Nghị định 151/2007/NĐ-CP; Decree 151/2007/NĐ-CP"
            })
    void readsAsLawyersWriteItAndRoundTrips(String text, String vietnamese, String english) {
        Citation citation = Citation.parse(text);

        assertThat(citation).hasToString(text);
        assertThat(citation.format(VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(citation.format(ENGLISH)).isEqualTo(english);
        assertThat(citation.format(Locale.forLanguageTag("vi-VN"))).isEqualTo(vietnamese);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17/2023/QH15#74",
                "law:#74",
                "law:17/2023/QH15#",
                "law:17/2023/QH15#0",
                "law:17/2023/QH15#74.b",
                "law:17/2023/QH15#74.1.2",
                "law:17/2023/QH15#74.1.b.c",
                "treaty:1/2020#1",
                "law:no number#1"
            })
    void refusesWhatCannotBeLookedUp(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Citation.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"'',1,''", "74,'',b", "'','',b"})
    void namesTheArticleBeforeTheClauseAndTheClauseBeforeThePoint(String article, String clause, String point) {
        InstrumentId law = InstrumentId.parse("law:17/2023/QH15");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Citation(law, article, clause, point))
                .withMessageContaining("before the clause");
    }
}
