package vn.htx.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.htx.core.law.example.ClubLaw;

class LegalRulesPageTest {

    @Test
    void aRuleStandsWithItsArticlesValuesAndEffects() {
        String page = LegalRulesPage.of(ClubLaw.rulebook());

        assertThat(page).contains("""
            ## T-CLUB-01 Số hội viên tối thiểu của câu lạc bộ

            Least number of members of a club

            - Judges: Club
            - Refuses on: `found-club`; elsewhere a violation is a remark
            - Severity: major
            - Tested by: [EnoughMembersTest](../core/src/test/java/vn/htx/core/law/example/EnoughMembersTest.java)

            | from | until | điều, khoản, điểm | article | confidence | note |
            | --- | --- | --- | --- | --- | --- |
            | 2010-01-01 | 2022-01-01 | Điều 3 khoản 1, Luật 1/2009/QH12 | Article 3(1), Law 1/2009/QH12 | verified |  |
            | 2022-01-01 | 2023-01-01 | Điều 9, Luật 2/2021/QH15 | Article 9, Law 2/2021/QH15 | verified | not in force |
            | 2023-01-01 | 2024-01-01 | Luật 2/2021/QH15 | Law 2/2021/QH15 | recalled | text not read |
            | 2024-01-01 |  | Điều 4 khoản 7, Luật 2/2021/QH15 | Article 4(7), Law 2/2021/QH15 | verified |  |

            | parameter | from | until | value | unit | article | confidence | note |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            | `club.members.minimum` | 2010-01-01 | 2015-01-01 | 3 | members | Điều 3 khoản 1, Luật 1/2009/QH12 | verified |  |
            | `club.members.minimum` | 2015-01-01 | 2018-01-01 | none | members | Điều 3 khoản 2, Luật 1/2009/QH12 | verified |  |
            | `club.members.minimum` | 2018-01-01 | 2020-01-01 | *not supplied* | members | Luật 1/2009/QH12 | recalled |  |
            | `club.members.minimum` | 2020-01-01 |  | 5 | members | Điều 4 khoản 7, Luật 2/2021/QH15 | corroborated |  |
            """);
        assertThat(page)
                .contains("| T-CLUB-01 | 2012-01-01 | 2024-01-01 | 2025-07-01 | Điều 115 khoản 1, Luật 2/2021/QH15 |"
                        + " derived |  |")
                .contains("| Luật 1/2009/QH12 | Luật Câu lạc bộ | Law on Clubs | not known | not known |  | Quốc hội |")
                .doesNotContain("Other parameters");
    }

    @Test
    void thePageDependsOnTheRulebookAlone() {
        assertThat(LegalRulesPage.of(ClubLaw.rulebook())).isEqualTo(LegalRulesPage.of(ClubLaw.rulebook()));
    }

    @Test
    void parametersNoRuleReadsAreListedToo() {
        RulePack pack = RulePack.builtIn();

        assertThat(LegalRulesPage.of(Rulebook.of(pack, List.of())))
                .contains("## Thông số khác / Other parameters")
                .contains("`" + pack.digest() + "`")
                .contains("| `cooperative.members.minimum` | 2024-07-01 |  | 5 | members | Điều 4 khoản 7, Luật"
                        + " 17/2023/QH15 |");
    }
}
